// @ts-check
/**
 * Puts the things that a text asks for into a need that somebody also picks by hand. The text's own part follows the text;
 * what a hand has picked, weighed or removed stays as the hand left it.
 *
 * @typedef {import("../rule/types.js").Need} Need
 * @typedef {import("./understand.js").Understood} Understood
 * @typedef {{asked: Map<string, boolean>, budget: Need["budget"]}} Part what the text has put in: `facet=term` → whether a must
 */

import { needOf, pickedOf } from "../rule/asking.js";

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
  const now = pickedOf(need), part = nothing();
  for (const [key, must] of before.asked) {
    if (!now.has(key)) dismissed.add(key);
    else if (now.get(key) === must) now.delete(key); // weighed otherwise, it is the hand's
  }
  for (const [key, must] of pickedOf(understood.need)) {
    if (now.has(key) || dismissed.has(key)) continue;
    now.set(key, must);
    part.asked.set(key, must);
  }
  const fromText = same(need.budget, before.budget), budget = fromText ? understood.need.budget : need.budget;
  if (fromText) part.budget = budget;
  return { need: needOf(now, budget), part };
}

function same(/** @type {Need["budget"]} */ budget, /** @type {Need["budget"]} */ other) {
  return budget === other || (budget !== null && other !== null && budget.amount === other.amount && budget.per === other.per);
}
