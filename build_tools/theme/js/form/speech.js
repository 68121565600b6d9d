// @ts-check
/**
 * What the form says: the messages that came with its data, in the language of the site.
 *
 * @typedef {Record<string, string|number>} Slots what goes into a message; numbers choose plurals, and are written without grouping
 */

import { messages } from "../rule/speech.js";

/** @type {WeakMap<object, ReturnType<typeof messages>>} */
const ready = new WeakMap();

/** A message as text. @param {{language: string, direction: string, words: string}} form @param {Slots} slots */
export function tell(form, /** @type {string} */ id, slots = {}) {
  return spoken(form).say(id, slots);
}

/** A message, under the empty name, and its attributes as text. */
export function parts(/** @type {any} */ form, /** @type {string} */ id, /** @type {Slots} */ slots = {}) {
  return spoken(form).parts(id, slots);
}

/** Words of people one after another. */
export function listed(/** @type {any} */ form, /** @type {string[]} */ words) {
  return words.join(tell(form, "form-comma"));
}

function spoken(/** @type {any} */ form) {
  const made = ready.get(form) ?? messages({ language: form.language, direction: form.direction, says: form.words });
  ready.set(form, made);
  return made;
}
