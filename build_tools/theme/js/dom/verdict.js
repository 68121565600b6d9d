// @ts-check
/** What stands with a verdict: what to settle, what to read, whom the rep's firm vouches for, which must to give up. */

import { element, hook } from "./dom.js";
import { listed, relax, say } from "../rule/words.js";

/** @type {[string, string, string][]} what a firm expects of a client; where it says nothing, what to ask */
const PARTS = [
  ["deadlines", "Deadlines", "When must it be done, and what happens if it slips?"],
  ["information", "Information", "What do you need from them before you can start?"],
  ["people", "People", "Who decides, and who lets you in?"],
];

/** Deadlines, information and people: for keeping, to settle at the start; for talking, to be clear about. */
export function settle(/** @type {HTMLElement} */ root, /** @type {string|null} */ word, /** @type {any} */ expects) {
  const place = hook(root, "settle");
  place.hidden = word !== "keep" && word !== "talk";
  hook(root, "settle-title").textContent = word === "keep" ? "Settle this at the start" : "Be clear about this before they decide";
  hook(root, "settle-parts").replaceChildren(...PARTS.map(([key, label, ask]) => (
    element("div", "", element("h4", "", label), element("ul", "", ...(expects?.[key] ?? [ask]).map((/** @type {string} */ text) => {
      const item = element("li", "", text);
      item.dir = "auto";
      return item;
    }))))));
}

/** The guides for a verdict, from the page's own list of them. */
export function advice(/** @type {HTMLElement} */ root, /** @type {string|null} */ word) {
  const links = [...hook(root, "guide-links").querySelectorAll(`[data-for="${word}"] a`)].map((a) => a.cloneNode(true));
  hook(root, "guides").replaceChildren(...links);
}

/** What the rep's own firm wrote about another, with its basis and any fee. */
export function recommendation(/** @type {any} */ words, /** @type {any} */ given) {
  const basis = words.phrases.get(`basis.${given.basis}`);
  const parts = [given.since ? say(words, "since", { basis, year: given.since.slice(0, 4) }) : basis];
  const primary = [...words.facets.values()].find((facet) => given.for?.every((/** @type {string} */ term) => facet.terms.has(term)));
  if (given.for?.length && primary) parts.push(`for ${listed(words, given.for.map((/** @type {string} */ term) => primary.terms.get(term).inline))}`);
  const quote = element("blockquote", "", element("p", "", given.because));
  quote.dir = "auto";
  const by = element("figcaption", "", `In your own words; ${parts.join(", ")}.`);
  if (given.fee) by.append(" ", element("span", "fee", `Fee: ${given.fee.replace(/\.$/, "")}.`));
  return element("figure", "quote", quote, by);
}

/** A must that could become a wish, with one tap. */
export function relaxer(
  /** @type {any} */ words, /** @type {{asked: {facet: string, term: string}, brings: number}} */ { asked, brings },
  /** @type {(asked: {facet: string, term: string}) => void} */ relaxed,
) {
  const button = element("button", "button quiet", "Make it a wish");
  button.setAttribute("type", "button");
  button.addEventListener("click", () => relaxed(asked));
  return element("p", "relaxing", `${relax(words, asked, brings)} `, button);
}
