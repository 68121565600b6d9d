// @ts-check
/** QR codes of firms' pages on printed sheets. They come in files of so many firms, so that a request names none. */

import { ROOT } from "../data/data.js";

const SVG = "http://www.w3.org/2000/svg";

/** Draws the code of every firm on the page that has none yet. @param {ParentNode} page @param {Pick<import("../data/data.js").Data, "index"|"words">} given */
export async function drawCodes(page, { index, words }) {
  const waiting = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("[data-qr][data-slug]:empty")]);
  const number = (/** @type {HTMLElement} */ place) => Math.floor((index.place.get(place.dataset.slug ?? "") ?? 0) / words.cards);
  const codes = new Map();
  for (const each of new Set(waiting.map(number))) {
    const answer = await fetch(new URL(`cards/${each}-qr.json`, ROOT), { credentials: "omit" });
    if (!answer.ok) continue;
    for (const [slug, code] of Object.entries(await answer.json())) codes.set(slug, code);
  }
  for (const place of waiting) {
    const code = codes.get(place.dataset.slug);
    if (!code || place.firstChild) continue;
    place.append(drawn(code));
    place.hidden = false;
  }
}

/** A code from its rows of dots, written as base64, the first bit first. */
export function drawn(/** @type {string} */ code) {
  const bits = Array.from(atob(code), (byte) => byte.charCodeAt(0).toString(2).padStart(8, "0")).join("");
  const size = Math.floor(Math.sqrt(bits.length));
  let path = "";
  for (let y = 0; y < size; y++) {
    let end = -1;
    for (const { index, 0: run } of bits.slice(y * size, (y + 1) * size).matchAll(/1+/g)) {
      path += `${end < 0 ? `M${index} ${y}.5` : `m${index - end} 0`}h${run.length}`;
      end = index + run.length;
    }
  }
  const svg = document.createElementNS(SVG, "svg"), dots = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  dots.setAttribute("stroke", "#000");
  dots.setAttribute("d", path);
  svg.append(dots);
  return svg;
}
