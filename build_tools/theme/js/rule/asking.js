// @ts-check
/**
 * How a need changes under a hand: a term ticked or not, a thing weighed or removed, and whether of a facet's terms any
 * is enough or all are asked. Only what is touched changes: a need that came from a link or a text may ask for several
 * groups of one facet, and stays so.
 *
 * What is asked is kept as `facet=term` → whether it is a must, in the order in which it was asked; a group's `term` is
 * as `match.js`'s `anyOf` makes it.
 *
 * @typedef {import("./types.js").Asked} Asked
 * @typedef {import("./types.js").Need} Need
 * @typedef {Map<string, boolean>} Picked
 */

import { anyOf, termsOf } from "./match.js";

/** The key of a thing asked. */
export function keyOf(/** @type {Asked} */ { facet, term }) {
  return `${facet}=${term}`;
}

/** @returns {Asked} */
export function pair(/** @type {string} */ key) {
  const at = key.indexOf("=");
  return { facet: key.slice(0, at), term: key.slice(at + 1) };
}

/** The things that a need asks, but for the budget; a must counts before a wish for the same. @returns {Picked} */
export function pickedOf(/** @type {Pick<Need, "must"|"prefer">} */ { must, prefer }) {
  const wishes = prefer.map((asked) => /** @type {[string, boolean]} */ ([keyOf(asked), false]));
  return new Map([...wishes, ...must.map((asked) => /** @type {[string, boolean]} */ ([keyOf(asked), true]))]);
}

/** @returns {Need} */
export function needOf(/** @type {Picked} */ picked, /** @type {Need["budget"]} */ budget) {
  const asked = (/** @type {boolean} */ wanted) => [...picked].filter(([, must]) => must === wanted).map(([key]) => pair(key));
  return { must: asked(true), prefer: asked(false), budget };
}

/** The keys of what is asked of a facet. */
export function keysIn(/** @type {Picked} */ picked, /** @type {string} */ facet) {
  return [...picked.keys()].filter((key) => pair(key).facet === facet);
}

/** The key under which a term is asked, alone or in a group; null where it is not. */
export function keyWith(/** @type {Picked} */ picked, /** @type {string} */ facet, /** @type {string} */ term) {
  return keysIn(picked, facet).find((key) => termsOf(pair(key).term).includes(term)) ?? null;
}

/** Whether any of a facet's terms is enough: a group says so, two things asked say the opposite, and else it is as it was. */
export function anyIn(/** @type {Picked} */ picked, /** @type {string} */ facet, /** @type {boolean} */ before) {
  const keys = keysIn(picked, facet);
  if (keys.some((key) => termsOf(pair(key).term).length > 1)) return true;
  return keys.length > 1 ? false : before;
}

/**
 * A term ticked, as a thing of its own or, where any is enough, into what is asked of its facet already.
 * @param {Picked} picked @param {Asked} asked @param {{any: boolean, must: boolean}} how `must` is for a thing of its own
 * @returns {Picked}
 */
export function ticked(picked, { facet, term }, { any, must }) {
  if (keyWith(picked, facet, term) !== null) return picked;
  const into = any ? keysIn(picked, facet).at(-1) : undefined;
  if (into === undefined) return new Map([...picked, [keyOf({ facet, term }), must]]);
  return changed(picked, into, [keyOf(anyOf(facet, [...termsOf(pair(into).term), term]))]);
}

/** A term no longer ticked: it leaves each group that held it. @returns {Picked} */
export function unticked(/** @type {Picked} */ picked, /** @type {Asked} */ { facet, term }) {
  const key = keyWith(picked, facet, term);
  if (key === null) return picked;
  const left = termsOf(pair(key).term).filter((other) => other !== term);
  return unticked(changed(picked, key, left.length ? [keyOf(anyOf(facet, left))] : []), { facet, term });
}

/** All that is asked of a facet as one group; a must if any of it was one. @returns {Picked} */
export function joined(/** @type {Picked} */ picked, /** @type {string} */ facet) {
  const keys = keysIn(picked, facet);
  if (keys.length < 2) return picked;
  const must = keys.some((key) => picked.get(key)), key = keyOf(anyOf(facet, keys.flatMap((other) => termsOf(pair(other).term))));
  return new Map([...picked].flatMap((/** @type {[string, boolean]} */ entry) => (
    entry[0] === keys[0] ? [[key, must]] : keys.includes(entry[0]) ? [] : [entry])));
}

/** Each term that is asked of a facet by itself, as strongly as it was asked among others. @returns {Picked} */
export function parted(/** @type {Picked} */ picked, /** @type {string} */ facet) {
  return keysIn(picked, facet).reduce((now, key) => changed(now, key, termsOf(pair(key).term).map((term) => keyOf({ facet, term }))), picked);
}

/** Other keys in the place of one, as strong as it was; what is asked already stays the stronger. @returns {Picked} */
function changed(/** @type {Picked} */ picked, /** @type {string} */ old, /** @type {string[]} */ keys) {
  const must = picked.get(old) === true, after = new Map();
  for (const [key, value] of picked) {
    for (const now of key === old ? keys : [key]) after.set(now, (key === old ? must : value) || after.get(now) === true);
  }
  return after;
}
