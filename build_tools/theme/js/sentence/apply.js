// @ts-check
/**
 * What a text asks for, put into a need that somebody also picks by hand. The text's own part follows the text; what a
 * hand has picked, weighed or removed stays as the hand left it.
 *
 * @typedef {import("../rule/types.js").Need} Need
 * @typedef {import("./understand.js").Understood} Understood
 * @typedef {{asked: Map<string, boolean>, budget: Need["budget"]}} Part what the text has put in: `facet=term` → whether a must
 */

/** @returns {Part} */
export function nothing() {
  return { asked: new Map(), budget: null };
}

/**
 * The need with a text's part in it.
 * @param {Need} need as it is now @param {Part} before what the text put into it last
 * @param {Pick<Understood, "need">} understood @param {Set<string>} dismissed what a hand has removed; added to here
 * @returns {{need: Need, part: Part}}
 */
export function applied(need, before, understood, dismissed) {
  const now = flat(need), part = nothing();
  for (const [key, must] of before.asked) {
    if (!now.has(key)) dismissed.add(key);
    else if (now.get(key) === must) now.delete(key); // weighed otherwise, it is the hand's
  }
  for (const [key, must] of flat(understood.need)) {
    if (now.has(key) || dismissed.has(key)) continue;
    now.set(key, must);
    part.asked.set(key, must);
  }
  const fromText = same(need.budget, before.budget), budget = fromText ? understood.need.budget : need.budget;
  if (fromText) part.budget = budget;
  const asked = (/** @type {boolean} */ wanted) => [...now].filter(([, must]) => must === wanted).map(([key]) => pair(key));
  return { need: { must: asked(true), prefer: asked(false), budget }, part };
}

/** What is asked, as the key that names it everywhere. */
export function keyOf(/** @type {import("../rule/types.js").Asked} */ { facet, term }) {
  return `${facet}=${term}`;
}

/** @returns {import("../rule/types.js").Asked} */
export function pair(/** @type {string} */ key) {
  const at = key.indexOf("=");
  return { facet: key.slice(0, at), term: key.slice(at + 1) };
}

function flat(/** @type {Need} */ need) {
  return new Map([
    ...need.prefer.map((each) => /** @type {[string, boolean]} */ ([keyOf(each), false])),
    ...need.must.map((each) => /** @type {[string, boolean]} */ ([keyOf(each), true])),
  ]);
}

function same(/** @type {Need["budget"]} */ one, /** @type {Need["budget"]} */ other) {
  return one === other || (one !== null && other !== null && one.amount === other.amount && one.per === other.per);
}
