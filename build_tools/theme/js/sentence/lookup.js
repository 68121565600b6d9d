// @ts-check
/**
 * Which records hold words, and in what order. `search.py` makes the index: words as they stand, folded, each with the
 * records that hold it. What is typed finds the word itself, the same word with another ending, and words that begin so.
 */

import { fold } from "./tokens.js";

/** What a word is worth in each part of a record, from its sentences to its name: see `PARTS` in `search.py`. */
const WORTH = [1, 2, 3, 10];
/** The same word with another ending, and a word that only begins so: at least this, and more the more of it was typed. */
const OTHER_ENDING = 0.8, BEGINS_SO = 0.3;
/** So many words are looked for. */
const MOST_WORDS = 8;
// Letters that are written without spaces between words; a longer run of others is several words.
const ALONE = "\u2e80-\u2fdf\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}";
const WORD = new RegExp(`[${ALONE}]|(?:(?![${ALONE}])[\\p{L}\\p{N}]){1,40}`, "gu");

/** A word of the index: the word, then the steps from one number to the next. @typedef {[string, ...number[]]} Line */

/** The words of a text as the index has them. @returns {string[]} */
export function wordsOf(/** @type {string} */ text) {
  return [...new Set(fold(text).match(WORD))].slice(0, MOST_WORDS);
}

/** What every word that is looked for begins with, whatever its ending. */
export function beginning(/** @type {string} */ word, /** @type {import("./stemmer.js").Stem} */ stem) {
  const stemmed = stem(word);
  let same = 0;
  while (same < stemmed.length && stemmed[same] === word[same]) same++;
  return word.slice(0, Math.max(same, 1));
}

/**
 * What each record is worth for one word, by the record's number.
 * @param {string} word @param {Line[]} lines @param {import("./stemmer.js").Stem} stem @returns {Map<number, number>}
 */
export function holders(word, lines, stem) {
  const start = beginning(word, stem), stemmed = stem(word), worth = new Map();
  for (const [held, ...steps] of lines) {
    if (!held.startsWith(start)) continue;
    const close = closeness(held, word, stemmed, stem);
    let told = 0;
    for (const step of close ? steps : []) {
      told += step;
      const record = Math.floor(told / WORTH.length), points = WORTH[told % WORTH.length] * close;
      if (points > (worth.get(record) ?? 0)) worth.set(record, points);
    }
  }
  return worth;
}

function closeness(/** @type {string} */ held, /** @type {string} */ word, /** @type {string} */ stemmed, /** @type {import("./stemmer.js").Stem} */ stem) {
  if (held === word) return 1;
  if (stem(held) === stemmed) return OTHER_ENDING;
  return held.startsWith(word) ? BEGINS_SO + (OTHER_ENDING - BEGINS_SO) * (word.length / held.length) : 0;
}

/**
 * The records that hold all of the words, best first: a rare word says more than a common one. Equals stand in an order
 * that depends on the words, so that no name is favoured.
 * @param {Map<number, number>[]} held what each record is worth, word by word @param {number} records how many there are
 * @returns {number[]}
 */
export function ranked(held, records) {
  if (!held.length) return [];
  const [fewest] = [...held].sort((a, b) => a.size - b.size), rarity = held.map(({ size }) => Math.log(1 + records / size));
  const all = [...fewest.keys()].filter((record) => held.every((worth) => worth.has(record))), seed = all.length + fewest.size * 31;
  return all
    .map((record) => ({ record, worth: held.reduce((sum, worth, i) => sum + (worth.get(record) ?? 0) * rarity[i], 0), lot: lot(record, seed) }))
    .sort((a, b) => b.worth - a.worth || a.lot - b.lot)
    .map(({ record }) => record);
}

/** A number as good as drawn by lot, the same each time. */
function lot(/** @type {number} */ record, /** @type {number} */ seed) {
  const mixed = Math.imul(record ^ (seed * 0x9e3779b1), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
}
