// @ts-check
/**
 * The search index: fetches the chunks into which words fall, and the pieces of what results show. No request names a
 * word, a firm or a need, since each file holds many. Files are called by their content, and one list names them.
 */

import { beginning, holders, ranked, wordsOf } from "../sentence/lookup.js";
import { stemmer } from "../sentence/stemmer.js";
import { get, stamped } from "./data.js";

const LIST = "assets/search/start.json";
/** So many chunks are fetched for one word; where more words begin so, too little of it has been typed. */
const MOST_CHUNKS = 8;

/**
 * @typedef {{stamp: string, language: string, records: number, in_a_piece: number, chunks: [string, string][], shown: string[]}} List
 * @typedef {{url: string, title?: string, summary?: string, facts?: string}} Result
 * @typedef {object} Index
 * @property {(text: string) => Promise<number[]>} search the numbers of the records that hold these words, best first
 * @property {(record: number) => Promise<Result>} result what is shown of a record
 */
/** @type {Promise<List>|null} */
let listed = null;
/** Chunks and pieces that were asked for, by name. @type {Map<string, Promise<any>>} */
const asked = new Map();

/** The index of the build with this stamp, in which firms come first and have the same numbers as in its `match.json`. */
export async function indexOf(/** @type {string} */ stamp) {
  return opened(await stamped(LIST, stamp));
}

/**
 * What `use` makes of the index. Where a file is gone, the site was published in between: then once more by the new list.
 * @template T @param {(index: Index) => Promise<T>} use @returns {Promise<T>}
 */
export async function withIndex(use) {
  try {
    listed ??= get(LIST);
    return await use(opened(await listed));
  } catch {
    listed = get(LIST, "reload");
    listed.catch(() => { listed = null; });
    return use(opened(await listed));
  }
}

/** @returns {Index} */
function opened(/** @type {List} */ list) {
  return {
    async search(text) {
      const stem = await stemmer(list.language);
      const held = wordsOf(text).map(async (word) => holders(word, (await chunks(list, word, beginning(word, stem))).flat(), stem));
      return ranked(await Promise.all(held), list.records);
    },
    async result(record) {
      return (await file(list.shown[Math.floor(record / list.in_a_piece)]))[record % list.in_a_piece];
    },
  };
}

/** The chunks that hold the words which begin so; where they are many, those around the word itself. */
function chunks(/** @type {List} */ { chunks }, /** @type {string} */ word, /** @type {string} */ start) {
  const before = (/** @type {string} */ text) => Math.max(0, chunks.findLastIndex(([first]) => first <= text));
  const end = before(`${start}\u{10ffff}`) + 1;
  const from = Math.max(before(start), Math.min(before(word) - MOST_CHUNKS / 2, end - MOST_CHUNKS));
  return Promise.all(chunks.slice(from, Math.min(end, from + MOST_CHUNKS)).map(([, name]) => file(name)));
}

/** @returns {Promise<any>} */
function file(/** @type {string} */ name) {
  const known = asked.get(name) ?? get(`assets/search/${name}.json`);
  asked.set(name, known);
  known.catch(() => asked.delete(name));
  return known;
}
