// @ts-check
/** The lists and mappings of YAML that stand in brackets. `read.js` says where. */

import { quoted } from "./scalar.js";

const EMPTY_BRACKETS = new Set([",", "]", "}"]);

/** A list or a mapping in brackets. @param {any} reader @returns {any} */
export function flow(reader) {
  return reader.inside(() => (reader.text[reader.at] === "[" ? brackets(reader) : braces(reader)));
}

function brackets(/** @type {any} */ reader) {
  const found = [], line = `line ${reader.line()}`;
  reader.at += 1;
  for (;;) {
    if (next(reader, line) === "]") break;
    if (reader.text[reader.at] === ",") reader.stop("yaml-syntax");
    const value = inside(reader, line), colon = next(reader, line) === ":";
    found.push(colon ? pair(reader, line, value) : value);
    separate(reader, line, "]");
  }
  reader.at += 1;
  return found;
}

function braces(/** @type {any} */ reader) {
  const found = Object.create(null), lines = new Map(), line = `line ${reader.line()}`;
  reader.at += 1;
  for (;;) {
    if (next(reader, line) === "}") break;
    const key = inside(reader, line);
    if (typeof key !== "string") reader.stop("odd-key.nested");
    Object.assign(found, pair(reader, line, reader.key(key, reader.line(), lines)));
    separate(reader, line, "}");
  }
  reader.at += 1;
  return found;
}

function pair(/** @type {any} */ reader, /** @type {string} */ line, /** @type {any} */ key) {
  const found = Object.create(null);
  found[key] = null;
  if (next(reader, line) !== ":") return found;
  reader.at += 1;
  if (!EMPTY_BRACKETS.has(next(reader, line))) found[key] = inside(reader, line);
  return found;
}

function separate(/** @type {any} */ reader, /** @type {string} */ line, /** @type {string} */ closing) {
  const c = next(reader, line);
  if (c === ",") reader.at += 1;
  else if (c !== closing) reader.stop("yaml-syntax.bracket", { line });
}

/** The next character inside brackets. */
function next(/** @type {any} */ reader, /** @type {string} */ line) {
  reader.gap();
  return reader.end() ? reader.stop("yaml-syntax.bracket", { line }) : reader.text[reader.at];
}

function inside(/** @type {any} */ reader, /** @type {string} */ line) {
  const c = reader.text[reader.at];
  if (c === "[" || c === "{") return flow(reader);
  if (c === '"' || c === "'") return quoted(reader);
  if (c === "&" || c === "*") reader.stop("yaml-anchor", { text: c });
  if (c === "!") reader.stop("yaml-tag", { text: c });
  const text = /(?:(?![ \t]#)[^,[\]{}\n:]|:(?![ \t\n,[\]{}]|$))+/yu;
  let found = "";
  for (;;) {
    text.lastIndex = reader.at;
    const row = text.exec(reader.text);
    if (!row || /^[#%@`|>]/u.test(row[0])) return found || reader.stop("yaml-syntax.bracket", { line });
    if (row[0].includes("\t")) reader.stop("tab-indent");
    reader.at += row[0].length;
    found += (found ? " " : "") + row[0].trim();
    if (reader.text[reader.at] !== "\n") return found;
    reader.gap();
    if (/[,[\]{}:]/u.test(reader.text[reader.at] ?? "]")) return found;
  }
}
