// @ts-check
/** Two to four firms side by side: the same rows for all, and a word where they differ. */

import { element, link, name, pageAt, theirs } from "./dom.js";
import { firm } from "../rule/match.js";
import { budget, label as termLabel, listed } from "../rule/words.js";
import { reasonsOf } from "../view/list.js";
import { said } from "./results.js";

/**
 * @param {HTMLElement} table
 * @param {Pick<import("../data/data.js").Data, "index"|"words"> & {placed: import("../rule/types.js").Placed[], profiles: Map<string, import("../rule/types.js").Card>}} comparison
 */
export function compare(table, { index, words, placed, profiles }) {
  const slugs = placed.map(({ partner }) => partner);
  const held = slugs.map((slug) => firm(index, slug));
  const told = placed.map((placing) => reasonsOf(index, words, placing));
  const rows = [];
  (placed[0]?.reasons ?? []).forEach(({ facet, term }, i) => {
    const label = words.facets.has(facet) ? termLabel(words, facet, term) : words.say("budget");
    rows.push(row(words, label, told.map((reasons) => [element("ul", "reasons", said(reasons[i]))]), told.map((reasons) => reasons[i].fit)));
  });
  for (const [id, facet] of words.facets) {
    const texts = held.map(({ terms }) => listed(words, (terms.get(id) ?? []).map((/** @type {string} */ term) => facet.terms.get(term)?.label ?? term)));
    rows.push(row(words, facet.label, texts.map((text) => [text || words.say("compare-not-stated")]), texts));
  }
  const prices = held.map((entry) => (entry.budget ? budget(words, entry.budget) : words.say("compare-not-stated")));
  rows.push(row(words, words.say("budget"), prices.map((text) => [text]), prices));
  const free = placed.map(({ availability }) => (availability ? words.say("availability", { word: availability }) : words.say("compare-not-stated")));
  rows.push(row(words, words.say("compare-new-work"), free.map((text) => [text]), free));
  for (const [key, label] of /** @type {["best_for"|"not_for", string][]} */ ([["best_for", words.say("compare-best-for")], ["not_for", words.say("compare-not-for")]])) {
    const lists = slugs.map((slug) => profiles.get(slug)?.[key] ?? []), languages = slugs.map((slug) => profiles.get(slug)?.written_in);
    if (lists.some((list) => list.length)) rows.push(row(words, label, lists.map((list, i) => [sentences(words, list, languages[i])]), null));
  }
  const head = element("tr", "", element("td"), ...slugs.map((slug) => (
    scoped("col", link(pageAt(`partners/${slug}/`), "", name(profiles.get(slug)?.name ?? slug))))));
  table.replaceChildren(element("thead", "", head), element("tbody", "", ...rows));
}

/** One row; `values` are what is compared, or null where nothing can be. */
function row(/** @type {import("../rule/types.js").Words} */ words, /** @type {string} */ label, /** @type {(Node|string)[][]} */ cells, /** @type {string[]|null} */ values) {
  const differs = values !== null && new Set(values).size > 1;
  const heading = scoped("row", label);
  if (differs) heading.append(" ", element("span", "differ", words.say("compare-differs")));
  return element("tr", differs ? "is-differing" : "", heading, ...cells.map((parts) => element("td", "", ...parts)));
}

function scoped(/** @type {string} */ scope, /** @type {(Node|string)[]} */ ...inside) {
  const made = element("th", "", ...inside);
  made.setAttribute("scope", scope);
  return made;
}

function sentences(/** @type {import("../rule/types.js").Words} */ words, /** @type {string[]} */ list, /** @type {string|undefined} */ language) {
  if (!list.length) return words.say("compare-not-stated");
  return theirs(element("ul", "", ...list.map((text) => element("li", "", text))), language);
}
