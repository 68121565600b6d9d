// @ts-check
/**
 * Writes a profile as YAML, in the style of `reading/write.py`, whose patterns are `form.write`: the same text for the same
 * profile. What no file can hold is escaped here, so that a draft can always be shown.
 */

import { compiled, isGroup } from "./rules.js";

const WIDTH = 100;

export class Writer {
  /** @param {any} form */
  constructor(form) {
    this.patterns = form.write;
  }

  /** Whether the whole of a text is so. */
  is(/** @type {string} */ name, /** @type {string} */ text) {
    return compiled(`^(?:${this.patterns[name]})$`, name === "typed" ? "iu" : "u").test(text);
  }

  /** The lines of one field. @param {string} key @param {any} value @param {any} [spec] @returns {string[]} */
  field(key, value, spec) {
    const name = this.scalar(key);
    if (isGroup(value) && Object.keys(value).length) return [`${name}:`, ...indented(this.mapping(value, spec?.fields))];
    if (Array.isArray(value) && value.length) {
      const flow = this.flow(value);
      if (flow && name.length + flow.length < WIDTH) return [`${name}: ${flow}`];
      return [`${name}:`, ...indented(value.flatMap((item) => this.item(item, spec?.item)))];
    }
    const [first, ...more] = this.text(value, spec);
    return [`${name}: ${first}`.trimEnd(), ...indented(more)];
  }

  /** Fields below each other: those that the form knows in its order, then the rest as they came. @returns {string[]} */
  mapping(/** @type {any} */ value, /** @type {any[]} */ fields = []) {
    return ordered(value, fields).flatMap(([key, spec]) => this.field(key, value[key], spec));
  }

  /** The lines of an item of a list. @returns {string[]} */
  item(/** @type {any} */ value, /** @type {any} */ spec) {
    let lines = this.text(value, spec);
    if (isGroup(value) && Object.keys(value).length) lines = this.mapping(value, spec?.fields);
    else if (Array.isArray(value) && value.length) {
      const flow = this.flow(value);
      lines = flow ? [flow] : value.flatMap((item) => this.item(item, spec?.item));
    }
    const [first, ...more] = lines;
    return [`- ${first}`.trimEnd(), ...indented(more)];
  }

  /** A text after its key; several lines stand below, as they are, where YAML can say them so. @returns {string[]} */
  text(/** @type {any} */ value, /** @type {any} */ spec) {
    if (value === null || value === undefined) return [""];
    if (typeof value !== "string") return [Array.isArray(value) ? "[]" : "{}"];
    if (spec?.control === "number" && /^[0-9]+$/u.test(value)) return [value];
    const lines = value.replace(/\n$/u, "").split("\n"), whole = value.includes("\n");
    const odd = /^[ \t\n]/u.test(value) || lines.some((line) => /^[ \t]+$/u.test(line)) || !lines.at(-1);
    if (!whole || odd || this.unwritable().test(value)) return [this.scalar(value)];
    return [value.endsWith("\n") ? "|" : "|-", ...lines];
  }

  /** Ids on one line; anything else reads better below each other. */
  flow(/** @type {any[]} */ values) {
    const ids = values.every((value) => typeof value === "string" && this.is("word", value) && !this.is("typed", value));
    return ids ? `[${values.join(", ")}]` : null;
  }

  /** A text on one line, in quotes if need be. */
  scalar(/** @type {string} */ text) {
    if (this.is("plain", text) && (!this.is("typed", text) || this.is("date", text))) return text;
    return `"${text.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n").replace(/\t/gu, "\\t").replace(this.unwritable("gu"), escaped)}"`;
  }

  unwritable(flags = "u") {
    return compiled(this.patterns.unwritable, flags);
  }
}

/** The keys of a group with what the form knows of them. @returns {[string, any][]} */
export function ordered(/** @type {any} */ value, /** @type {any[]} */ fields) {
  const known = fields.filter((field) => Object.hasOwn(value, field.name)).map((field) => [field.name, field]);
  const names = new Set(fields.map((field) => field.name));
  return /** @type {any} */ ([...known, ...Object.keys(value).filter((key) => !names.has(key)).map((key) => [key, null])]);
}

/** A new file. @param {any} value @param {any} form */
export function write(value, form) {
  return [`# yaml-language-server: $schema=${form.schema}`, ...new Writer(form).mapping(value, form.fields), ""].join("\n");
}

const indented = (/** @type {string[]} */ lines) => lines.map((line) => (line ? `  ${line}` : ""));

function escaped(/** @type {string} */ character) {
  const code = character.charCodeAt(0);
  return code > 0xff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
}
