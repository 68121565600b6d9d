// @ts-check
/** Shows a verdict, its grounds, and what stands with it: what to settle, what to read. */

import { element, theirs } from "./dom.js";
import { said } from "./results.js";

/** @param {(called: string) => HTMLElement} at where the parts of the page are @param {import("../view/refer.js").Verdict} verdict */
export function showVerdict(at, { word, name, gaps, grounds, of, settle }) {
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
