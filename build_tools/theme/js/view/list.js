// @ts-check
/**
 * The words of a page with a list of firms, as plain values: what the finder and the page for reps have in common. Their
 * `look` makes it from a link and from what is known by then; `dom/live.js` shows it.
 *
 * @typedef {import("../rule/types.js").Asked} Asked
 * @typedef {import("../rule/types.js").Need} Need
 * @typedef {import("../rule/types.js").Link} Link
 * @typedef {import("../rule/types.js").Placed} Placed
 * @typedef {import("../rule/types.js").Index} Index
 * @typedef {import("../rule/types.js").Words} Words
 *
 * @typedef {{fit: string, sign: string, text: string}} Said a reason in words
 * @typedef {{because: string, language?: string, by: string, fee: string}} Quote what a firm wrote about another
 * A firm in the list; `group` is the heading above it, where it is the first of its group:
 *
 * @typedef {{places: number, path: string, does: string}} Kind what a firm does, and where that stands among all that firms do
 * @typedef {{slug: string, kind: Kind, group: string, holds: string, about: string, reasons: Said[], availability: {key: string, text: string}|null, quote: Quote|null}} Line
 * @typedef {{asked: Asked, text: string}} Offer a must that could become a wish, and what that brings
 *
 * The bar at the foot, which changes with each pick: what it says, how many are picked, which of its buttons are there,
 * and where a shortlist is:
 *
 * @typedef {{shown: boolean, said: string, picks: number, buttons: Record<string, boolean>, hash: string|null}} Bar
 *
 * The page: `idle` where nothing is asked; `said` is what those hear who don't see it; `listed` whether there is a list;
 * `more` is the text of the button for more, empty where there are none:
 *
 * @typedef {{
 *   idle: boolean, heading: string, said: string, asked: string, listed: boolean,
 *   lines: Line[], near: Line[], relax: Offer[], more: string,
 * }} View
 */

import { counts, firm, groupOf, heldBy } from "../rule/match.js";
import { asked, groupHeading, lacks, listed, reason, relax } from "../rule/words.js";

/** So many firms are shown at once, and so many before the rest, since a screen holds no more. */
export const STEP = 20, FIRST = 4;
/** So many of those that come nearest, and so many musts to give up. */
export const NEAREST = 4, OFFERS = 3;

/** Whether nothing is asked. */
export function isEmpty(/** @type {Need} */ need) {
  return !need.must.length && !need.prefer.length && !need.budget;
}

/** Needs to try a page with before anybody asks: one thing, then something of every kind. @returns {Need[]} */
export function samples(/** @type {Index} */ { facets, primary }) {
  const [first, ...others] = [primary, ...facets.values()].flatMap(({ id, terms }) => (terms.length ? { facet: id, term: terms[0] } : []));
  if (!first) return [];
  const must = [first], prefer = others.filter(({ facet }) => facet !== primary.id);
  return [{ must, prefer: [], budget: null }, { must, prefer, budget: { amount: 1000, per: "month" } }];
}

/** The link with a firm picked, or no longer so. @returns {Link} */
export function withPick(/** @type {Link} */ link, /** @type {string} */ slug, /** @type {boolean} */ on) {
  const others = link.picks.filter((other) => other !== slug);
  return { ...link, picks: on ? [...others, slug] : others };
}

/** The need with a must turned into a wish. @returns {Need} */
export function relaxed(/** @type {Need} */ need, /** @type {Asked} */ asked) {
  const must = need.must.filter(({ facet, term }) => facet !== asked.facet || term !== asked.term);
  return { ...need, must, prefer: [...need.prefer, asked] };
}

/**
 * For each facet and term, how many firms would be left if it were a must: besides all that is asked or, in the facets
 * `any` of whose terms is enough, in the place of what is asked there.
 */
export function left(/** @type {Index} */ index, /** @type {Need} */ need, /** @type {Set<string>} */ any, /** @type {string|null} */ referrer = null) {
  const all = counts(index, need, { referrer });
  for (const facet of new Set(need.must.map((asked) => asked.facet))) {
    const must = need.must.filter((asked) => asked.facet !== facet);
    if (any.has(facet)) all.set(facet, counts(index, { ...need, must }, { referrer }).get(facet) ?? new Map());
  }
  return all;
}

/** The need, as a sentence. */
export function needSaid(/** @type {Words} */ words, /** @type {Need} */ need) {
  return sentence(asked(words, need));
}

/** The reasons for a firm's place. @returns {Said[]} */
export function reasonsOf(/** @type {Index} */ index, /** @type {Words} */ words, /** @type {Placed} */ placed) {
  const holds = firm(index, placed.partner);
  return placed.reasons.map((placedReason) => {
    const { sign, text, must } = reason(words, placedReason, holds);
    return { fit: placedReason.fit, sign, text: must ? words.say("must", { text }) : text };
  });
}

/** A firm in a list. @returns {Line} */
export function lineOf(/** @type {Index} */ index, /** @type {Words} */ words, /** @type {Placed} */ placed) {
  const { partner: slug, availability: key } = placed;
  const availability = key && key !== "open" ? { key, text: words.say("availability", { word: key }) } : null;
  return { slug, kind: kindOf(index, words, slug), group: "", holds: "", about: "", reasons: reasonsOf(index, words, placed), availability, quote: null };
}

/** The marks are those of `Tabs` in `site/views.py`. @returns {Kind} */
function kindOf(/** @type {Index} */ { primary, place }, /** @type {Words} */ words, /** @type {string} */ slug) {
  const held = heldBy(primary, /** @type {number} */ (place.get(slug))), called = words.facets.get(primary.id)?.terms;
  const does = held.slice(0, 3).flatMap((term) => called?.get(primary.terms[term])?.label ?? []);
  const path = held.map((term) => `M${term} 0h.8v1h-.8z`).join("");
  return { places: primary.terms.length, path, does: listed(words, does, held.length - 3) };
}

/** The lines with the headings of the groups in which they stand; none where nothing is asked. @returns {Line[]} */
export function inGroups(/** @type {Words} */ words, /** @type {Line[]} */ lines, /** @type {Placed[]} */ placed, /** @type {string|null} */ who) {
  if (who === null) return lines;
  const groups = placed.map(({ reasons }) => groupOf(reasons));
  return lines.map((line, i) => ({ ...line, group: groups[i] === groups[i - 1] ? "" : groupHeading(words, groups[i], who) }));
}

/** A firm that came near, with what it lacks. @returns {Line} */
export function missOf(/** @type {Line} */ line, /** @type {Words} */ words, /** @type {Placed} */ placed) {
  return { ...line, about: lacks(words, placed.reasons) };
}

/** The gain of giving up one must or another. @returns {Offer[]} */
export function offers(/** @type {Words} */ words, /** @type {import("../rule/types.js").Relax[]} */ all) {
  return all.slice(0, OFFERS).map(({ asked: criterion, brings }) => ({ asked: criterion, text: relax(words, criterion, brings) }));
}

/** The button for more. */
export function moreOf(/** @type {Words} */ { say }, /** @type {number} */ total, /** @type {number} */ shown) {
  const left = total - shown;
  return left > 0 ? say("list-next", { count: Math.min(left, STEP), total }) : "";
}

/** @returns {Bar} */
export function barOf(/** @type {Words} */ { say }, /** @type {string} */ said, /** @type {Link} */ { picks }, /** @type {Record<string, boolean>} */ buttons, /** @type {string|null} */ hash = null) {
  const count = picks.length;
  return { shown: said !== "" || count > 0, said: count ? say("list-picked", { count }) : said, picks: count, buttons, hash };
}

/** A text as a sentence. */
function sentence(/** @type {string} */ text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
