// @ts-check
/**
 * Says what is wrong: at the field as soon as somebody has been there, as a list before sending, and how much is left in
 * one line that is also read aloud.
 *
 * @typedef {import("./check.js").Problem} Problem
 * @typedef {{field: import("./fields.js").Field, problem: Problem}} Mark
 */

import { element, hook } from "../dom/dom.js";
import { dotted } from "./check.js";
import { listed, tell } from "./speech.js";

const PAUSE = 700;

/** A problem as one sentence and what to write instead. */
export function sentence(/** @type {any} */ form, /** @type {{message: string, hint: string, code: string}} */ { message, hint, code }) {
  const said = capital(message);
  return hint && code !== "missing-field" ? tell(form, "form-sentence", { message: said, hint }) : said;
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Show each problem at its field, if somebody has been there or `all` are asked for. */
export function mark(/** @type {HTMLElement} */ root, /** @type {any} */ form, /** @type {Mark[]} */ marks, /** @type {boolean} */ all) {
  /** @type {Map<HTMLElement, Mark>} */
  const told = new Map();
  for (const mark of marks) {
    const { field, problem } = mark;
    if (all || (field.touched && !(problem.code === "missing-field" && !field.edited))) told.set(field.node, mark);
  }
  for (const slot of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-error]"))) {
    const node = /** @type {HTMLElement} */ (slot.parentElement), shown = told.get(node), text = shown ? sentence(form, shown.problem) : "";
    if (slot.textContent === text) continue;
    slot.textContent = text;
    slot.hidden = !text;
    if (slot.nextElementSibling?.matches(".mend")) slot.nextElementSibling.remove();
    const way = shown && mending(form, shown);
    if (way) slot.after(way);
    const control = node.tagName === "FIELDSET" ? node : node.querySelector("[data-control], input");
    if (text) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  }
}

/** A button that puts the right text in, where it is known; it asks first where that is not certain. */
function mending(/** @type {any} */ form, /** @type {Mark} */ { field, problem: { mend } }) {
  if (!mend || !field.fill) return null;
  const button = element("button", "link", tell(form, mend.ask ? "form-mend-asked" : "form-mend", { text: mend.text }));
  button.setAttribute("type", "button");
  button.addEventListener("click", () => field.fill?.(mend.text));
  return element("p", "mend", mend.ask, mend.ask ? " " : "", button);
}

/** The first problem of each field: one complaint at a time is enough to go on. @returns {Mark[]} */
export function firsts(/** @type {Mark[]} */ marks) {
  const nodes = new Set();
  return marks.filter(({ field }) => !nodes.has(field.node) && nodes.add(field.node));
}

/** The list of all that is left, each leading to its field. */
export function summarise(/** @type {HTMLElement} */ root, /** @type {any} */ form, /** @type {Mark[]} */ marks, /** @type {(mark: Mark) => void} */ go) {
  list(root, form, "problems", marks, go);
}

/** Lists what a reviewer will look at, though nothing is wrong with it; each leads to its field. */
export function remark(/** @type {HTMLElement} */ root, /** @type {any} */ form, /** @type {Mark[]} */ marks, /** @type {(mark: Mark) => void} */ go) {
  list(root, form, "remarks", marks, go);
}

/** @param {HTMLElement} root @param {any} form @param {string} name @param {Mark[]} marks @param {(mark: Mark) => void} go */
function list(root, form, name, marks, go) {
  hook(root, `${name}-list`).replaceChildren(...marks.map((mark) => {
    const button = element("button", "link", tell(form, "form-listed", { field: title(mark), said: sentence(form, mark.problem) }));
    button.setAttribute("type", "button");
    button.addEventListener("click", () => go(mark));
    return element("li", "", button);
  }));
  hook(root, name).hidden = !marks.length;
}

function title(/** @type {Mark} */ { field, problem }) {
  return field.spec.title ?? dotted(problem.path);
}

/** How much is left, in one line. */
export function tally(/** @type {any} */ form, /** @type {Mark[]} */ marks) {
  const missing = marks.filter(({ problem }) => problem.code === "missing-field").length, wrong = marks.length - missing;
  if (!marks.length) return tell(form, "form-valid");
  const parts = [];
  if (missing) parts.push(tell(form, "form-missing", { count: missing }));
  if (wrong) parts.push(tell(form, "form-wrong", { count: wrong }));
  return `${capital(listed(form, parts))}.`;
}

/** Says a line aloud after a pause in typing, and only if it is another one. */
export class Announcer {
  constructor(/** @type {HTMLElement} */ node) {
    this.node = node;
    this.timer = 0;
  }

  say(/** @type {string} */ text, /** @type {boolean} */ good) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.node.textContent !== text) this.node.textContent = text;
      this.node.classList.toggle("is-valid", good);
    }, this.node.textContent ? PAUSE : 0);
  }
}
