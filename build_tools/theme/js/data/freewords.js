// @ts-check
/**
 * Words of one's own: the firms whose profiles hold them, by Pagefind. Only chunks of its index are fetched, each of
 * which covers many words; a result is told by its id, so that no request names a firm.
 */

import { ROOT, Unavailable } from "./data.js";

/** So many words are looked for, and so much of each. */
const MOST_WORDS = 8, LONGEST = 40;

/** @type {Promise<{engine: any, firms: Map<string, string>}>|null} */
let loading = null;

/**
 * Which of these words each firm's profile holds; firms that hold none are left out. Null for no words.
 * @param {string[]} words @param {import("../rule/speech.js").Say} say @returns {Promise<Map<string, string[]>|null>}
 */
export async function firmsWith(words, say) {
  if (!words.length) return null;
  loading ??= start();
  try {
    const { engine, firms } = await loading, held = new Map();
    for (const word of words.slice(0, MOST_WORDS)) {
      const { results } = await engine.search(word.slice(0, LONGEST), { filters: { kind: "firm" } });
      for (const { id } of results) {
        const slug = firms.get(id);
        if (slug) held.set(slug, [...(held.get(slug) ?? []), word]);
      }
    }
    return held;
  } catch {
    loading = null;
    throw new Unavailable(say("list-unreached"));
  }
}

async function start() {
  const [engine, firms] = await Promise.all([
    import(new URL("pagefind/pagefind.js", ROOT).href),
    fetch(new URL("pagefind/firms.json", ROOT), { credentials: "omit" }).then((answer) => answer.json()),
  ]);
  await engine.options({ baseUrl: ROOT.pathname });
  await engine.init();
  return { engine, firms: new Map(Object.entries(firms)) };
}
