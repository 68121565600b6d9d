// @ts-check
/**
 * Where the reader of YAML is in its text: lines, columns, blanks, comments, and what was found wrong so far.
 *
 * @typedef {{line: number, code: string, message: string, hint: string}} Finding
 */

import { point, sayer } from "./text.js";

/** Thrown where nothing more can be read; the finding is noted already. */
export class Stop extends Error {}

export class Cursor {
  /** @param {string} source @param {any} form */
  constructor(source, form) {
    this.say = sayer(form.say);
    this.text = source.replace(/\r\n/gu, "\n");
    this.at = 0;
    this.depth = 0;
    /** @type {Finding[]} */
    this.findings = [];
    /** @type {Map<string, number>} */
    this.lines = new Map();
    this.refuse(/\r|[\u0085\u2028\u2029]/u, "line-break");
    // eslint-disable-next-line no-control-regex
    this.refuse(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/u, "control-character.raw");
  }

  refuse(/** @type {RegExp} */ characters, /** @type {string} */ key) {
    const found = characters.exec(this.text);
    if (!found) return;
    this.at = found.index;
    this.note(key, { point: point(found[0]) });
    this.text = "";
    this.at = 0;
  }

  note(/** @type {string} */ key, holes = {}) {
    this.findings.push({ ...this.say(key, holes), line: this.line() });
  }

  /** @returns {never} */
  stop(/** @type {string} */ key, holes = {}) {
    this.note(key, holes);
    throw new Stop(key);
  }

  line(at = this.at) {
    return this.text.slice(0, at).split("\n").length;
  }

  column() {
    return this.at - this.text.lastIndexOf("\n", this.at - 1) - 1;
  }

  end() {
    return this.at >= this.text.length;
  }

  /** Whether a sticky pattern matches here. */
  here(/** @type {RegExp} */ pattern) {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Skip spaces on this line (a tab stands only in quotes, in blocks of text and in comments); true if the line ends here, be it with a comment. */
  blanks() {
    const from = this.at;
    while (this.text[this.at] === " ") this.at += 1;
    if (this.text[this.at] === "\t") this.stop("tab-indent");
    const comment = this.text[this.at] === "#" && (this.at > from || this.column() === 0);
    if (comment) while (!this.end() && this.text[this.at] !== "\n") this.at += 1;
    return this.end() || this.text[this.at] === "\n";
  }

  /** Skip to the next thing written. */
  gap() {
    while (!this.end()) {
      if (!this.blanks()) return;
      if (!this.end()) this.at += 1;
    }
  }

  /** After a value the line has to end. */
  finish() {
    if (this.blanks()) return;
    this.stop(this.text[this.at] === ":" ? "odd-key.nested" : "yaml-syntax");
  }
}
