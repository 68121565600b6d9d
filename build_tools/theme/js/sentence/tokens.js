// @ts-check
/**
 * Words with their places in a text, and what stands between them. No language is known here.
 *
 * @typedef {object} Token
 * @property {string} word folded: small letters, no accents
 * @property {string} raw as it was written
 * @property {number} start where it begins in the text, in UTF-16 units
 * @property {number} end where it has ended
 * @property {number} gap what stands before it: `NONE`, `COMMA` or `STOP`
 * @property {boolean} slash whether that was a slash: "weekly/monthly"
 * @property {boolean} ampersand whether that was "&" or "+"
 * @property {boolean} answers whether a question or a colon stands before it: "Mowing? No."
 */

/** The kinds of text before a word: nothing that parts; a comma, a bracket or a dash; the end of a sentence. */
export const NONE = 0, COMMA = 1, STOP = 2;

// A longer run of letters is no word that anybody typed, and costs time.
const LONGEST = 40;
// Lines as short as this end where they were meant to end; longer ones were wrapped by a mail program.
const SHORT_LINE = 55;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019\u02bc][\p{L}\p{M}]+)*/gu;

/** Small letters without accents, apostrophes made alike. */
export function fold(/** @type {string} */ text) {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower.replaceAll("\u00df", "ss").replace(/[\u2019\u02bc]/g, "'").normalize("NFKD").replace(/\p{M}+/gu, "");
}

/**
 * The words of a text.
 *
 * @param {string} text
 * @param {{has: (word: string) => boolean}} [abbreviations] words after which a full stop ends no sentence: "St. Paul"
 * @param {number} [most] so many words are read
 * @returns {Token[]}
 */
export function tokens(text, abbreviations = new Set(), most = Infinity) {
  const all = [];
  let last = 0, lineStart = 0, before = "";
  for (const match of text.matchAll(WORD)) {
    const raw = match[0], start = match.index, end = start + raw.length;
    if (raw.length > LONGEST) continue;
    if (all.length >= most) break;
    const between = text.slice(last, start);
    const newline = between.lastIndexOf("\n");
    const wrapped = last - lineStart > SHORT_LINE;
    if (newline >= 0) lineStart = last + newline + 1;
    /** @type {number} */
    const gap = all.length ? parting(between, wrapped, abbreviations.has(before)) : STOP;
    before = fold(raw).replace(/'s$/, "");
    all.push({ word: before, raw, start, end, gap, slash: between !== " " && /^\s*\/\s*$/.test(between), ampersand: between !== " " && /^\s*[&+]\s*$/.test(between), answers: gap === STOP && /^\s*[?:\u061f]\s*$/.test(between) });
    last = end;
  }
  return all;
}

/** How much the text between two words parts them. */
function parting(/** @type {string} */ between, /** @type {boolean} */ wrapped, /** @type {boolean} */ abbreviated) {
  if (between === " " || between === "-") return NONE;
  if (/[!?;\u061f\u3002\u2026]|\n\s*\n|\n\s*[-*\u2022\u00b7]/.test(between) || (/\n/.test(between) && !wrapped)) return STOP;
  if (/\.(?:\s|["')\u201d]|$)/.test(between)) return abbreviated && /^\.\s*$/.test(between) ? NONE : /^\.$/.test(between) ? NONE : STOP;
  if (/:/.test(between)) return /\s/.test(between) ? STOP : NONE;
  if (/[,()[\]\u060c\u2013\u2014"\u201c\u201d|>]|\s-+\s/.test(between)) return COMMA;
  // Anything long that holds no letter, like a row of signs, parts like the end of a sentence.
  return between.length > 12 && between.trim().length > 4 ? STOP : NONE;
}
