// @ts-check
/**
 * Fetches what the pages work on: `/match.json`, `/words.json` and, in files of so many firms each, their cards.
 * A request never names a firm or a need, so the server can't tell whom somebody is looking at.
 *
 * All files of one build carry one stamp. Where stamps differ, the site was published in between: everything is
 * fetched once more, past the cache; if they differ still, the reader is told. Every rejection is an `Unavailable`, whose
 * `message` is a sentence for the reader.
 */

import { load as loadIndex } from "./match.js";
import { load as loadWords } from "./words.js";

/** The site's start, wherever it is published. */
export const ROOT = new URL("../", import.meta.url);

/** Something could not be fetched; `message` is for the reader. */
export class Unavailable extends Error {}

/** @typedef {{index: any, words: any, stamp: string}} Data */
/** @type {Promise<Data>|null} */
let loading = null;
/** @type {Map<number, Promise<Map<string, any>>>} */
const files = new Map();

/** The index for `match.js` and the words for `words.js`, fetched once a page. @returns {Promise<Data>} */
export function load() {
  loading ??= both().catch((error) => {
    loading = null; // a second attempt may be luckier
    throw error;
  });
  return loading;
}

/**
 * The public profiles of these firms, without their description, by slug. A slug that nobody has is left out.
 * @param {Iterable<string>} slugs @returns {Promise<Map<string, any>>}
 */
export async function cards(slugs) {
  const { index, words, stamp } = await load();
  const wanted = [...slugs].filter((slug) => index.place.has(slug));
  const numbers = new Set(wanted.map((slug) => Math.floor(index.place.get(slug) / words.cards)));
  const found = new Map();
  for (const file of await Promise.all([...numbers].map((number) => cardsFile(number, stamp)))) {
    for (const [slug, card] of file) found.set(slug, card);
  }
  return new Map(wanted.filter((slug) => found.has(slug)).map((slug) => [slug, found.get(slug)]));
}

/** Every firm's name, by slug, in the order of the slugs. @returns {Promise<Map<string, string>>} */
export async function names() {
  const { index, stamp } = await load();
  const { names: found } = await stamped("names.json", stamp);
  return new Map(index.slugs.map((/** @type {string} */ slug, /** @type {number} */ i) => [slug, found[i]]));
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

function cardsFile(/** @type {number} */ number, /** @type {string} */ stamp) {
  let file = files.get(number);
  if (!file) {
    file = stamped(`cards/${number}.json`, stamp)
      .then(({ cards: found }) => new Map(found.map((/** @type {any} */ card) => [card.slug, card])));
    file.catch(() => files.delete(number));
    files.set(number, file);
  }
  return file;
}

/** A file of the same build as the rest. */
async function stamped(/** @type {string} */ address, /** @type {string} */ stamp) {
  let found = await get(address);
  if (found.stamp !== stamp) found = await get(address, "reload");
  if (found.stamp !== stamp) throw updated();
  return found;
}

async function get(/** @type {string} */ address, /** @type {RequestCache} */ cache = "default") {
  let answer;
  try {
    answer = await fetch(new URL(address, ROOT), { cache, credentials: "omit" });
  } catch {
    throw new Unavailable("The list of firms could not be fetched. Are you offline? Try again when you have a connection.");
  }
  if (!answer.ok) throw new Unavailable("The list of firms is not where it should be. Try again in a minute.");
  try {
    return await answer.json();
  } catch {
    throw new Unavailable("The list of firms arrived damaged. Try again in a minute.");
  }
}

function updated() {
  return new Unavailable("This directory was updated just now. Reload the page to see it as it is.");
}
