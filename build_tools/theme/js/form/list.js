// @ts-check
/**
 * A list of the form that grows.
 *
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./fields.js").Path} Path
 */

/** A list that grows. The first item in the page is the pattern for all. */
export class List {
  /** @param {HTMLElement} node @param {any} spec @param {(node: HTMLElement, spec: any) => Field} make */
  constructor(node, spec, make) {
    this.node = node;
    this.spec = spec;
    this.make = make;
    this.touched = this.edited = false;
    /** @type {any} */
    this.kept = undefined;
    this.serial = 0;
    /** @type {Field[]} */
    this.items = [];
    this.holder = /** @type {HTMLElement} */ (node.querySelector("[data-items]"));
    this.pattern = /** @type {HTMLElement} */ (this.holder.firstElementChild);
    this.pattern.remove();
    this.button = /** @type {HTMLButtonElement} */ (node.querySelector("[data-add]"));
    this.button.addEventListener("click", () => {
      this.add().focus();
      this.renumber();
    });
  }

  /** One more item, empty. @returns {Field} */
  add() {
    this.serial += 1;
    const item = /** @type {HTMLElement} */ (this.pattern.cloneNode(true));
    const old = new RegExp(`\\b${this.node.id}-0(?=-|\\b)`, "gu");
    for (const part of item.querySelectorAll("*")) {
      for (const { name, value } of [...part.attributes]) {
        if (/^(?:id|for|aria-\w+)$/u.test(name)) part.setAttribute(name, value.replace(old, `${this.node.id}-${this.serial}`));
      }
    }
    this.holder.append(item);
    const inner = this.spec.item.kind === "group" ? item : /** @type {HTMLElement} */ (item.querySelector("[data-field]"));
    const made = this.make(inner, this.spec.item);
    this.items.push(made);
    item.querySelector("[data-remove]")?.addEventListener("click", () => this.remove(made, item));
    return made;
  }

  remove(/** @type {Field} */ which, /** @type {HTMLElement} */ item) {
    const place = this.items.indexOf(which);
    this.items.splice(place, 1);
    item.remove();
    this.edited = this.touched = true;
    this.renumber();
    if (this.items.length) this.items[Math.min(place, this.items.length - 1)].focus();
    else this.button.focus();
    this.node.dispatchEvent(new Event("input", { bubbles: true }));
  }

  renumber() {
    [...this.holder.children].forEach((item, place) => {
      for (const number of item.querySelectorAll("[data-number]")) number.textContent = `${place + 1}`;
    });
    this.button.disabled = Boolean(this.spec.most && this.items.length >= this.spec.most);
  }

  show(/** @type {any} */ value) {
    this.kept = value;
    this.edited = this.touched = false;
    this.items = [];
    this.holder.replaceChildren();
    for (const entry of Array.isArray(value) ? value : []) this.add().show(entry);
    this.renumber();
  }

  read() {
    if (!this.edited && !this.items.some((item) => item.edited)) return this.kept;
    const values = this.live().map((item) => item.read());
    return values.length ? values : undefined;
  }

  live() {
    return this.items.filter((item) => item.read() !== undefined);
  }

  /** @returns {Field} */
  at(/** @type {Path} */ path) {
    const inner = typeof path[0] === "number" ? this.live()[path[0]] : undefined;
    return inner ? inner.at(path.slice(1)) : /** @type {Field} */ (/** @type {unknown} */ (this));
  }

  focus() {
    this.button.focus();
  }
}
