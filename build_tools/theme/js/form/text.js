// @ts-check
/**
 * What text may hold: the policy of `build_tools/reading/text.py`, in its words. A check gives a fault, or null.
 *
 * @typedef {{code: string, message: string, hint: string, at?: (string|number)[]}} Fault
 * @typedef {(key: string, holes?: Record<string, string>) => Fault} Say
 */

const ECHO = 80, MOST_MARKS = 3;
const LETTERS = "!-;=?-~\\u00a1-\\u00ac\\u00ae-\\u024f\\u2010-\\u2015\\u2018-\\u201f\\u2026\\u20ac\\u2122";
const PLAIN = new RegExp(`^[ ${LETTERS}]+$`, "u");
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const BLANK = /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufffc\ufffd]/u;
const JOINER = /[\u200c\u200d]/u, EMOJI_STYLE = /[\ufe0e\ufe0f]/u, ODD_SPACE = /[\u00a0\u202f\u3000]/u;
const SELECTOR = /[\ufe00-\ufe0f]/u, MARK = /[\p{Mn}\p{Me}]/u, READABLE = /[\p{L}\p{N}\p{So}]/u;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\p{Zs}]/u;
// What Python calls white space; JavaScript's \s lacks some of it and adds the byte order mark.
const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const ONLY_BLANK = new RegExp(`^(?:${SPACE}|${BLANK.source})*$`, "u");
const EDGES = new RegExp(`^${SPACE}+|${SPACE}+$`, "gu");

/** Makes the sentences of the checks ready. @param {Record<string, [string, string]>} sentences @returns {Say} */
export function sayer(sentences) {
  const known = new Map(Object.entries(sentences));
  return (key, holes = {}) => {
    const [message, hint] = known.get(key) ?? [key, ""];
    const fill = (/** @type {string} */ text) => text.replace(/\{(\w+)\}/gu, (all, hole) => (Object.hasOwn(holes, hole) ? holes[hole] : all));
    return { code: key.split(".")[0], message: fill(message), hint: fill(hint) };
  };
}

/** A character's code point as people look it up: U+202E. */
export function point(/** @type {string} */ character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Somebody's input in single quotes: at most 80 characters, and what can't be seen as U+XXXX. */
export function quote(/** @type {string} */ text) {
  const all = [...text], long = all.length > ECHO;
  const shown = [...(long ? all.slice(0, ECHO - 1) : all).map((c) => (visible(c) ? c : point(c))).join("")];
  return `'${long || shown.length > ECHO ? `${shown.slice(0, ECHO - 1).join("")}…` : shown.join("")}'`;
}

function visible(/** @type {string} */ c) {
  if (BLANK.test(c) || (c !== " " && UNPRINTABLE.test(c))) return false;
  return !MARK.test(c) || !(SELECTOR.test(c) || (c.codePointAt(0) ?? 0) >= 0xe0000);
}

/** How many characters a reader would count. */
export function characters(/** @type {string} */ text) {
  return [...text].filter((c) => !MARK.test(c) && !JOINER.test(c)).length;
}

/** A name or a label. @returns {Fault|null} */
export function name(/** @type {Say} */ say, /** @type {string} */ written, /** @type {number} */ limit) {
  const text = written.replace(/\n$/u, "");
  const plain = PLAIN.test(text) && text === strip(text) && [...text].length <= limit;
  if (plain) return /[\p{L}\p{N}]/u.test(text) ? null : say("blank-text.name", { quoted: quote(text) });
  if (/[<>]/u.test(text)) return say("angle-bracket");
  return inspect(say, text, limit, false, true) ?? (READABLE.test(text) ? null : say("blank-text.name", { quoted: quote(text) }));
}

/** One line of running text. @returns {Fault|null} */
export function line(/** @type {Say} */ say, /** @type {string} */ text, /** @type {number} */ limit) {
  return inspect(say, text.replace(/\n$/u, ""), limit, false, false);
}

/** Running text of several lines. @returns {Fault|null} */
export function lines(/** @type {Say} */ say, /** @type {string} */ text, /** @type {number} */ limit) {
  return inspect(say, text.replace(/^[ \t\n]+|[ \t\n]+$/gu, ""), limit, true, false);
}

function strip(/** @type {string} */ text) {
  return text.replace(EDGES, "");
}

/** @returns {Fault|null} */
function inspect(/** @type {Say} */ say, /** @type {string} */ text, /** @type {number} */ limit, /** @type {boolean} */ several, /** @type {boolean} */ strict) {
  if (ONLY_BLANK.test(text)) return say("blank-text");
  const count = characters(text);
  if (count > limit || [...text].length > 4 * limit) {
    return say("text-too-long", { count: grouped(count), limit: grouped(limit) });
  }
  if (!several && text.includes("\n")) return say("one-line");
  if (!several && text !== strip(text)) return say("stray-space");
  return inspectCharacters(say, text, several, strict);
}

/** The first character that has no place in a text. @returns {Fault|null} */
export function inspectCharacters(/** @type {Say} */ say, /** @type {string} */ text, several = false, strict = true) {
  let marks = 0, place = 0;
  for (const c of text) {
    place += 1;
    marks = MARK.test(c) ? marks + 1 : 0;
    if (marks > MOST_MARKS) return say("too-many-marks", { place: `${place}` });
    const key = refused(c, several, strict);
    if (key) return say(key, { point: point(c), place: `${place}` });
  }
  return null;
}

function refused(/** @type {string} */ c, /** @type {boolean} */ several, /** @type {boolean} */ strict) {
  if (/\p{Cc}/u.test(c)) return several && (c === "\n" || c === "\t") ? null : "control-character";
  if (BIDI.test(c)) return "direction-mark";
  if (/[\p{Zl}\p{Zp}\p{Cs}]/u.test(c)) return "control-character.odd";
  if (/[\p{Cn}\p{Co}]/u.test(c)) return "unknown-character";
  if (JOINER.test(c) || EMOJI_STYLE.test(c) || ODD_SPACE.test(c)) return strict ? "invisible-character.name" : null;
  const hidden = /\p{Cf}/u.test(c) || BLANK.test(c) || SELECTOR.test(c) || (c.codePointAt(0) ?? 0) >= 0xe0000;
  return hidden || (strict && c !== " " && /\p{Zs}/u.test(c)) ? "invisible-character" : null;
}

/** A number with commas between thousands, as Python's `{:,}` writes it. */
export function grouped(/** @type {number} */ count) {
  return `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** The known word that is most like a misspelt one, as Python's `difflib` sees it. @param {string[]} known */
export function nearest(/** @type {string} */ word, known) {
  const folded = new Map(known.map((k) => [k.toLowerCase(), k]));
  const cut = [...word].slice(0, ECHO).join("").toLowerCase();
  for (const wanted of [cut.replace(/[_ ]/gu, "-"), cut]) {
    let best = "", score = 0.6;
    for (const k of folded.keys()) {
      const ratio = (2 * shared(k, wanted)) / ((k.length + wanted.length) || 1);
      if (ratio > score || (ratio === score && k > best)) [best, score] = [k, ratio];
    }
    if (best) return folded.get(best) ?? null;
  }
  return null;
}

/** Characters in the blocks that two words share, the longest first (Ratcliff and Obershelp, 1988). @returns {number} */
function shared(/** @type {string} */ a, /** @type {string} */ b) {
  let from = 0, to = 0, size = 0;
  /** @type {number[]} */
  let before = [];
  for (let i = 0; i < a.length; i += 1) {
    const now = [];
    for (let j = 0; j < b.length; j += 1) {
      if (a[i] !== b[j]) continue;
      const length = (before[j - 1] ?? 0) + 1;
      now[j] = length;
      if (length > size) [from, to, size] = [i - length + 1, j - length + 1, length];
    }
    before = now;
  }
  if (!size) return 0;
  return size + shared(a.slice(0, from), b.slice(0, to)) + shared(a.slice(from + size), b.slice(to + size));
}
