// @ts-check
/**
 * Writes a profile as YAML: always valid, the fields in their order, with short comments for whoever edits it next.
 * What would read as something else than text in other tools is put in quotes.
 *
 * @typedef {{text: string, lines: Map<string, number>}} Written the file, and on which line each field stands
 */

// eslint-disable-next-line no-control-regex
const ODD = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const NOT_TEXT = /^(?:null|~|true|false|yes|no|on|off|y|n|=|<<|[-+]?\.(?:inf|nan))$/iu;
const NUMBER_LIKE = /^[-+.]?[0-9][0-9a-fox_.:,+-]*$/iu;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const LONGEST_ROW = 110;

/**
 * The file of a profile. @param {any} value @param {any} form
 * @param {Map<string, string[]>} [comments] lines that somebody wrote above fields; ours stand where there are none
 * @returns {Written}
 */
export function write(value, form, comments = new Map()) {
  const writer = new Writer();
  writer.rows.push(`# yaml-language-server: $schema=${form.schema}`);
  for (const [key, field] of ordered(value, form.fields)) {
    const own = comments.get(key) ?? (field ? comment(field) : []);
    writer.rows.push(...own);
    writer.entry(key, value[key], field, "", [key]);
  }
  return { text: `${writer.rows.join("\n")}\n`, lines: writer.lines };
}

/** What the next editor should know of a field, in one line; nothing where the field speaks for itself. */
function comment(/** @type {any} */ field) {
  if (field.kind === "text" && field.control !== "date") return [];
  const [first] = /^.*?[.?!](?= |$)/u.exec(field.help) ?? [field.help];
  const choices = field.kind === "choice" ? ` ${field.choices.join(", ")}.` : "";
  return field.kind === "terms" ? [`# ${field.title}: ${first}`] : [`# ${first}${choices}`];
}

/** The keys of a group: known ones in the form's order, then the rest as they came. @returns {[string, any][]} */
function ordered(/** @type {any} */ value, /** @type {any[]} */ fields) {
  const known = fields.filter((field) => Object.hasOwn(value, field.name)).map((field) => [field.name, field]);
  const names = new Set(fields.map((field) => field.name));
  return /** @type {any} */ ([...known, ...Object.keys(value).filter((key) => !names.has(key)).map((key) => [key, null])]);
}

const isGroup = (/** @type {any} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);

class Writer {
  constructor() {
    /** @type {string[]} */
    this.rows = [];
    /** @type {Map<string, number>} */
    this.lines = new Map();
  }

  /** One key with its value; `lead` is what stands before the key. */
  entry(/** @type {string} */ key, /** @type {any} */ value, /** @type {any} */ field, /** @type {string} */ lead, /** @type {(string|number)[]} */ path) {
    this.lines.set(path.join("."), this.rows.length + 1);
    const indent = lead.replace(/-/gu, " "), head = `${lead}${inline(key, null)}:`;
    if (Array.isArray(value) && value.length && !short(value, field)) {
      this.rows.push(head);
      value.forEach((item, place) => this.item(item, field?.item, indent, [...path, place]));
    } else if (isGroup(value) && Object.keys(value).length) {
      this.rows.push(head);
      for (const [inner, its] of ordered(value, field?.fields ?? [])) this.entry(inner, value[inner], its, `${indent}  `, [...path, inner]);
    } else this.rows.push(...texts(head, value, field, indent));
  }

  item(/** @type {any} */ value, /** @type {any} */ field, /** @type {string} */ indent, /** @type {(string|number)[]} */ path) {
    this.lines.set(path.join("."), this.rows.length + 1);
    let lead = `${indent}  - `;
    if (isGroup(value) && Object.keys(value).length) {
      for (const [key, its] of ordered(value, field?.fields ?? [])) {
        this.entry(key, value[key], its, lead, [...path, key]);
        lead = `${indent}    `;
      }
    } else if (Array.isArray(value) && value.length) {
      this.rows.push(`${indent}  -`);
      value.forEach((inner, place) => this.item(inner, null, `${indent}  `, [...path, place]));
    } else this.rows.push(...texts(`${indent}  -`, value, field, `${indent}  `));
  }
}

/** Whether a list fits on one line: ids, not sentences. */
function short(/** @type {any[]} */ value, /** @type {any} */ field) {
  return field?.kind === "terms" && value.every((item) => typeof item === "string" && /^[a-z0-9-]+$/u.test(item)) && value.join(", ").length < LONGEST_ROW;
}

/** The rows of a value that has no rows inside it. */
function texts(/** @type {string} */ head, /** @type {any} */ value, /** @type {any} */ field, /** @type {string} */ indent) {
  if (typeof value === "string" && value.includes("\n") && !ODD.test(value)) {
    const exact = field?.check !== "lines";
    return block(head, exact ? value : value.replace(/\n+$/u, ""), exact, `${indent}  `) ?? [`${head} ${doubled(value)}`];
  }
  if (Array.isArray(value)) return [`${head} [${value.map((item) => inline(item, field)).join(", ")}]`];
  if (isGroup(value)) return [`${head} {}`];
  return [`${head} ${inline(value, field)}`.replace(/ +$/u, "")];
}

/** Several lines as a `|` block; null where they begin in a way that YAML would not read back. */
function block(/** @type {string} */ head, /** @type {string} */ value, /** @type {boolean} */ exact, /** @type {string} */ indent) {
  const body = value.replace(/\n+$/u, ""), trailing = value.length - body.length;
  if (!body.trim() || /^[ \n\t]/u.test(body)) return null;
  const sign = !exact || trailing === 1 ? "|" : trailing ? "|+" : "|-";
  const rows = body.split("\n").map((row) => (row ? indent + row : ""));
  return [`${head} ${sign}`, ...rows, ...Array(exact && trailing > 1 ? trailing - 1 : 0).fill("")];
}

/** A value on one line. @returns {string} */
function inline(/** @type {any} */ value, /** @type {any} */ field) {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return doubled(JSON.stringify(value));
  if (ODD.test(value) || /[\n\t]/u.test(value)) return doubled(value);
  if (field?.check === "whole" && /^[0-9]+$/u.test(value)) return value;
  if (field?.check === "day" && DATE.test(value)) return value;
  if (plain(value)) return value;
  return value.includes("'") && !/["\\]/u.test(value) ? `"${value}"` : `'${value.replace(/'/gu, "''")}'`;
}

function plain(/** @type {string} */ value) {
  if (!value || value !== value.trim() || NOT_TEXT.test(value) || NUMBER_LIKE.test(value)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`=<]/u.test(value) || /^(?:---|\.\.\.)/u.test(value)) return false;
  return !/:(?:\s|$)|\s#|[,[\]{}]$/u.test(value) && !/^[\p{Z}]|[\p{Z}]$/u.test(value);
}

function doubled(/** @type {string} */ value) {
  let found = "";
  for (const c of value) {
    const code = c.codePointAt(0) ?? 0;
    if (c === '"' || c === "\\") found += `\\${c}`;
    else if (c === "\n") found += "\\n";
    else if (c === "\t") found += "\\t";
    else if (ODD.test(c)) found += code > 0xff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
    else found += c;
  }
  return `"${found}"`;
}
