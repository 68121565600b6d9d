// @ts-check
/**
 * Fetches what the pages work on: `/match.json`, `/words.json`, `/names.json` and, in files of so many firms each, their
 * summaries, their cards and their profiles as written, each file once a page. A request never names a firm or a need, so the server can't tell whom somebody is looking at.
 *
 * All files of one build carry one stamp. Where stamps differ, the site was published in between: everything is
 * fetched once more, past the cache; if they differ still, the reader is told. Every rejection is an `Unavailable`, whose
 * `message` is a sentence for the reader.
 */

import { load as loadIndex } from "../rule/match.js";
import { load as loadWords } from "../rule/words.js";

/** The site's start, wherever it is published. */
export const ROOT = new URL("../../", import.meta.url);
/** What holds words, and so stands below the start of each of the site's languages. */
const SPOKEN = /^(?:words\.json$|assets\/search\/)/u;

/** Something could not be fetched; `message` is for the reader. */
export class Unavailable extends Error {}

/**
 * @typedef {import("../rule/types.js").Card} Card
 * @typedef {{src: string, alt: string}} Small
 * @typedef {{index: import("../rule/types.js").Index, words: import("../rule/types.js").Words, stamp: string}} Data
 */
/** @type {Promise<Data>|null} */
let loading = null;
/** The files that were asked for, by address. @type {Map<string, Promise<any>>} */
const asked = new Map();
/** @type {Promise<Map<string, string>>|null} */
let called = null;
/** @type {Promise<Set<string>>|null} */
let having = null;

/** The index for `match.js` and the words for `words.js`, fetched once a page. @returns {Promise<Data>} */
export function load() {
  loading ??= both().catch((error) => {
    loading = null; // a second attempt may be luckier
    throw error;
  });
  return loading;
}

/** The words alone, for what ranks nothing. @returns {Promise<import("../rule/types.js").Words>} */
export async function speech() {
  return loading ? (await loading).words : loadWords(await get("words.json"));
}

/**
 * The public profiles of these firms, without their description, by slug. A slug that nobody has is left out.
 * @param {Iterable<string>} slugs @returns {Promise<Map<string, Card>>}
 */
export function cards(slugs) {
  return inFiles(slugs, "", "cards");
}

/**
 * The lines below these firms' names in a list, by slug.
 * @typedef {string|[string, string]} Summary the words, with their language where the firm says it
 * @param {Iterable<string>} slugs @returns {Promise<Map<string, Summary>>}
 */
export function summaries(slugs) {
  return inFiles(slugs, "-summaries", "summaries");
}

/** These firms' profiles as they were written, by slug; empty where there is no file. @param {Iterable<string>} slugs @returns {Promise<Map<string, string>>} */
export function files(slugs) {
  return inFiles(slugs, "-files", "files");
}

/** Every firm's name, by slug, in the order of the slugs. @returns {Promise<Map<string, string>>} */
export function names() {
  called ??= load().then(async ({ index, stamp }) => {
    const { names: list } = await stamped("names.json", stamp);
    return new Map(index.slugs.map((slug, i) => [slug, list[i]]));
  });
  called.catch(() => { called = null; });
  return called;
}

/**
 * The firms that have a picture of their work; none where it can't be had, or where the reader asks for less data.
 * @returns {Promise<Set<string>>}
 */
export async function pictured() {
  if (/** @type {any} */ (navigator).connection?.saveData) return new Set();
  having ??= load().then(async ({ index, stamp }) => {
    const { pictured: has } = await stamped("names.json", stamp);
    return new Set(index.slugs.filter((_, i) => has[i] === "1"));
  });
  try {
    return await having;
  } catch (error) {
    having = null;
    if (error instanceof Unavailable) return new Set();
    throw error;
  }
}

/**
 * These firms' small pictures, by slug. They come as text in files of so many firms, since a request for one would name
 * its firm. @param {Iterable<string>} slugs @returns {Promise<Map<string, Small>>}
 */
export async function pictures(slugs) {
  const has = await pictured();
  return inFiles([...slugs].filter((slug) => has.has(slug)), "-pictures", "pictures");
}

/** The records of these firms, from files of so many firms each, in the order of the slugs, which is that of the index. */
async function inFiles(/** @type {Iterable<string>} */ slugs, /** @type {string} */ kind, /** @type {string} */ key) {
  const { index, words, stamp } = await load();
  const entries = await Promise.all([...slugs].map(async (slug) => {
    const place = index.place.get(slug);
    if (place === undefined) return null;
    const file = await stamped(`cards/${Math.floor(place / words.cards)}${kind}.json`, stamp);
    return /** @type {[string, any]} */ ([slug, file[key][place % words.cards]]);
  }));
  return new Map(entries.filter((entry) => entry !== null));
}

/** @returns {Promise<Data>} */
async function both() {
  let [match, words] = await Promise.all([get("match.json"), get("words.json")]);
  if (match.stamp !== words.stamp) {
    [match, words] = await Promise.all([get("match.json", "reload"), get("words.json", "reload")]);
    if (match.stamp !== words.stamp) throw updated();
  }
  return { index: loadIndex(match), words: loadWords(words), stamp: match.stamp };
}

/** A file of the same build as the rest, fetched once. @returns {Promise<any>} */
export function stamped(/** @type {string} */ address, /** @type {string} */ stamp) {
  let file = asked.get(address);
  if (!file) {
    file = same(address, stamp);
    file.catch(() => asked.delete(address));
    asked.set(address, file);
  }
  return file;
}

async function same(/** @type {string} */ address, /** @type {string} */ stamp) {
  let file = await get(address);
  if (file.stamp !== stamp) file = await get(address, "reload");
  if (file.stamp !== stamp) throw updated();
  return file;
}

/** A file's JSON. @returns {Promise<any>} */
export async function get(/** @type {string} */ address, /** @type {RequestCache} */ cache = "default") {
  let answer;
  try {
    const start = SPOKEN.test(address) ? document.documentElement.dataset.start ?? "" : "";
    answer = await fetch(new URL(start + address, ROOT), { cache }); // as a page's `preload` asks, or it comes twice
  } catch {
    throw new Unavailable(said("offline"));
  }
  if (!answer.ok) throw new Unavailable(said("astray"));
  try {
    return await answer.json();
  } catch {
    throw new Unavailable(said("damaged"));
  }
}

function updated() {
  return new Unavailable(said("updated"));
}

/** What the page has ready to say where the catalogue can't be had. */
function said(/** @type {string} */ what) {
  return document.documentElement.dataset[what] ?? "";
}
