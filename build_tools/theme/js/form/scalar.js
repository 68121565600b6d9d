// @ts-check
/**
 * The texts of YAML: quoted, plain and in blocks. `read.js` says where they stand. Each function takes the reader,
 * begins where it is and leaves it behind what it read.
 */

import { point } from "./text.js";

const ESCAPES = new Map(Object.entries({ 0: "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" }));
const LONG_ESCAPES = new Map([["x", 2], ["u", 4], ["U", 8]]);
// eslint-disable-next-line no-control-regex
const ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const HASH = /[ \t]+#[^\s#!-]/yu;

/** A text in quotes; line breaks in it are folded. @param {any} reader @returns {string} */
export function quoted(reader) {
  const mark = reader.text[reader.at], begun = reader.at;
  let found = "";
  reader.at += 1;
  for (;;) {
    const c = reader.text[reader.at];
    if (c === undefined) {
      reader.at = begun;
      reader.stop("yaml-syntax.open", { line: `line ${reader.line()}` });
    }
    reader.at += 1;
    if (c === mark && mark === "'" && reader.text[reader.at] === "'") {
      found += "'";
      reader.at += 1;
    } else if (c === mark) break;
    else if (c === "\n") found = folded(reader, found.replace(/[ \t]+$/u, ""));
    else if (c === "\\" && mark === '"') found += escaped(reader);
    else found += c;
  }
  const odd = mark === '"' && ODD.exec(found);
  if (odd) reader.note("control-character.escaped", { point: point(odd[0]) });
  return found;
}

/** The lines after a break inside a text: one break is a space, more are breaks. */
function folded(/** @type {any} */ reader, /** @type {string} */ before) {
  let breaks = 0;
  for (;;) {
    while (reader.text[reader.at] === " " || reader.text[reader.at] === "\t") reader.at += 1;
    if (reader.text[reader.at] !== "\n") return before + ("\n".repeat(breaks) || " ");
    breaks += 1;
    reader.at += 1;
  }
}

function escaped(/** @type {any} */ reader) {
  const c = reader.text[reader.at];
  reader.at += 1;
  if (c === "\n") {
    while (reader.text[reader.at] === " " || reader.text[reader.at] === "\t") reader.at += 1;
    return "";
  }
  const length = LONG_ESCAPES.get(c);
  if (length === undefined) return ESCAPES.get(c) ?? reader.stop("yaml-syntax");
  const digits = reader.text.slice(reader.at, reader.at + length), code = parseInt(digits, 16);
  if (!/^[0-9a-f]+$/iu.test(digits) || digits.length < length || code > 0x10ffff) reader.stop("yaml-syntax");
  reader.at += length;
  return String.fromCodePoint(code);
}

/** Text without quotes, over as many lines as stand further in. @param {any} reader @returns {string} */
export function plain(reader, /** @type {number} */ column) {
  let found = "", breaks = 0;
  for (;;) {
    const row = reader.text.slice(reader.at).split("\n", 1)[0];
    const cut = row.search(/[ \t]#/u), text = (cut < 0 ? row : row.slice(0, cut)).replace(/[ \t]+$/u, "");
    if ((cut < 0 ? row : row.slice(0, cut + 1)).includes("\t")) reader.stop("tab-indent");
    if (/:(?=[ \t]|$)/u.test(text)) reader.stop("yaml-syntax.quotes", { fixed: JSON.stringify(text) });
    reader.at += text.length;
    found += (found ? "\n".repeat(breaks) || " " : "") + text;
    if (reader.here(HASH)) reader.note("hash-in-text");
    if (cut >= 0) {
      reader.blanks();
      return found;
    }
    const stay = reader.at;
    breaks = -1;
    while (!reader.end() && /^[ \t]*(?:\n|$)/u.test(reader.text.slice(reader.at).split("\n", 1)[0])) {
      reader.at = reader.text.indexOf("\n", reader.at) + 1 || reader.text.length;
      breaks += 1;
    }
    while (reader.text[reader.at] === " ") reader.at += 1;
    if (reader.end() || reader.column() <= column || reader.text[reader.at] === "#" || /^(?:---|\.\.\.)/u.test(reader.text.slice(reader.at - reader.column(), reader.at + 3))) {
      reader.at = stay;
      return found;
    }
    if (reader.text[reader.at] === "\t") reader.stop("tab-indent");
  }
}

/** A block of text after `|` or `>`. @param {any} reader @returns {string} */
export function blockText(reader, /** @type {number} */ column) {
  const head = /([|>])(?:([+-])([1-9])?|([1-9])([+-])?)?(?=[ \t]*(?:[ \t]#[^\n]*)?(?:\n|$))/yu;
  head.lastIndex = reader.at;
  const found = head.exec(reader.text) ?? reader.stop("yaml-syntax");
  if (/^[^#\n]*\t/u.test(reader.text.slice(reader.at))) reader.stop("tab-indent");
  const keep = found[2] ?? found[5] ?? "", width = Number(found[3] ?? found[4] ?? 0);
  const start = reader.text.indexOf("\n", reader.at) + 1;
  reader.at = start || reader.text.length;
  let indent = width ? Math.max(column, 0) + width : 0;
  /** @type {string[]} */
  const rows = [];
  while (!reader.end()) {
    const row = reader.text.slice(reader.at).split("\n", 1)[0], blank = /^ */u.exec(row)?.[0].length ?? 0;
    const empty = blank === row.length;
    if (!indent && !empty) indent = Math.max(blank, column + 1);
    if (!empty && blank < indent) {
      if (row[blank] === "\t" && blank <= column) reader.stop("tab-indent");
      break;
    }
    rows.push(indent ? row.slice(indent) : "");
    reader.at += row.length + 1;
  }
  reader.at = Math.min(reader.at, reader.text.length);
  let last = rows.length;
  while (last && !rows[last - 1]) last -= 1;
  const body = found[1] === "|" ? rows.slice(0, last).join("\n") : refolded(rows.slice(0, last));
  const open = reader.end() && last === rows.length && !reader.text.endsWith("\n"); // the file ends inside the last row
  const breaks = keep === "-" || open ? 0 : keep === "+" ? rows.length - last + (last ? 1 : 0) : last ? 1 : 0;
  return body + "\n".repeat(breaks);
}

/** Rows of a `>` block: single breaks between ordinary rows become spaces, and those around indented rows stay. */
function refolded(/** @type {string[]} */ rows) {
  let found = rows[0] ?? "", breaks = 0, before = rows[0] ?? "";
  for (const row of rows.slice(1)) {
    breaks += 1;
    if (!row) continue;
    const loose = /^[ \t]/u.test(before) || /^[ \t]/u.test(row) || !before;
    found += (loose ? "\n".repeat(breaks) : "\n".repeat(breaks - 1) || " ") + row;
    [before, breaks] = [row, 0];
  }
  return found;
}
