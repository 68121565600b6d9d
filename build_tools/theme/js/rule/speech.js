// @ts-check
/**
 * What a page says, from the catalogue of its language that comes in `/words.json`: messages in Mozilla's Fluent format,
 * the same that the build speaks by. Only text, never HTML.
 */

import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent/fluent.js";

/** @typedef {(id: string, slots?: Record<string, string|number>) => string} Say a message with what is put into it */

/**
 * What speaks a language. Numbers choose plurals, and are written without grouping. A message that isn't there is an error.
 * @param {{language: string, direction: string, says: string}} catalogue @returns {Say}
 */
export function speaker({ language, direction, says }) {
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: direction === "rtl" });
  bundle.addResource(new FluentResource(says));
  return (id, slots = {}) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new RangeError(`no message ${id}`);
    const values = Object.fromEntries(Object.entries(slots).map(([name, value]) => (
      [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value])));
    /** @type {Error[]} */
    const errors = [];
    const text = bundle.formatPattern(message.value, /** @type {any} */ (values), /** @type {any} */ (errors));
    if (errors.length) throw errors[0];
    return text;
  };
}

/** The first letter that is heard of a word, without its mark, as messages ask for it; "other" if it isn't Latin. */
export function heard(/** @type {string} */ word) {
  const [, letter = ""] = /^[^\p{L}\p{N}_]*(?:h(?!i[ea]))?(\p{L})/u.exec(word.toLowerCase()) ?? [];
  const plain = letter.normalize("NFD").charAt(0);
  return plain >= "a" && plain <= "z" ? plain : "other";
}
