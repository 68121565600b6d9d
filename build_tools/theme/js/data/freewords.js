// @ts-check
/**
 * Words of one's own: the firms whose profiles hold them, by Pagefind. Only chunks of its index are fetched, each of
 * which covers many words; a result is told by its id, so that no request names a firm.
 */

import { ROOT, Unavailable } from "./data.js";

/** @type {Promise<{engine: any, firms: Map<string, string>}>|null} */
let loading = null;

/** The slugs of the firms that these words find; null for no words. @returns {Promise<Set<string>|null>} */
export async function firmsWith(/** @type {string} */ text) {
  if (!text.trim()) return null;
  loading ??= start();
  try {
    const { engine, firms } = await loading;
    const { results } = await engine.search(text.trim().slice(0, 120), { filters: { kind: "firm" } });
    return new Set(results.map((/** @type {{id: string}} */ { id }) => firms.get(id)).filter(Boolean));
  } catch {
    loading = null;
    throw new Unavailable("The search could not be reached, so the list is not narrowed by your words.");
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
