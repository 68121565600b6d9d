// @ts-check
/**
 * A page's own need, narrowed by answers to the questions beside its list. An answer is a must, and takes the place of
 * what the page only wishes of its facet; so the need alone, as the address holds it, says which answers were given.
 *
 * @typedef {import("../rule/types.js").Need} Need
 * @typedef {import("../rule/asking.js").Picked} Picked
 */

import { keyOf, pair, pickedOf } from "../rule/asking.js";
import { fits } from "../rule/match.js";

/** The page's need with these answers. @returns {Need} */
export function narrowed(/** @type {Need} */ own, /** @type {Picked} */ answers) {
  const asked = [...answers.keys()].map(pair), facets = new Set(asked.map(({ facet }) => facet));
  return { ...own, must: [...own.must, ...asked], prefer: own.prefer.filter(({ facet }) => !facets.has(facet)) };
}

/** The answers that are in a need. @returns {Picked} */
export function answersIn(/** @type {Need} */ need, /** @type {Need} */ own) {
  const known = new Set(own.must.map(keyOf));
  return pickedOf({ must: need.must.filter((asked) => !known.has(keyOf(asked))), prefer: [] });
}

/**
 * How many firms fit all musts with each answer to a question, or everything where the page has no musts; where `any`
 * answer is enough, in the place of those given.
 */
export function fitting(/** @type {import("../rule/types.js").Index} */ index, /** @type {Need} */ own, /** @type {Picked} */ answers, /** @type {string} */ facet, /** @type {boolean} */ any) {
  const others = new Map([...answers].filter(([key]) => !any || pair(key).facet !== facet));
  const counted = own.must.length ? { ...own, prefer: [], budget: null } : { ...own, prefer: own.prefer.filter((asked) => asked.facet !== facet) };
  return fits(index, narrowed(counted, others), facet);
}
