// @ts-check
/**
 * What the form says: the messages that came with its data, in the language of the site, by Fluent.
 *
 * @typedef {Record<string, string|number>} Slots what goes into a message; numbers choose plurals, and are written without grouping
 */

import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent/fluent.js";

/** @type {WeakMap<object, any>} */
const ready = new WeakMap();

/** A message as text. @param {{language: string, direction: string, words: string}} form @param {Slots} slots */
export function tell(form, /** @type {string} */ id, slots = {}) {
  return parts(form, id, slots)[""];
}

/** A message, under the empty name, and its attributes as text. @returns {Record<string, string>} */
export function parts(/** @type {any} */ form, /** @type {string} */ id, /** @type {Slots} */ slots = {}) {
  const bundle = ready.get(form) ?? bundled(form), message = bundle.getMessage(id);
  if (!message) throw new Error(`there is no message ${id}`);
  const given = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value]));
  return Object.fromEntries(Object.entries({ "": message.value, ...message.attributes }).map(([name, pattern]) => {
    /** @type {Error[]} */
    const errors = [];
    const text = bundle.formatPattern(/** @type {any} */ (pattern), /** @type {any} */ (given), /** @type {any} */ (errors));
    if (errors.length) throw new Error(`the message ${id} can't be said: ${errors[0].message}`);
    return [name, text];
  }));
}

/** Words of people one after another. */
export function listed(/** @type {any} */ form, /** @type {string[]} */ words) {
  return words.join(tell(form, "form-comma"));
}

function bundled(/** @type {any} */ form) {
  const bundle = new FluentBundle(`${form.language}-u-nu-latn`, { useIsolating: form.direction === "rtl" });
  bundle.addResource(new FluentResource(form.words));
  ready.set(form, bundle);
  return bundle;
}
