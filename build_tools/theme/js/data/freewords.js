// @ts-check
/**
 * Words of one's own: the firms whose profiles hold them. Only chunks of the search index are fetched, each of which
 * covers many words; firms are told by their numbers, so that no request names one.
 */

import { load, Unavailable } from "./data.js";
import { indexOf } from "./index.js";

/** So many words are looked for, and so much of each. */
const MOST_WORDS = 8, LONGEST = 40;

/**
 * Which of these words each firm's profile holds; firms that hold none are left out. Null for no words.
 * @param {string[]} words @param {import("../rule/speech.js").Say} say @returns {Promise<Map<string, string[]>|null>}
 */
export async function firmsWith(words, say) {
  if (!words.length) return null;
  try {
    const { index: { slugs }, stamp } = await load(), { search } = await indexOf(stamp), held = new Map();
    for (const word of words.slice(0, MOST_WORDS)) {
      for (const record of await search(word.slice(0, LONGEST))) {
        const slug = slugs[record]; // behind the firms come pages
        if (slug !== undefined) held.set(slug, [...(held.get(slug) ?? []), word]);
      }
    }
    return held;
  } catch {
    throw new Unavailable(say("list-unreached"));
  }
}
