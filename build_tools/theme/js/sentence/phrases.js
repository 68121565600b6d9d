// @ts-check
/**
 * Lists of set phrases ("not looking for", "if possible") found among the words of a text, the longest first. A star
 * stands for up to two words of any kind: "already * someone".
 *
 * @typedef {import("./tokens.js").Token} Token
 * @typedef {{kind: string, from: number, to: number, closing?: boolean}} Marker the words `from` up to, not including, `to`
 * @typedef {Map<string, {words: string[], kind: string}[]>} PhraseBook by first word
 */

import { fold } from "./tokens.js";

const MOST_SKIPPED = 2;

/** A comma-separated list as an array. */
export function listed(/** @type {string|undefined} */ text) {
  return (text ?? "").split(",").map((phrase) => fold(phrase.trim())).filter(Boolean);
}

/** "xmas = christmas, per = every" as a map. @returns {Map<string, string>} */
export function paired(/** @type {string|undefined} */ text) {
  return new Map(listed(text).map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  }));
}

/** The words of a list that is parted by spaces. */
export function worded(/** @type {string|undefined} */ text) {
  return new Set((text ?? "").split(/[\s,]+/).map(fold).filter(Boolean));
}

/** Phrases, and those of several words as hurried people write them, too: "dont send". */
function spelled(/** @type {string[]} */ phrases) {
  return new Set([...phrases, ...phrases.filter((phrase) => phrase.includes(" ")).map((phrase) => phrase.replaceAll("'", ""))]);
}

/** Binds lists into one book. @param {Map<string, string|undefined>} lists by kind @returns {PhraseBook} */
export function bound(lists) {
  const book = new Map();
  for (const [kind, text] of lists) {
    for (const phrase of spelled(listed(text))) {
      // As `tokens` has them: "that's" is read as "that", and "w/o" and "no-go" as two words.
      const words = phrase.split(/[\s/-]+/).map((word) => word.replace(/'s$/, ""));
      book.set(words[0], [...(book.get(words[0]) ?? []), { words, kind }]);
    }
  }
  for (const phrases of book.values()) phrases.sort((/** @type {any} */ a, /** @type {any} */ b) => b.words.length - a.words.length);
  return book;
}

/** Every phrase of a book in the text, none over another. @returns {Marker[]} */
export function markers(/** @type {Token[]} */ all, /** @type {PhraseBook} */ book) {
  const marked = [];
  for (let i = 0; i < all.length; i++) {
    for (const { words, kind } of book.get(all[i].word) ?? []) {
      const to = reaches(all, i, words);
      if (to < 0) continue;
      marked.push({ kind, from: i, to });
      i = to - 1;
      break;
    }
  }
  return marked;
}

/** Where a phrase that starts at a word has ended, or -1. */
function reaches(/** @type {Token[]} */ all, /** @type {number} */ start, /** @type {string[]} */ words) {
  let at = start + 1;
  for (let k = 1; k < words.length; k++) {
    let skips = 0;
    if (words[k] === "*") {
      k += 1;
      skips = MOST_SKIPPED;
    }
    while (at < all.length && all[at].gap < 2 && all[at].word !== words[k] && skips > 0) {
      at += 1;
      skips -= 1;
    }
    if (at >= all.length || all[at].gap === 2 || all[at].word !== words[k]) return -1;
    at += 1;
  }
  return at;
}
