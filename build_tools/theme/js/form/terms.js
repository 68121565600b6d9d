// @ts-check
/** A facet's terms to tick, with a box that filters them. What is ticked and no term stays to be seen and unticked. */

import { element } from "../dom/dom.js";
import { listed, tell } from "./speech.js";

export class Terms {
  constructor(/** @type {HTMLElement} */ node, /** @type {any} */ spec, /** @type {any} */ form) {
    this.node = node;
    this.spec = spec;
    this.form = form;
    this.facet = form.facets[spec.facet];
    this.touched = this.edited = false;
    /** @type {any} */
    this.kept = undefined;
    this.list = /** @type {HTMLElement} */ (node.querySelector("[data-terms]"));
    this.chosen = /** @type {HTMLElement} */ (node.querySelector("[data-chosen]"));
    this.list.addEventListener("change", () => {
      this.edited = this.touched = true;
      this.say();
      node.dispatchEvent(new Event("input", { bubbles: true }));
    });
    this.none = element("p", "small muted");
    this.none.setAttribute("role", "status");
    this.list.before(this.none);
    const box = /** @type {HTMLInputElement|null} */ (node.querySelector("[data-filter]"));
    box?.addEventListener("input", (event) => {
      event.stopPropagation();
      this.filter(box.value);
    });
    box?.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
  }

  boxes() {
    return /** @type {HTMLInputElement[]} */ ([...this.list.querySelectorAll("input")]);
  }

  filter(/** @type {string} */ text) {
    const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
    this.list.classList.toggle("is-filtered", words.length > 0);
    for (const label of /** @type {Iterable<HTMLElement>} */ (this.list.querySelectorAll("label"))) {
      const known = label.dataset.words ?? "";
      label.hidden = !words.every((word) => known.includes(word));
    }
    const none = words.length > 0 && !this.list.querySelector("label:not([hidden])");
    this.none.textContent = none ? tell(this.form, "form-no-term", { text: text.trim() }) : "";
  }

  /** Today's id of a term. */
  today(/** @type {any} */ word) {
    return typeof word === "string" && Object.hasOwn(this.facet.former, word) ? this.facet.former[word] : word;
  }

  show(/** @type {any} */ value) {
    this.kept = value;
    this.edited = this.touched = false;
    for (const stranger of this.list.querySelectorAll("[data-stranger]")) stranger.remove();
    const words = Array.isArray(value) ? value.map((word) => this.today(word)) : [];
    const known = new Set(this.boxes().map((box) => box.value));
    for (const box of this.boxes()) box.checked = words.includes(box.value);
    const strangers = new Set(words.filter((word) => typeof word === "string" && !known.has(word)));
    this.list.prepend(...[...strangers].map((word) => this.stranger(word)));
    this.say();
  }

  stranger(/** @type {string} */ word) {
    const box = /** @type {HTMLInputElement} */ (element("input"));
    box.type = "checkbox";
    box.value = word;
    box.checked = true;
    const label = element("label", "term is-stranger", box, element("span", "", tell(this.form, "form-strange-term", { term: word })));
    label.dataset.stranger = "";
    return label;
  }

  say() {
    const ticked = this.boxes().filter((box) => box.checked).map((box) => this.facet.terms[box.value] ?? box.value);
    this.chosen.textContent = ticked.length ? tell(this.form, "form-chosen", { terms: listed(this.form, ticked) }) : tell(this.form, "form-none-chosen");
    const summary = this.list.closest("details.some")?.querySelector("summary");
    if (summary) summary.textContent = ticked.length ? tell(this.form, "form-only-for", { terms: listed(this.form, ticked) }) : tell(this.form, "form-choose");
  }

  read() {
    if (!this.edited) return this.kept;
    const ticked = this.boxes().filter((box) => box.checked).map((box) => box.value);
    const before = (Array.isArray(this.kept) ? this.kept : []).filter((word) => ticked.includes(this.today(word)));
    const there = before.map((word) => this.today(word));
    const words = [...before, ...ticked.filter((word) => !there.includes(word))];
    return words.length ? words : undefined;
  }

  at() {
    return /** @type {any} */ (this);
  }

  focus() {
    /** @type {HTMLElement} */ (this.node.querySelector("[data-filter]") ?? this.boxes()[0] ?? this.node).focus();
  }
}
