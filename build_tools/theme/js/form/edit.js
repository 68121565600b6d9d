// @ts-check
/**
 * Changes a file only where its values were changed: comments, order, quotes and blank lines stay as somebody wrote them.
 * What was changed is written in the style of `write.js`. The result is read back; where it says anything else than it
 * should, larger pieces are written anew, and in the end the whole file.
 *
 * @typedef {import("./yaml.js").Read} Read
 * @typedef {{from: number, to: number, lines: string}} Change
 */

import { isGroup } from "./rules.js";
import { Writer, ordered, write } from "./write.js";
import { read } from "./yaml.js";

export { read };

const { isMap, isScalar, isSeq } = await import(new URL("../vendor/yaml/yaml.js", import.meta.url).href);

/** The text of a file after its values have changed, and on which line each field stands. @returns {import("./file.js").Written} */
export function edit(/** @type {Read} */ before, /** @type {any} */ after, /** @type {any} */ form) {
  for (const fine of [true, false]) {
    const text = new Editor(before, form, fine).made(after), again = read(text, form);
    if (same(again.value, after)) return { text: before.crlf ? text.replace(/\n/gu, "\r\n") : text, lines: again.lines };
  }
  const text = write(after, form);
  return { text };
}

class Editor {
  /** @param {Read} before @param {any} form @param {boolean} fine whether to change less than a whole field of the profile */
  constructor(before, form, fine) {
    this.before = before;
    this.text = before.text.endsWith("\n") ? before.text : `${before.text}\n`;
    this.form = form;
    this.fine = fine;
    this.writer = new Writer(form);
    /** @type {Change[]} */
    this.changes = [];
  }

  made(/** @type {any} */ after) {
    if (!this.fields(this.before.document.contents, this.before.value, after, this.form.fields)) return "";
    const changes = this.changes.sort((a, b) => b.from - a.from || b.to - a.to);
    return changes.reduce((text, { from, to, lines }) => text.slice(0, from) + lines + text.slice(to), this.text);
  }

  start(/** @type {number} */ at) {
    return this.text.lastIndexOf("\n", at - 1) + 1;
  }

  column(/** @type {number} */ at) {
    return at - this.start(at);
  }

  /** Where the lines of a value end. @returns {number} */
  end(/** @type {any} */ node, /** @type {number} */ least) {
    if ((isMap(node) || isSeq(node)) && !/** @type {any} */ (node).flow && node.items.length) {
      const last = /** @type {any} */ (node.items.at(-1));
      return isSeq(node) ? this.end(last, least) : this.end(last.value, last.key.range[1]);
    }
    let at = Math.max(least, node?.range?.[1] ?? 0);
    if (!/^BLOCK/u.test(node?.type ?? "")) return this.text.indexOf("\n", at) + 1 || this.text.length;
    while (!/\+/u.test(node.srcToken?.props?.map((/** @type {any} */ token) => token.source).join("") ?? "") && this.text.slice(at - 2, at) === "\n\n") at -= 1;
    return at;
  }

  replace(/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ lines) {
    this.changes.push({ from, to, lines });
  }

  /** Lines at a column; the first one stands behind something, if it is to. */
  at(/** @type {string[]} */ lines, /** @type {number} */ column, behind = false) {
    return lines.map((line, place) => (line && !(behind && place === 0) ? " ".repeat(column) + line : line)).join("\n");
  }

  /** The fields of a group; false where they have to be written anew. @returns {boolean} */
  fields(/** @type {any} */ node, /** @type {any} */ before, /** @type {any} */ after, /** @type {any[]} */ fields) {
    if (!isMap(node) || node.flow || !node.items.length) return false;
    const pairs = new Map(node.items.map((/** @type {any} */ pair) => [`${pair.key.value}`, pair]));
    const first = /** @type {any} */ (node.items[0]), column = this.column(first.key.range[0]), order = ordered(after, fields);
    for (const [key, pair] of pairs) {
      const from = this.start(pair.key.range[0]);
      if (Object.hasOwn(after, key)) {
        const spec = fields.find((field) => field.name === key);
        if (!same(before[key], after[key])) this.value(pair, before[key], after[key], spec);
      } else if (pair === first && this.text.slice(from, pair.key.range[0]).trim()) return false; // it stands behind a hyphen
      else this.replace(from, this.end(pair.value, pair.key.range[1]), "");
    }
    let there = order.findIndex(([key]) => pairs.has(key));
    if (there < 0) return false;
    order.forEach(([key, spec], place) => {
      if (pairs.has(key)) there = place;
      else {
        const beside = pairs.get(order[there][0]), lines = `${this.at(this.writer.field(key, after[key], spec), column)}\n`;
        const from = there < place ? this.end(beside.value, beside.key.range[1]) : this.start(beside.key.range[0]);
        if (this.text.slice(this.start(beside.key.range[0]), beside.key.range[0]).trim() && there > place) there = -1;
        else this.replace(from, from, lines);
      }
    });
    return there >= 0;
  }

  /** One field whose value has changed. */
  value(/** @type {any} */ pair, /** @type {any} */ before, /** @type {any} */ after, /** @type {any} */ spec) {
    const { key, value } = pair, from = key.range[0], count = this.changes.length;
    if (this.fine && this.inside(value, before, after, spec)) return;
    this.changes.length = count;
    this.replace(from, this.end(value, key.range[1]), `${this.at(this.writer.field(`${key.value}`, after, spec), this.column(from), true)}\n`);
  }

  /** A value that is changed where it stands; false where its lines have to be written anew. @returns {boolean} */
  inside(/** @type {any} */ node, /** @type {any} */ before, /** @type {any} */ after, /** @type {any} */ spec) {
    if (isMap(node)) return isGroup(after) && this.fields(node, before, after, spec?.fields ?? []);
    if (isSeq(node) && !node.flow) return Array.isArray(after) && after.length > 0 && this.items(node, before, after, spec?.item);
    if (!node?.range || this.text.slice(node.range[0], node.range[1]).includes("\n") || node.range[0] === node.range[1]) return false;
    const lines = Array.isArray(after) ? [this.writer.flow(after) ?? ""] : this.writer.text(after, spec);
    if (lines.length > 1 || !lines[0] || (isSeq(node) !== Array.isArray(after)) || !(isSeq(node) || isScalar(node))) return false;
    this.replace(node.range[0], node.range[1], lines[0]);
    return true;
  }

  /** The items of a list, each below the other. @returns {boolean} */
  items(/** @type {any} */ node, /** @type {any[]} */ before, /** @type {any[]} */ after, /** @type {any} */ spec) {
    const most = Math.min(before.length, after.length);
    let head = 0, tail = 0;
    while (head < most && same(before[head], after[head])) head += 1;
    while (tail < most - head && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
    const old = node.items.slice(head, node.items.length - tail), now = after.slice(head, after.length - tail);
    const start = (/** @type {any} */ item) => this.start(item.range[0]);
    const column = this.text.slice(start(node.items[0])).indexOf("-");
    if (node.items.some((/** @type {any} */ item) => !/^ *- *$/u.test(this.text.slice(start(item), item.range[0])))) return false;
    const anew = (/** @type {any} */ value) => `${this.at(this.writer.item(value, spec), column)}\n`;
    old.forEach((/** @type {any} */ item, /** @type {number} */ place) => {
      const to = this.end(item, item.range[1]), count = this.changes.length;
      if (place >= now.length) this.replace(start(item), to, "");
      else if (!same(before[head + place], now[place]) && !this.inside(item, before[head + place], now[place], spec)) {
        this.changes.length = count;
        this.replace(start(item), to, anew(now[place]));
      }
    });
    const more = now.slice(old.length), last = node.items[head + old.length - 1];
    const from = last ? this.end(last, last.range[1]) : start(node.items[0]);
    if (more.length) this.replace(from, from, more.map(anew).join(""));
    return true;
  }
}

/** Whether two values say the same; the break that ends a text says nothing. @returns {boolean} */
export function same(/** @type {any} */ a, /** @type {any} */ b) {
  if (typeof a === "string" && typeof b === "string") return a.replace(/\n+$/u, "") === b.replace(/\n+$/u, "");
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, place) => same(item, b[place]));
  if (!isGroup(a) || !isGroup(b)) return a === b || (a === undefined && b === undefined);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
