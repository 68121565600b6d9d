// @ts-check
/** Shows a verdict, its grounds, and what stands with it: what to settle, what to read. */

import { element, hook, theirs } from "./dom.js";
import { said } from "./results.js";

/** @param {HTMLElement} root @param {import("../view/refer.js").Verdict} verdict */
export function showVerdict(root, { word, name, gaps, grounds, of, settle }) {
  const at = (/** @type {string} */ called) => hook(root, called);
  at("verdict").dataset.verdict = word ?? "";
  at("verdict-word").textContent = name;
  at("gaps").textContent = gaps;
  at("grounds").replaceChildren(...grounds.map(said));
  at("grounds-of").textContent = of;
  at("settle").hidden = !settle;
  at("settle-title").textContent = settle?.title ?? "";
  at("settle-parts").replaceChildren(...(settle?.parts ?? []).map(({ label, texts, language }) => (
    element("div", "", element("h4", "", label), element("ul", "", ...texts.map((text) => (language === null ? element("li", "", text) : theirs(element("li", "", text), language))))))));
  // The guides, from the page's own list of them.
  const links = [...at("guide-links").querySelectorAll(`[data-for="${word}"] a`)].map((a) => a.cloneNode(true));
  at("guides").replaceChildren(...links);
}
