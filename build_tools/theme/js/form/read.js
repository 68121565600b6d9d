// @ts-check
/**
 * Reads the YAML of a profile: the subset that `check` accepts, refused where `check` refuses, in its words. Every
 * value stays the text that was written: `no` is a word and `0123` keeps its zero. Objects have no prototype, so that
 * no key means anything to JavaScript.
 *
 * @typedef {import("./cursor.js").Finding} Finding
 */

import { Cursor, Stop } from "./cursor.js";
import { flow } from "./flow.js";
import { blockText, plain, quoted } from "./scalar.js";
import { quote } from "./text.js";

const DEPTH = 8;
const KEY = /^(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_][A-Za-z0-9_-]{0,59}$/u;
const KEY_HERE = /(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s]))(?:(?![ \t]#)[^\n])*?)[ \t]*:(?=[ \t\n]|$)/yu;
const ITEM = /-(?=[ \t\n]|$)/yu, SIGN = /[-?:](?=[ \t\n]|$)/yu, MARKER = /(?:---|\.\.\.)(?=[ \t\n]|$)/yu;

/**
 * A profile's values, with what is wrong with its YAML; `value` is null where nothing could be read.
 * @param {string} source @param {any} form
 * @returns {{value: any, findings: Finding[], lines: Map<string, number>}}
 */
export function read(source, form) {
  const reader = new Reader(source.replace(/^\ufeff/u, ""), form);
  let value = null;
  try {
    value = reader.document();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return { value, findings: reader.findings, lines: reader.lines };
}

class Reader extends Cursor {
  document() {
    if (this.findings.length) return null;
    this.gap();
    if (this.text[this.at] === "%" && this.column() === 0) this.stop("yaml-directive");
    if (this.here(MARKER) && this.column() === 0) this.at += 3;
    this.gap();
    if (this.end()) this.stop("empty-file");
    const value = this.block(0, []);
    this.gap();
    if (this.here(MARKER) && this.text[this.at] === ".") {
      this.at += 3;
      this.gap();
    }
    if (!this.end()) this.stop(this.here(MARKER) ? "several-documents" : "yaml-syntax");
    if (value === null || typeof value !== "object") this.stop("not-a-mapping");
    if (Array.isArray(value)) this.stop("not-a-mapping.list");
    return value;
  }

  /** What stands at least so far in; nothing, if what comes next stands further out. @returns {any} */
  block(/** @type {number} */ least, /** @type {string[]} */ path) {
    const column = this.column();
    if (this.end() || column < least || (column === 0 && this.here(MARKER))) return null;
    if (this.here(ITEM)) return this.inside(() => this.sequence(column, path));
    if (this.here(KEY_HERE)) return this.inside(() => this.mapping(column, path));
    return this.inline(least - 1);
  }

  inside(/** @type {() => any} */ step) {
    if (this.depth >= DEPTH) this.stop("too-deep");
    this.depth += 1;
    const found = step();
    this.depth -= 1;
    return found;
  }

  mapping(/** @type {number} */ column, /** @type {string[]} */ path) {
    const found = Object.create(null), lines = new Map();
    do {
      if (!this.here(KEY_HERE)) this.stop(/[?[{]/u.test(this.text[this.at]) ? "odd-key.nested" : "yaml-syntax");
      const line = this.line(), written = this.written();
      const here = [...path, this.key(written, line, lines)];
      this.at += this.text.slice(this.at).indexOf(":") + 1;
      this.lines.set(here.join("."), line);
      found[written] = this.value(column, here);
      this.gap();
    } while (!this.end() && this.column() === column && !(column === 0 && this.here(MARKER)));
    if (!this.end() && this.column() > column) this.stop("yaml-syntax");
    return found;
  }

  /** The text of a key. */
  written() {
    if (/["']/u.test(this.text[this.at])) return quoted(this);
    const key = this.text.slice(this.at, KEY_HERE.lastIndex - 1).trim();
    if (this.text.slice(this.at, KEY_HERE.lastIndex).includes("\t")) this.stop("tab-indent");
    this.at += key.length;
    return key;
  }

  /** A key that may be used, noted where it may not. */
  key(/** @type {string} */ written, /** @type {number} */ line, /** @type {Map<string, [string, number]>} */ lines) {
    if (written === "<<") this.note("merge-key");
    else if (!KEY.test(written)) this.note("odd-key", { quoted: quote(written) });
    const there = lines.get(written.toLowerCase());
    if (there) {
      const holes = { quoted: quote(written), other: quote(there[0]), first: `line ${there[1]}`, second: `line ${line}` };
      this.note(there[0] === written ? "duplicate-key" : "duplicate-key.case", holes);
    }
    lines.set(written.toLowerCase(), [written, line]);
    return written;
  }

  sequence(/** @type {number} */ column, /** @type {string[]} */ path) {
    const found = [];
    do {
      /** @type {string[]} */
      const here = [...path, `${found.length}`];
      this.lines.set(here.join("."), this.line());
      this.at += 1;
      if (!this.blanks() && (this.here(ITEM) || this.here(KEY_HERE))) found.push(this.block(column + 1, here));
      else found.push(this.value(column, here, false));
      this.gap();
    } while (!this.end() && this.column() === column && this.here(ITEM));
    if (!this.end() && this.column() > column) this.stop("yaml-syntax");
    return found;
  }

  /** What stands after a key or a hyphen. @returns {any} */
  value(/** @type {number} */ column, /** @type {string[]} */ path, after = true) {
    if (!this.blanks()) return this.inline(column);
    this.gap();
    if (after && !this.end() && this.column() === column && this.here(ITEM)) return this.inside(() => this.sequence(column, path));
    return this.block(column + 1, path);
  }

  /** A value that begins on this line. @returns {any} */
  inline(/** @type {number} */ column) {
    const first = this.text[this.at], rest = this.text.slice(this.at).split("\n", 1)[0];
    if (first === "|" || first === ">") return blockText(this, column);
    if (first === "&" || first === "*") this.stop("yaml-anchor", { text: rest.slice(0, 60) });
    if (first === "!") this.stop("yaml-tag", { text: rest.slice(0, 60) });
    if (/[%@`,\]}]/u.test(first) || this.here(SIGN)) this.stop("yaml-syntax.quotes", { fixed: JSON.stringify(rest) });
    if (first === "[" || first === "{") {
      const found = flow(this);
      this.finish();
      return found;
    }
    if (first !== '"' && first !== "'") return plain(this, column);
    const found = quoted(this);
    this.finish();
    return found;
  }
}
