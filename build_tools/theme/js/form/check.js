// @ts-check
/**
 * Judges a profile as `better-fit check` does: the same verdict in the same words. `form` is what `build_tools/site/form.py`
 * publishes of the models; `directory` is `/match.json`, without which links between firms are not looked at.
 *
 * @typedef {import("./text.js").Fault} Fault
 * @typedef {(string|number)[]} Path
 * @typedef {{path: Path, code: string, message: string, hint: string}} Problem
 */

import * as notation from "./notation.js";
import * as text from "./text.js";

const CHECKS = new Map(Object.entries({ ...notation, name: text.name, line: text.line, lines: text.lines }));
const LIMITED = new Set(["name", "line", "lines"]);

/** Every problem of a profile, in the order of its fields. @param {any} value @param {any} form @returns {Problem[]} */
export function check(value, form) {
  const judge = new Judge(form);
  judge.group({ fields: form.fields, known: form.known }, value, []);
  if (!judge.problems.length) judge.together(value);
  return judge.problems;
}

/** A path as people read it: `recommends.0.partner`; an item of a list goes by the list's name. */
export function dotted(/** @type {Path} */ path) {
  let end = path.length;
  while (end > 1 && typeof path[end - 1] === "number") end -= 1;
  return path.slice(0, end).join(".");
}

const isGroup = (/** @type {any} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);
const kindOf = (/** @type {any} */ value) => (Array.isArray(value) ? "list" : isGroup(value) ? "fields" : value === null ? "nothing" : "text");

class Judge {
  /** @param {any} form */
  constructor(form) {
    this.form = form;
    this.say = text.sayer(form.say);
    /** @type {Problem[]} */
    this.problems = [];
  }

  note(/** @type {Path} */ path, /** @type {Fault|null} */ fault) {
    if (fault) this.problems.push({ ...fault, path: [...path, ...(fault.at ?? [])] });
  }

  /** A value against what its field may hold. */
  field(/** @type {any} */ field, /** @type {any} */ value, /** @type {Path} */ path) {
    const shape = field.kind === "terms" ? "list" : field.kind === "group" || field.kind === "list" ? field.kind : "text";
    const got = kindOf(value), wanted = shape === "group" ? "fields" : shape;
    if (value === null) this.note(path, this.say("missing-value", { name: `${path.at(-1)}` }));
    else if (got !== wanted) this.note(path, this.mistyped(field, shape, got));
    else if (field.kind === "group") this.group(field, value, path);
    else if (field.kind === "list" || field.kind === "terms") this.list(field, value, path);
    else this.note(path, field.kind === "choice" ? this.choice(field, value) : this.text(field, value));
  }

  mistyped(/** @type {any} */ field, /** @type {string} */ shape, /** @type {string} */ got) {
    if (field.kind === "choice") return this.say("unknown-choice", { quoted: "this", allowed: field.allowed });
    if (field.check === "whole") return this.say("bad-number", { quoted: "this" });
    if (field.check === "day") return this.say("wrong-type.date");
    return this.say(`wrong-type.${shape}.${got}`);
  }

  group(/** @type {any} */ group, /** @type {any} */ value, /** @type {Path} */ path) {
    const before = this.problems.length;
    for (const field of group.fields) {
      const here = [...path, field.name];
      if (Object.hasOwn(value, field.name)) this.field(field, value[field.name], here);
      else if (field.required) this.note(here, { code: "missing-field", message: field.missing[0], hint: field.missing[1] });
    }
    const known = group.fields.map((/** @type {any} */ field) => field.name);
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.note([...path, key], this.unknown(key, known, path, group.known));
    }
    if (this.problems.length === before && path.length === 1) this.alone(value, path);
  }

  /** Rules within one group. */
  alone(/** @type {any} */ value, /** @type {Path} */ path) {
    if (path[0] === "contact" && !(value.email || value.phone || value.url)) this.note(path, this.say("no-contact"));
    if (path[0] === "budget" && Object.hasOwn(value, "to") && Number(value.to) < Number(value.from)) {
      this.note([...path, "to"], this.say("budget-order", { from: `${Number(value.from)}`, to: `${Number(value.to)}` }));
    }
  }

  /** Rules between fields. */
  together(/** @type {any} */ value) {
    if (value.availability_until && !value.availability) this.note(["availability_until"], this.say("until-alone"));
    else if (value.successor && value.status !== "retired") this.note(["successor"], this.say("successor-alone"));
  }

  list(/** @type {any} */ field, /** @type {any[]} */ value, /** @type {Path} */ path) {
    if (field.most && value.length > field.most) {
      this.note(path, this.say("too-many", { count: `${value.length}`, most: `${field.most}` }));
      return;
    }
    if (!value.length) this.note(path, this.say("too-few"));
    const before = this.problems.length;
    const item = field.kind === "terms" ? field : field.item;
    value.forEach((each, place) => {
      const here = [...path, place];
      if (field.kind !== "terms" || each === null) this.field(item.kind === "terms" ? { kind: "text" } : item, each, here);
      else if (typeof each !== "string") this.note(here, this.say(`wrong-type.text.${kindOf(each)}`));
      else this.note(here, this.term(field.facet, each));
    });
    const twice = value.findIndex((each, place) => value.indexOf(each) < place);
    if (field.unique && twice >= 0 && this.problems.length === before) {
      this.note([...path, twice], this.say("said-twice", { quoted: text.quote(value[twice]) }));
    }
  }

  choice(/** @type {any} */ field, /** @type {string} */ value) {
    if (field.choices.includes(value)) return null;
    const fault = this.say("unknown-choice", { quoted: text.quote(value), allowed: field.allowed });
    return this.near(fault, text.nearest(value, field.choices));
  }

  text(/** @type {any} */ field, /** @type {string} */ value) {
    const test = /** @type {any} */ (CHECKS.get(field.check));
    return test(this.say, value, LIMITED.has(field.check) ? field.most : this.form);
  }

  term(/** @type {string} */ id, /** @type {string} */ word) {
    const { terms, former } = this.form.facets[id];
    if (Object.hasOwn(terms, word) || Object.hasOwn(former, word)) return null;
    const ids = Object.keys(terms), words = new Map(ids.map((term) => [term, term]));
    for (const term of ids) {
      const [label, synonyms] = terms[term], old = Object.keys(former).filter((each) => former[each] === term);
      for (const other of [label, ...synonyms, ...old]) {
        const folded = other.toLowerCase();
        if (!words.has(folded)) words.set(folded, term);
      }
    }
    const near = words.get(word.trim().toLowerCase()) ?? words.get(text.nearest(word, [...words.keys()]) ?? "") ?? null;
    const known = ids.sort().slice(0, 12).join(", ") + (ids.length > 12 ? ", …" : "");
    return this.near(this.say("unknown-term", { quoted: text.quote(word), facet: id, known }), near);
  }

  unknown(/** @type {string} */ key, /** @type {string[]} */ known, /** @type {Path} */ path, /** @type {string} */ hint) {
    const word = key.toLowerCase(), meant = Object.hasOwn(this.form.meant, word) ? this.form.meant[word] : null;
    const near = known.includes(word) ? word : text.nearest(key, known) ?? (known.includes(meant) ? meant : null);
    const fault = this.say(path.length ? "unknown-field.inside" : "unknown-field", { quoted: text.quote(key), around: dotted(path) });
    return this.near({ ...fault, hint }, near);
  }

  near(/** @type {Fault} */ fault, /** @type {string|null} */ near) {
    return near ? { ...fault, hint: this.say("near", { near }).message + fault.hint } : fault;
  }
}
