// @ts-check
/**
 * Ties the form's elements to a profile. The values come from the profile and stay as they are, even of a wrong type or
 * under a name that nobody knows, until somebody edits just that field. Each kind of field can `show` a value, `read`
 * it back (undefined where there is none), and find the field `at` a path.
 *
 * @typedef {(string|number)[]} Path
 * @typedef {{node: HTMLElement, spec: any, touched: boolean, edited: boolean, show: (value: any) => void, read: () => any, at: (path: Path) => Field, focus: () => void, fill?: (text: string) => void}} Field
 */

import { element } from "../dom/dom.js";
import { sentence } from "./errors.js";
import { List } from "./list.js";
import { isGroup, say } from "./rules.js";
import { tell } from "./speech.js";
import { Terms } from "./terms.js";

/** The field of an element, by what its kind is. @returns {Field} */
export function field(/** @type {HTMLElement} */ node, /** @type {any} */ spec, /** @type {any} */ form) {
  if (spec.kind === "group") return new Group(node, spec, form);
  if (spec.kind === "list") return new List(node, spec, (inner, its) => field(inner, its, form));
  return spec.kind === "terms" ? new Terms(node, spec, form) : new Text(node, spec, form);
}

/** This day where the reader is, as a file holds it. */
export function today(now = new Date()) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");
}

const BREAKS = /[\r\n]/u;
const oneLine = (/** @type {string} */ text) => text.replace(/ *[\r\n]+ */gu, " ");

/** Running text as a file holds it: several lines end with a break. */
function block(/** @type {string} */ text) {
  const lines = text.replace(/\r\n?/gu, "\n").replace(/\s+$/u, "");
  return lines.includes("\n") ? `${lines}\n` : lines;
}

/** @implements {Field} */
class Text {
  constructor(/** @type {HTMLElement} */ node, /** @type {any} */ spec, /** @type {any} */ form) {
    this.node = node;
    this.spec = spec;
    this.form = form;
    this.touched = this.edited = false;
    /** @type {any} */
    this.kept = undefined;
    this.control = /** @type {HTMLInputElement} */ (node.querySelector("[data-control]"));
    this.counter = node.querySelector("[data-count]");
    this.control.addEventListener("input", () => this.change());
    if (spec.kind === "text" && spec.check !== "lines") this.control.addEventListener("paste", (event) => this.paste(event));
    this.told = element("p", "small muted");
    this.told.setAttribute("role", "status");
    this.control.addEventListener("change", () => { this.touched = true; });
    if (spec.check === "day") this.control.after(this.today());
  }

  today() {
    const button = element("button", "link", tell(this.form, "form-today"));
    button.setAttribute("type", "button");
    button.addEventListener("click", () => {
      this.fill(today());
    });
    return button;
  }

  /** Put a text in as if somebody had typed it. */
  fill(/** @type {string} */ text) {
    this.control.value = text;
    this.touched = true;
    this.control.dispatchEvent(new Event("input", { bubbles: true }));
    this.control.focus();
  }

  change() {
    this.edited = true;
    this.told.remove();
    const { value, selectionStart } = this.control;
    if (this.spec.check !== "lines" && BREAKS.test(value)) this.put(oneLine(value), oneLine(value.slice(0, selectionStart ?? 0)).length);
    this.count();
  }

  /** A browser drops the breaks of what is pasted into one line, and two words become one. */
  paste(/** @type {ClipboardEvent} */ event) {
    const pasted = event.clipboardData?.getData("text").trim() ?? "", { value, selectionStart, selectionEnd } = this.control;
    if (!BREAKS.test(pasted)) return;
    event.preventDefault();
    const text = oneLine(pasted), from = selectionStart ?? value.length;
    this.control.value = value.slice(0, from) + text + value.slice(selectionEnd ?? value.length);
    this.control.dispatchEvent(new Event("input", { bubbles: true }));
    this.put(this.control.value, from + text.length);
  }

  /** Put a text in as one line, and say that it is. */
  put(/** @type {string} */ text, /** @type {number} */ caret) {
    this.control.value = text;
    if (this.control.selectionStart !== null) this.control.setSelectionRange(caret, caret);
    this.control.after(this.told);
    this.told.textContent = `${sentence(this.form, say(this.form, "line-joined"))}.`;
  }

  show(/** @type {any} */ value) {
    this.kept = value;
    this.edited = this.touched = false;
    const text = typeof value === "string" ? value : "";
    if (this.spec.kind === "choice") this.offer(text);
    this.control.value = this.spec.check === "lines" ? text.replace(/\n+$/u, "") : text;
    this.count();
  }

  /** A choice that is none stays to be seen. */
  offer(/** @type {string} */ text) {
    this.control.querySelector("[data-stranger]")?.remove();
    if (!text || this.spec.choices.includes(text)) return;
    const option = /** @type {HTMLOptionElement} */ (element("option", "", text));
    option.value = text;
    option.dataset.stranger = "";
    this.control.append(option);
  }

  read() {
    if (!this.edited) return this.kept;
    const { value } = this.control;
    if (this.spec.check === "lines") return block(value) || undefined;
    return oneLine(value).trim() || undefined;
  }

  count() {
    if (!this.counter) return;
    const most = Number(/** @type {HTMLElement} */ (this.counter).dataset.count), length = [...this.control.value.trim()].length;
    this.counter.textContent = tell(this.form, "form-counted", { count: length, most });
    this.counter.classList.toggle("is-near", length > 0.7 * most);
    this.counter.classList.toggle("is-over", length > most);
  }

  at() {
    return /** @type {Field} */ (/** @type {unknown} */ (this));
  }

  focus() {
    this.control.focus();
  }
}

/** Fields under one heading; also the whole form. */
export class Group {
  constructor(/** @type {HTMLElement} */ node, /** @type {any} */ spec, /** @type {any} */ form) {
    this.node = node;
    this.spec = spec;
    /** @type {any} */
    this.kept = undefined;
    /** @type {Map<string, any>} */
    this.strangers = new Map();
    /** @type {Map<string, Field>} */
    this.fields = new Map();
    const nodes = new Map([...node.querySelectorAll("[data-field]")]
      .filter((inner) => inner.parentElement?.closest("[data-field]") === (node.dataset.field ? node : null) || inner.parentElement?.closest("[data-item]") === node)
      .map((inner) => [/** @type {HTMLElement} */ (inner).dataset.field, inner]));
    for (const inner of spec.fields) {
      const its = /** @type {HTMLElement|undefined} */ (nodes.get(inner.name));
      if (its) this.fields.set(inner.name, field(its, inner, form));
    }
  }

  get edited() {
    return [...this.fields.values()].some((inner) => inner.edited);
  }

  get touched() {
    return [...this.fields.values()].some((inner) => inner.touched);
  }

  set touched(/** @type {boolean} */ value) {
    for (const inner of this.fields.values()) inner.touched = value;
  }

  show(/** @type {any} */ value) {
    this.kept = value;
    const values = isGroup(value) ? value : {};
    for (const [name, inner] of this.fields) inner.show(Object.hasOwn(values, name) ? values[name] : undefined);
    this.strangers = new Map(Object.entries(values).filter(([key]) => !this.fields.has(key)));
  }

  read() {
    if (this.kept !== undefined && !isGroup(this.kept) && !this.edited) return this.kept;
    const values = Object.create(null);
    for (const [name, inner] of this.fields) {
      const value = inner.read();
      if (value !== undefined) values[name] = value;
    }
    for (const [key, value] of this.strangers) values[key] = value;
    return Object.keys(values).length ? values : undefined;
  }

  /** @returns {Field} */
  at(/** @type {Path} */ path) {
    const inner = this.fields.get(`${path[0]}`);
    return inner ? inner.at(path.slice(1)) : /** @type {Field} */ (/** @type {unknown} */ (this));
  }

  focus() {
    const first = this.fields.values().next().value;
    if (first) first.focus();
    else this.node.focus();
  }
}
