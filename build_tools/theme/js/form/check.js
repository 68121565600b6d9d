// @ts-check
/**
 * Judges a profile as `better-fit check` does, as far as one file alone can be judged: whether the firms that it names
 * are there, whether a host only looks like another, and what a misspelt word was meant to be, `check` alone knows.
 *
 * @typedef {import("./rules.js").Fault} Fault
 * @typedef {(string|number)[]} Path
 * @typedef {{path: Path, code: string, message: string, hint: string, mend?: import("./rules.js").Mend}} Problem
 */

import { isGroup, judge, judgeTogether, quote, say, show } from "./rules.js";

/** Every problem of a profile, in the order of its fields. @param {any} value @param {any} form @returns {Problem[]} */
export function check(value, form) {
  const walk = new Walk(form);
  walk.group({ fields: form.fields, known: form.known }, value, []);
  if (!walk.problems.length) walk.note([], judgeTogether(form, "", value));
  return walk.problems;
}

/** A path as people read it: `recommends.0.partner`; an item of a list goes by the list's name. */
export function dotted(/** @type {Path} */ path) {
  let end = path.length;
  while (end > 1 && typeof path[end - 1] === "number") end -= 1;
  return path.slice(0, end).join(".");
}

const kindOf = (/** @type {any} */ value) => (Array.isArray(value) ? "list" : isGroup(value) ? "fields" : value === null ? "nothing" : "text");

class Walk {
  /** @param {any} form */
  constructor(form) {
    this.form = form;
    /** @type {Problem[]} */
    this.problems = [];
  }

  note(/** @type {Path} */ path, /** @type {Fault|null} */ fault) {
    if (fault) this.problems.push({ ...fault, path: [...path, ...(fault.at ?? [])] });
  }

  say(/** @type {Path} */ path, /** @type {string} */ key, /** @type {import("./speech.js").Slots} */ slots = {}) {
    this.note(path, say(this.form, key, slots));
  }

  /** A value against what its field may hold. */
  field(/** @type {any} */ field, /** @type {any} */ value, /** @type {Path} */ path) {
    const shape = field.kind === "terms" ? "list" : field.kind === "group" || field.kind === "list" ? field.kind : "text";
    const kind = kindOf(value), wanted = shape === "group" ? "fields" : shape;
    if (value === null) this.say(path, "missing-value", { name: `${path.at(-1)}` });
    else if (kind !== wanted) this.mistyped(field, `wrong-type_${shape}`, path, value, kind);
    else if (field.kind === "group") this.group(field, value, path);
    else if (shape === "list") this.list(field, value, path);
    else if (field.kind !== "choice") this.note(path, judge(this.form, field.check, value, field.most));
    else if (!field.choices.includes(value)) this.say(path, "unknown-choice", { it: quote(value), ...field.allowed });
  }

  mistyped(/** @type {any} */ field, /** @type {string} */ key, /** @type {Path} */ path, /** @type {any} */ value, /** @type {string} */ actual) {
    const hyphen = key === "wrong-type_list" && actual === "text" && /^-([^\s-].*?)(?: -.*)?$/su.exec(value);
    const [only, ...more] = key === "wrong-type_text" && actual === "fields" ? Object.entries(value) : [];
    if (hyphen) this.say(path, "wrong-type_hyphen", { fixed: show(`- ${hyphen[1]}`) });
    else if (only && !more.length && typeof only[1] === "string") this.say(path, "wrong-type_pair", { fixed: `"${show(only.join(": "))}"` });
    else if (field.kind === "choice") this.say(path, "unknown-choice_odd", field.allowed);
    else this.say(path, field.control === "number" ? "bad-number_odd" : field.check === "day" ? "wrong-type_date" : key, { actual });
  }

  group(/** @type {any} */ group, /** @type {any} */ value, /** @type {Path} */ path) {
    const before = this.problems.length;
    for (const field of group.fields) {
      const here = [...path, field.name];
      if (Object.hasOwn(value, field.name)) this.field(field, value[field.name], here);
      else if (field.required) this.say(here, "missing-field", { it: quote(field.name), example: field.line });
    }
    const known = group.fields.map((/** @type {any} */ field) => field.name);
    for (const key of Object.keys(value).filter((word) => !known.includes(word))) {
      this.say([...path, key], path.length ? "unknown-field_inside" : "unknown-field", { it: quote(key), around: dotted(path), known: group.known });
    }
    if (this.problems.length === before && path.length === 1) this.note(path, judgeTogether(this.form, `${path[0]}`, value));
  }

  list(/** @type {any} */ field, /** @type {any[]} */ value, /** @type {Path} */ path) {
    if (field.most && value.length > field.most) {
      this.say(path, "too-many", { count: value.length, most: field.most });
      return;
    }
    if (!value.length) this.say(path, "too-few");
    const before = this.problems.length;
    value.forEach((item, place) => {
      if (field.kind === "terms") this.term(field, item, [...path, place]);
      else this.field(field.item, item, [...path, place]);
    });
    const twice = value.findIndex((item, place) => value.indexOf(item) < place);
    if (field.unique && twice >= 0 && this.problems.length === before) {
      this.say([...path, twice], "said-twice", { it: quote(value[twice]) });
    }
  }

  term(/** @type {any} */ field, /** @type {any} */ word, /** @type {Path} */ path) {
    const { terms, former } = this.form.facets[field.facet], ids = Object.keys(terms).sort();
    if (typeof word !== "string") this.field({ kind: "text" }, word, path);
    else if (!Object.hasOwn(terms, word) && !Object.hasOwn(former, word)) {
      const known = ids.slice(0, 12).join(", ") + (ids.length > 12 ? ", …" : "");
      const has = (/** @type {any} */ facet) => Object.hasOwn(facet.terms, word) || Object.hasOwn(facet.former, word);
      const other = Object.keys(this.form.facets).find((facet) => has(this.form.facets[facet])) ?? "";
      this.say(path, other ? "unknown-term_elsewhere" : "unknown-term", { it: quote(word), facet: field.facet, other, known });
    }
  }
}
