// A small directory for unit tests, as `/match.json` and `/words.json` carry one: Python writes it, so that nothing of the
// rule is written twice. The tests are given its file by the variable BETTER_FIT_DIRECTORY.
import { readFileSync } from "node:fs";
import { load as loadIndex } from "../../build_tools/theme/js/rule/match.js";
import { load as loadWords } from "../../build_tools/theme/js/rule/words.js";

const { match, words, cards } = JSON.parse(readFileSync(process.env.BETTER_FIT_DIRECTORY, "utf8"));

export const data = { index: loadIndex(match), words: loadWords(words), names: new Map(Object.entries(cards).map(([slug, { name }]) => [slug, name])) };
export const held = new Map(Object.entries(cards));

/** A link, as it is read from what follows `#`. */
export function link({ must = {}, prefer = {}, budget = null, from = null, picks = [], problems = [] } = {}) {
  const asked = (/** @type {Record<string, string[]>} */ by) => Object.entries(by).flatMap(([facet, terms]) => terms.map((term) => ({ facet, term })));
  return { need: { must: asked(must), prefer: asked(prefer), budget }, from, picks, version: 1, problems };
}
