// @ts-check
/**
 * The picture of who recommends whom: where a pointer or the keyboard rests, a firm's own recommendations stand out, and
 * a line above says them. Without this script every firm is a link, and the table below the picture has all of it.
 */

import { element, hook, link, name } from "../dom/dom.js";

const picture = document.querySelector("[data-net]");
if (picture) start(/** @type {SVGSVGElement} */ (picture), hook(document, "net-said"));

function start(/** @type {SVGSVGElement} */ root, /** @type {HTMLElement} */ said) {
  const firms = /** @type {SVGAElement[]} */ ([...root.querySelectorAll("[data-net-firm]")]);
  toFirms(root.parentElement, firms);
  const lines = [...root.querySelectorAll("[data-from]")].map((node) => {
    const { from, to } = /** @type {SVGElement} */ (node).dataset;
    return { node, from: Number(from), to: Number(to), both: node.classList.contains("is-both") };
  });
  const before = said.textContent ?? "";
  let shown = -1;

  const called = (/** @type {number} */ n) => name(firms[n].getAttribute("data-net-firm") ?? "");

  function show(/** @type {number} */ at) {
    if (at === shown) return;
    shown = at;
    root.classList.toggle("is-lit", at >= 0);
    const near = new Set([at]);
    for (const { node, from, to } of lines) {
      const touches = from === at || to === at;
      node.classList.toggle("is-near", touches);
      if (touches) near.add(from).add(to);
    }
    firms.forEach((firm, n) => firm.classList.toggle("is-near", near.has(n)));
    if (at < 0) said.textContent = before;
    else said.replaceChildren(...sentence(at));
  }

  /** Whom a firm recommends, and who recommends it, among the firms of the picture. */
  function sentence(/** @type {number} */ at) {
    const both = lines.flatMap(({ from, to, both: back }) => (!back ? [] : from === at ? [to] : to === at ? [from] : []));
    const gives = lines.flatMap(({ from, to, both: back }) => (from === at && !back ? [to] : []));
    const takes = lines.flatMap(({ from, to, both: back }) => (to === at && !back ? [from] : []));
    const { gives: giving, takes: taking, both: mutual, comma } = said.dataset;
    const parts = /** @type {[string|undefined, number[]][]} */ ([[giving, gives], [taking, takes], [mutual, both]]);
    const told = parts.filter(([, others]) => others.length).flatMap(([what, others]) => [
      ` · ${what}: `, ...others.flatMap((n, k) => [k ? `${comma} ` : "", called(n)]),
    ]);
    return [element("strong", "", link(firms[at].href.baseVal, "", called(at))), ...told];
  }

  const firmOf = (/** @type {EventTarget|null} */ target) => firms.indexOf(/** @type {any} */ (target instanceof Element ? target.closest("[data-net-firm]") : null));
  root.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") show(firmOf(event.target));
  });
  root.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") show(firmOf(document.activeElement));
  });
  root.addEventListener("focusin", (event) => show(firmOf(event.target)));
  root.addEventListener("focusout", () => show(-1));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(-1);
  });
  // A finger has no way to point, so the first tap does that, and the second one goes.
  /** Which firm was shown before a finger came down; null where none did. @type {number|null} */
  let beforeTap = null;
  root.addEventListener("pointerdown", (event) => {
    beforeTap = event.pointerType === "touch" ? shown : null;
  });
  root.addEventListener("click", (event) => {
    const at = firmOf(event.target);
    if (beforeTap !== null && at >= 0 && at !== beforeTap) {
      event.preventDefault();
      show(at);
    }
    beforeTap = null;
  });
}

/** A picture that is wider than its room begins where most firms stand. */
function toFirms(/** @type {Element|null} */ frame, /** @type {Element[]} */ firms) {
  const middle = (/** @type {Element} */ part) => part.getBoundingClientRect().left + part.getBoundingClientRect().width / 2;
  const places = firms.map(middle).sort((a, b) => a - b);
  if (frame && places.length) frame.scrollBy({ left: places[Math.floor(places.length / 2)] - middle(frame), behavior: "instant" });
}
