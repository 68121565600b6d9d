// @ts-check
/**
 * What a page says, from the catalogue of its language that comes in `/words.json`: messages in Mozilla's Fluent format,
 * the same that the build speaks by. Only text, never HTML.
 */

import { FluentBundle, FluentNumber, FluentResource } from "../vendor/fluent/fluent.js";

/** @typedef {(id: string, slots?: Record<string, string|number>) => string} Say a message with what is put into it */

/** The start of a message or of a term: nothing else begins at a line's start with a name and `=`. */
const ENTRY = /^(?=-?[a-zA-Z][\w-]* *=)/m;
/** Another message or a term that a message names. */
const NAMED = /\{ *(-?[a-z][\w-]*) *[}(]/g;

/** What speaks a language, as text. @param {{language: string, direction: string, says: string}} catalogue @returns {Say} */
export function speaker(catalogue) {
  return messages(catalogue).say;
}

/**
 * The messages of a language. Numbers choose plurals, and are written without grouping. A message that isn't there is an error.
 * Each is read when it is first said: reading all of them would keep the first list waiting.
 * @param {{language: string, direction: string, says: string}} catalogue
 */
export function messages({ language, direction, says }) {
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: false });
  /** The arguments by which each message chooses: they are compared, and so stay as they are. @type {Map<string, Set<string>>} */
  const choices = new Map();
  const unread = new Map(says.split(ENTRY).map((text) => [text.slice(0, text.indexOf("=")).trim(), text]));
  const read = (/** @type {string} */ id) => {
    const text = unread.get(id);
    if (text === undefined) return;
    unread.delete(id);
    choices.set(id, new Set([...text.matchAll(/\{\s*\$(\w+)\s*->/g)].map(([, slot]) => slot)));
    bundle.addResource(new FluentResource(text));
    for (const [, other] of text.matchAll(NAMED)) read(other);
  };
  const known = (/** @type {string} */ id) => {
    read(id);
    const message = bundle.getMessage(id);
    if (!message?.value) throw new RangeError(`no message ${id}`);
    return { value: message.value, attributes: message.attributes };
  };
  const written = (/** @type {string} */ id, /** @type {ReturnType<typeof known>["value"]} */ pattern, /** @type {Record<string, string|number>} */ slots) => {
    const values = Object.fromEntries(Object.entries(slots).map(([name, value]) => (
      [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false })
        : direction === "rtl" && value && !choices.get(id)?.has(name) ? isolated(value) : value])));
    /** @type {Error[]} */
    const errors = [];
    const text = bundle.formatPattern(pattern, /** @type {any} */ (values), /** @type {any} */ (errors));
    if (errors.length) throw errors[0];
    return text;
  };
  return {
    /** @type {Say} */
    say: (id, slots = {}) => written(id, known(id).value, slots),
    /** A message, under the empty name, and its attributes. @returns {Record<string, string>} */
    parts(/** @type {string} */ id, /** @type {Record<string, string|number>} */ slots = {}) {
      const { value, attributes } = known(id);
      return Object.fromEntries(Object.entries({ "": value, ...attributes }).map(([name, pattern]) => [name, written(id, pattern, slots)]));
    },
  };
}

/**
 * A text that keeps its own direction among words that run to the left (UAX 9): a name finds it by its first letter; a
 * sentence of ours, in which names are kept apart already, runs to the left as they do.
 */
export function isolated(/** @type {string} */ text) {
  return `${text.includes("\u2069") ? "\u2067" : "\u2068"}${text}\u2069`;
}

/** The first letter that is heard of a word, without its mark, as messages ask for it; "other" if it isn't Latin. */
export function heard(/** @type {string} */ word) {
  const [, letter = ""] = /^[^\p{L}\p{N}_]*(?:h(?!i[ea]))?(\p{L})/u.exec(word.toLowerCase()) ?? [];
  const plain = letter.normalize("NFD").charAt(0);
  return plain >= "a" && plain <= "z" ? plain : "other";
}
