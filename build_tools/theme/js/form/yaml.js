// @ts-check
/**
 * Reads a profile's YAML and refuses what `check` refuses, at the same line; the library `yaml` parses it. Every value stays
 * the text that was written: `no` is a word and `0123` keeps its zero. Objects have no prototype, so that no key means
 * anything to JavaScript. Loaded only where somebody opens a file.
 *
 * @typedef {{line: number, code: string, message: string, hint: string}} Finding
 * @typedef {{value: any, findings: Finding[], lines: Map<string, number>, document: any, text: string, crlf: boolean}} Read
 */

import { compiled, point, quote, say, show } from "./rules.js";

const { Lexer, LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await import(new URL("../vendor/yaml/yaml.js", import.meta.url).href);
const DEPTH = 8, LONGEST_SIGN = 200;
const KEY = /^(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_][A-Za-z0-9_-]{0,59}$/u;
const HASH = /[ \t]+#[^\s#!-]/yu;
const BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/u;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/u;
/** Zero-width signs that the lexer puts between what it reads. */
const SIGNS = new Set(["\x02", "\x18", "\x1f", "\ufeff"]);
/** The library's errors that are no plain `yaml-syntax` here. */
const KEYS = new Map(Object.entries({
  TAB_AS_INDENT: "tab-indent", MULTIPLE_DOCS: "several-documents", BAD_ALIAS: "yaml-anchor", BAD_DIRECTIVE: "yaml-directive",
  BAD_SCALAR_START: "yaml-syntax_quotes", BLOCK_AS_IMPLICIT_KEY: "yaml-syntax_quotes",
}));

/** Nothing more can be read; the finding is noted already. */
class Stop extends Error {}

/** A profile's values, with what is wrong with its YAML; `value` is null where nothing could be read. @returns {Read} */
export function read(/** @type {string} */ source, /** @type {any} */ form) {
  const reader = new Reader(source.replace(/^\ufeff/u, "").replace(/\r\n/gu, "\n"), form);
  let value = null;
  try {
    value = reader.profile();
  } catch (error) {
    if (error instanceof RangeError) reader.note("too-deep", 0, { most: DEPTH }); // brackets beyond what the library's recursion holds
    else if (!(error instanceof Stop)) throw error;
  }
  const { findings, lines, document, text } = reader;
  return { value, findings, lines, document, text, crlf: source.includes("\r\n") };
}

class Reader {
  constructor(/** @type {string} */ text, /** @type {any} */ form) {
    this.text = text;
    this.form = form;
    this.counter = new LineCounter();
    /** @type {Finding[]} */
    this.findings = [];
    /** @type {Map<string, number>} */
    this.lines = new Map();
    /** @type {any} */
    this.document = null;
    /** @type {any} the key whose value is being read */
    this.key = null;
    this.flow = false;
  }

  line(/** @type {number} */ at) {
    return this.counter.lineStarts.length ? this.counter.linePos(at).line : this.text.slice(0, at).split("\n").length;
  }

  note(/** @type {string} */ key, /** @type {number} */ at, slots = {}) {
    this.findings.push({ ...say(this.form, key, { what: "profile", ...slots }), line: this.line(at) });
  }

  /** @returns {never} */
  stop(/** @type {string} */ key, /** @type {number} */ at, slots = {}) {
    this.note(key, at, slots);
    throw new Stop(key);
  }

  profile() {
    this.refuse(BREAK, "line-break");
    this.refuse(CONTROL, "control-character");
    this.tabs();
    const directive = /^(?:[ \t]*(?:#.*)?\n)*(?=%)/u.exec(this.text);
    if (directive) this.stop("yaml-directive", directive[0].length);
    this.document = parseDocument(this.text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false, keepSourceTokens: true, lineCounter: this.counter });
    const root = this.document.contents;
    if (this.document.errors.length) this.syntax(this.document.errors[0]);
    if (!root || (isScalar(root) && root.type === "PLAIN" && !root.source && !root.anchor && !root.tag)) this.stop("empty-file", 0);
    const value = this.value(root, [], 0);
    if (!isMap(root)) this.stop("not-a-mapping", 0, { actual: isSeq(root) ? "list" : "text" });
    return value;
  }

  refuse(/** @type {RegExp} */ characters, /** @type {string} */ key) {
    const match = characters.exec(this.text);
    if (match) this.stop(key, match.index, { point: point(match[0]) });
  }

  /** A tab stands only in quotes, in blocks of text and in comments: other parsers take it elsewhere for something else. */
  tabs() {
    if (!this.text.includes("\t")) return;
    let at = 0, scalar = false;
    for (const piece of new Lexer().lex(this.text)) {
      const block = scalar && this.text[at - 1] === "\n", quoted = /^["']/u.test(piece);
      if (!SIGNS.has(piece) && !/^[#"'\n]/u.test(piece) && !(scalar && (block || quoted)) && piece.includes("\t")) this.stop("tab-indent", at + piece.indexOf("\t"));
      scalar = piece === "\x1f";
      if (!SIGNS.has(piece) || this.text.startsWith(piece, at)) at += piece.length;
    }
  }

  /** @returns {never} */
  syntax(/** @type {any} */ error) {
    if (error.message.startsWith("Comments must be separated")) this.stop("yaml-syntax_glued", error.pos[0]);
    const [at] = error.pos, open = this.opened(at);
    const key = KEYS.get(error.code) ?? "yaml-syntax", row = this.text.slice(0, at).split("\n").length - 1;
    if (open && !KEYS.has(error.code) && /[[{]/u.test(this.text[open - 1])) this.brackets(error, at, open - 1);
    const begins = this.text.lastIndexOf("\n", at - 1) + 1, ends = this.text.indexOf("\n", Math.max(at, error.pos[1])) + 1 || this.text.length;
    const hyphen = /^[^\S\n]*-([^\s-].*)$/mu.exec(this.text.slice(begins, ends));
    if (hyphen) this.stop("yaml-syntax_hyphen", begins + hyphen.index, { fixed: show(`- ${hyphen[1]}`) });
    if (key !== "yaml-syntax" && !(key.endsWith("quotes") && open)) this.stop(key, at, { text: "*", fixed: fixed(this.text.split("\n")[row]) });
    if (!open) {
      const here = this.text.split("\n")[row].trim(), space = /^[A-Za-z_-]+:\S/u.test(here);
      const more = space ? "_space" : /^[A-Za-z_-]+$/u.test(here) ? "_colon" : "";
      this.stop(key + more, at, { fixed: show(space ? here.replace(":", ": ") : here) });
    }
    this.stop("yaml-syntax_open", open - 1, { line: this.line(open - 1) });
  }

  /** Brackets that never close, a text in them that holds a colon, or a comma that is missing. @returns {never} */
  brackets(/** @type {any} */ error, /** @type {number} */ at, /** @type {number} */ start) {
    const open = this.text[start], close = open === "[" ? "]" : "}", inside = this.text.slice(start).split(/^(?=[A-Za-z])/mu, 1)[0];
    const count = (/** @type {string} */ sign) => inside.split(sign).length;
    if (count(open) > count(close)) this.stop("yaml-syntax_bracket", start, { open, close });
    const row = this.text.slice(this.text.lastIndexOf("\n", at) + 1).split("\n", 1)[0];
    const pair = error.code === "BLOCK_IN_FLOW" && /([A-Za-z_][\w-]*): ([^,{}[\]"']*: [^,{}[\]"']*)/u.exec(row);
    if (pair) this.stop("yaml-syntax_inside", at, { fixed: show(`${pair[1]}: "${pair[2].trim()}"`) });
    this.stop("yaml-syntax_comma", at, { open, close });
  }

  /** Where the quotes or the bracket open that an error is in, plus one; 0 where it is in none. */
  opened(/** @type {number} */ at) {
    let open = 0;
    const visit = (/** @type {any} */ node) => {
      if (!node?.range || node.range[0] > at || node.range[2] < at) return;
      const quoted = isScalar(node) && /^QUOTE/u.test(node.type ?? "") && node.range[1] >= at && !/^(["'])[^]*\1\s*$/u.test(this.text.slice(node.range[0], node.range[1]));
      if (quoted || (node.flow && /[[{]/u.test(this.text[node.range[0]]))) open = node.range[0] + 1; // a pair in a list has no braces of its own
      for (const item of node.items ?? []) [item?.key, item?.value, item].forEach((part) => part?.range && visit(part));
    };
    visit(this.document.contents);
    return open;
  }

  /** The value of a node. @returns {any} */
  value(/** @type {any} */ node, /** @type {(string|number)[]} */ path, /** @type {number} */ depth) {
    const start = node.range[0];
    if (isAlias(node)) return this.marked("yaml-anchor", start, `*${node.source}`);
    if (node.anchor || node.tag) this.marked(node.anchor ? "yaml-anchor" : "yaml-tag", this.signs(start));
    if (isScalar(node)) return this.scalar(node, path);
    if (depth >= DEPTH) this.stop("too-deep", start, { most: DEPTH });
    const around = this.flow;
    this.flow ||= Boolean(node.flow);
    const value = isSeq(node) ? this.sequence(node, path, depth + 1) : this.mapping(node, path, depth + 1);
    this.flow = around;
    return value;
  }

  /** Where the anchor or the tag before a value begins. */
  signs(/** @type {number} */ at) {
    const from = Math.max(0, at - LONGEST_SIGN), start = this.text.slice(from, at).search(/(?:[&!]\S*\s+)+$/u);
    return start < 0 ? at : from + start;
  }

  /** An anchor, an alias or a tag: usually text that begins with such a sign and wants quotes. @returns {never} */
  marked(/** @type {string} */ key, /** @type {number} */ at, text = this.text.slice(at).split("\n", 1)[0]) {
    return this.stop(key, at, { text: show(text.trim()) });
  }

  scalar(/** @type {any} */ node, /** @type {(string|number)[]} */ path) {
    if (node.type === "QUOTE_DOUBLE") {
      const odd = compiled(this.form.write.unwritable, "u").exec(node.value);
      if (odd) this.note("control-character_escaped", node.range[0], { point: point(odd[0]) });
    } else if (node.type === "PLAIN") {
      if (!node.source && !node.anchor && !node.tag) {
        const last = path.at(-1);
        if (typeof last === "string") this.missing(path, this.key.range[0]);
        else this.note("missing-value_item", node.range[0]);
        return null;
      }
      if (this.flow && /^:|\?(?=[\s,\]}]|$)/u.test(node.source)) this.stop("yaml-syntax", node.range[0]); // other parsers take it for a key
      HASH.lastIndex = node.range[1];
      if (HASH.test(this.text)) this.note("hash-in-text", node.range[0]);
    } else if (node.type.startsWith("BLOCK") && node.range[1] >= this.text.length && !this.text.endsWith("\n")) {
      return node.value.replace(/\n+$/u, ""); // the file ends inside the last row
    }
    return node.value;
  }

  /** A field without a value. */
  missing(/** @type {(string|number)[]} */ path, /** @type {number} */ at) {
    let { fields } = this.form;
    /** @type {any} */
    let field;
    for (const part of path) {
      field = typeof part === "number" ? field?.item : fields?.find((/** @type {any} */ { name }) => name === part);
      fields = field?.fields;
    }
    this.note(field?.required ? "missing-value_needed" : "missing-value", at, { name: show(`${path.at(-1)}`), example: field?.line ?? "" });
  }

  sequence(/** @type {any} */ node, /** @type {(string|number)[]} */ path, /** @type {number} */ depth) {
    return node.items.map((/** @type {any} */ item, /** @type {number} */ place) => {
      this.lines.set([...path, place].join("."), this.line(item.range?.[0] ?? node.range[0]));
      return this.value(item, [...path, place], depth);
    });
  }

  mapping(/** @type {any} */ node, /** @type {(string|number)[]} */ path, /** @type {number} */ depth) {
    const values = Object.create(null), seen = new Map();
    for (const { key, value, srcToken } of node.items) {
      const at = key?.range?.[0] ?? node.range[0];
      if (!isScalar(key)) this.stop(isAlias(key) ? "yaml-anchor" : "odd-key_nested", at, { text: `*${key?.source ?? ""}` });
      if (srcToken?.start?.some((/** @type {any} */ token) => token.type === "explicit-key-ind") || this.torn(key)) this.stop("yaml-syntax", at);
      const word = `${key.value}`;
      const before = this.findings.length;
      this.name(key, word, seen);
      this.lines.set([...path, word].join("."), this.line(at));
      this.key = key;
      if (value) values[word] = this.value(value, [...path, word], depth);
      else {
        if (this.findings.length === before) this.missing([...path, word], at);
        values[word] = null;
      }
    }
    return values;
  }

  /** Whether a key and its colon stand on two lines. */
  torn(/** @type {any} */ key) {
    const colon = this.text.indexOf(":", key.range[1]);
    return colon >= 0 && /^\s*$/u.test(this.text.slice(key.range[1], colon)) && this.text.slice(key.range[0], colon).includes("\n");
  }

  /** A key that may be used, noted where it may not. */
  name(/** @type {any} */ key, /** @type {string} */ word, /** @type {Map<string, any>} */ seen) {
    const at = key.range[0], line = this.line(at), [other, first] = seen.get(word.toLowerCase()) ?? [];
    if (key.anchor || key.tag) this.marked(key.anchor ? "yaml-anchor" : "yaml-tag", at, word);
    else if (word === "<<") this.note("merge-key", at);
    else if (!KEY.test(word)) this.oddKey(word, at);
    if (other !== undefined) {
      this.note(other === word ? "duplicate-key" : "duplicate-key_case", at, { it: quote(word), other: quote(other), first, second: line });
    } else seen.set(word.toLowerCase(), [word, line]);
  }

  /** A key that can't be one: a space is missing, a number was cut at its comma, or it is no plain word. */
  oddKey(/** @type {string} */ word, /** @type {number} */ at) {
    const colon = /^([A-Za-z][A-Za-z0-9_-]*):(\S.*)$/u.exec(word);
    if (colon) this.note("odd-key_colon", at, { fixed: show(`${colon[1]}: ${colon[2]}`) });
    else if (/^-[\p{L}\p{N}]/u.test(word)) this.note("odd-key_hyphen", at, { fixed: show(`- ${word.slice(1)}`) });
    else this.note(/^[0-9]{3}$/u.test(word) ? "odd-key_comma" : "odd-key", at, { it: quote(word) });
  }
}

/** A line with its value in quotes. */
function fixed(/** @type {string} */ row) {
  const [, head, value] = /^\s*((?:- +)*(?:[^\s:#"'][^:#]*: +)?)(.*)$/u.exec(row) ?? ["", "", row];
  return head + (/["\\]/u.test(value) && !value.includes("'") ? `'${value}'` : `"${show(value.replace(/[\\"]/gu, "\\$&"))}"`);
}
