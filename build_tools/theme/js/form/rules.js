// @ts-check
/**
 * Runs the table of `reading/rules.py`, which says what the rows mean: the same verdict as `check`, in the same words.
 *
 * @typedef {{text: string, ask: string}} Mend the text to put in place of a wrong one, and what to ask before, if anything
 * @typedef {{look: string, pattern?: string, key?: string, most?: number, least?: number, mend?: string, ask?: boolean, any_case?: boolean}} Rule
 * @typedef {{code: string, message: string, hint: string, at?: (string|number)[], mend?: Mend}} Fault
 * @typedef {import("./speech.js").Slots} Slots
 */

import { parts } from "./speech.js";

const ECHO = 80;
const UNSEEN = /(?! )[\p{C}\p{Z}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufffc\ufffd\ufe00-\ufe0f\u{e0000}-\u{e0fff}]/u;
/** @type {Map<string, RegExp>} */
const ready = new Map();

/** The first rule that a text breaks; null where it meets all. @returns {Fault|null} */
export function judge(/** @type {any} */ form, /** @type {string} */ kind, /** @type {string} */ text, most = 0) {
  let seen = text, shown = text;
  for (const row of /** @type {number[]} */ (form.rules[kind])) {
    const rule = /** @type {Rule} */ (form.rows[row]);
    const fault = (/** @type {Slots} */ slots = {}) => told(form, rule, shown, slots);
    const pattern = rule.pattern ?? "", flags = rule.any_case ? "iu" : "u";
    if (rule.look === "most") {
      const limit = rule.most ?? most, length = [...seen].length;
      const uncounted = pattern ? [...seen.matchAll(compiled(pattern, "gu"))].length : 0;
      const count = Math.max(length - uncounted, Math.ceil(length / 4));
      if (length > limit && count > limit) return fault({ count, most: limit });
    } else if (rule.look === "host") {
      const host = machineHost(seen);
      if (host === null) return fault();
      seen = host;
    } else if (rule.look === "within") {
      const limit = rule.most ?? 0, number = Number(seen);
      if (seen.length > `${limit}`.length || number < (rule.least ?? 0) || number > limit) return fault();
    } else if (rule.look === "lacks" || rule.look === "holds") {
      const match = compiled(pattern, flags).exec(seen);
      if (Boolean(match) === (rule.look === "lacks")) return fault(match ? slotsOf(match) : {});
    } else {
      const match = compiled(`^(?:${pattern})$`, flags).exec(seen), limit = rule.most ?? most;
      if (rule.look === "enough" && match && (!limit || seen.length <= limit)) return null;
      if (rule.look === "join") seen = shown = seen.replace(compiled(pattern, "gu"), " ");
      else if (rule.look === "part" && match) seen = shown = match[1];
      else if (rule.look === "matches" && !match) return fault();
    }
  }
  return null;
}

/** The first rule that the fields of a group break together. @returns {Fault|null} */
export function judgeTogether(/** @type {any} */ form, /** @type {string} */ group, /** @type {any} */ values) {
  for (const rule of form.together[group] ?? []) {
    const stated = rule.fields.map((/** @type {string} */ name) => values[name]), [first, second] = stated;
    const numbers = new Map(rule.fields.map((/** @type {string} */ name) => [name, `${Number(values[name])}`]));
    let fine = !first || (rule.value ? second === rule.value : Boolean(second));
    if (rule.look === "any-of") fine = stated.some(Boolean);
    if (rule.look === "in-order") fine = second === undefined || Number(first) <= Number(second);
    if (!fine) return { ...say(form, rule.key, Object.fromEntries(numbers)), at: rule.at ? [rule.at] : [] };
  }
  return null;
}

/** What is wrong, in words; the key is a problem's code, and after `_` which of its sentences. @returns {Fault} */
export function say(/** @type {any} */ form, /** @type {string} */ key, /** @type {Slots} */ slots = {}) {
  const { "": message, hint = "" } = parts(form, `problem-${key}`, slots);
  return { code: key.split("_")[0], message, hint };
}

/** What a rule says of a text, and how to mend it. @returns {Fault} */
function told(/** @type {any} */ form, /** @type {Rule} */ rule, /** @type {string} */ text, /** @type {Slots} */ found) {
  const filled = { upper: text.toUpperCase(), ...found }, key = rule.key ?? "";
  const mend = rule.mend?.replace(/\{(\w+)\}/gu, (slot, name) => `${filled[/** @type {keyof typeof filled} */ (name)] ?? slot}`) ?? "";
  const slots = { it: quote(text), text, mend, ...found }, fault = say(form, key, slots);
  return mend ? { ...fault, mend: { text: mend, ask: rule.ask ? parts(form, `problem-${key}`, slots).ask : "" } } : fault;
}

function slotsOf(/** @type {RegExpExecArray} */ match) {
  const all = [...match[0]], place = [...match.input.slice(0, match.index)].length + all.length;
  return { part: quote(match[0]), point: point(all.at(-1) ?? " "), place, ...Object.fromEntries(match.slice(1).map((words, at) => [`${at + 1}`, words ?? ""])) };
}

/** Whether a value holds fields. */
export const isGroup = (/** @type {any} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A pattern of the table. */
export function compiled(/** @type {string} */ pattern, /** @type {string} */ flags) {
  const key = `${flags} ${pattern}`, made = ready.get(key) ?? new RegExp(pattern, flags);
  ready.set(key, made);
  made.lastIndex = 0;
  return made;
}

/** A host in the letters of machines, as the browser writes it; null where there is none. */
function machineHost(/** @type {string} */ host) {
  if (/^[!-~]*$/u.test(host)) return host.toLowerCase();
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : null;
}

/** A character's code point as people look it up: U+202E. */
export function point(/** @type {string} */ character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Somebody's input in single quotes: at most 80 characters, and what can't be seen as U+XXXX. */
export function quote(/** @type {string} */ text) {
  return `'${show(text)}'`;
}

/** Somebody's input, cut to 80 characters, and what can't be seen as U+XXXX. */
export function show(/** @type {string} */ text) {
  const all = [...text], long = all.length > ECHO;
  const shown = [...(long ? all.slice(0, ECHO - 1) : all).map((c) => (UNSEEN.test(c) ? point(c) : c)).join("")];
  return long || shown.length > ECHO ? `${shown.slice(0, ECHO - 1).join("")}…` : shown.join("");
}
