// @ts-check
/** QR codes (ISO/IEC 18004), drawn on this device by a small library that is fetched when somebody asks for one. */

/** Dots around a code that have to stay light, or readers don't find it. */
const QUIET = 4;
/** Up to here a code is made to be read from creased paper too; a longer one would grow too fine for a phone's camera. */
const STURDY = 300;
const SVG = "http://www.w3.org/2000/svg";

/** A code as a picture. @param {string} url what it says @param {string} label what it is, for whoever can't see it */
export async function code(url, label) {
  const { generate, correction } = await import(new URL("../vendor/lean-qr/lean-qr.js", import.meta.url).href);
  const dots = generate(url, { minCorrectionLevel: url.length > STURDY ? correction.L : correction.M });
  const whole = dots.size + 2 * QUIET;
  // Dark on light in every colour scheme: many readers know no other.
  return drawn("svg", { viewBox: `0 0 ${whole} ${whole}`, "shape-rendering": "crispEdges", role: "img", "aria-label": label },
    drawn("rect", { width: whole, height: whole, fill: "#fff" }), drawn("path", { stroke: "#000", d: strokes(dots) }));
}

/** A stroke along each run of dark dots. @param {{size: number, get: (x: number, y: number) => boolean}} dots */
function strokes(dots) {
  let path = "";
  for (let y = 0; y < dots.size; y++) {
    for (let x = 0; x < dots.size; x++) {
      if (!dots.get(x, y)) continue;
      const start = x;
      while (dots.get(x + 1, y)) x++; // beyond the edge all is light
      path += `M${start + QUIET} ${y + QUIET}.5h${x + 1 - start}`;
    }
  }
  return path;
}

function drawn(/** @type {string} */ tag, /** @type {Record<string, string|number>} */ attributes, /** @type {Node[]} */ ...inside) {
  const made = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  made.append(...inside);
  return made;
}

/**
 * Draws a code into its place, once for each address. Where the library can't be had, the place says so.
 * @param {HTMLElement} place @param {string} url @param {string} label
 */
export async function show(place, url, label) {
  if (place.dataset.drawn === url) return;
  place.dataset.drawn = url;
  try {
    const picture = await code(url, label);
    if (place.dataset.drawn === url) place.replaceChildren(picture);
  } catch (error) {
    delete place.dataset.drawn;
    place.textContent = place.dataset.failed ?? "";
    console.error(error);
  }
}

/**
 * Draws the code of a fold when somebody opens it.
 * @param {HTMLElement} fold a `<details>` with the place for the code in it, which says what it is and what is said where it can't be drawn @param {() => string} url
 */
export function onOpening(fold, url) {
  const place = /** @type {HTMLElement} */ (fold.querySelector("[data-qr]"));
  fold.hidden = false;
  fold.addEventListener("toggle", () => { if (/** @type {HTMLDetailsElement} */ (fold).open) show(place, url(), place.dataset.label ?? ""); });
  return () => show(place, url(), place.dataset.label ?? "");
}

/**
 * Calls `draw` in time for paper. Printing waits for nothing, not even for what `beforeprint` begins, and a PDF can be made
 * without any key or pointer: so a desk has it drawn beforehand, and a phone once the browser's own menu covers the page.
 * @param {() => void} draw
 */
export function beforePaper(draw) {
  if (matchMedia("print, (any-hover: hover)").matches) return draw();
  for (const sign of ["beforeprint", "blur"]) addEventListener(sign, draw, { once: true });
}
