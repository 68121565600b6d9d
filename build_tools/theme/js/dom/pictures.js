// @ts-check
/**
 * A firm's pictures, large, one at a time, in the page's dialog (WAI-ARIA, modal dialog): arrow keys, swipes and buttons
 * turn to the next, Escape closes, and the focus goes to the picture that was last seen. What is shown is read from the
 * strip, whose links lead to the same pictures without this script.
 */

import { element, hook } from "./dom.js";

/** So many pixels across, and not down, are a swipe. */
const SWIPE = 40;
const STEPS = new Map([["ArrowRight", 1], ["ArrowLeft", -1], ["Home", -Infinity], ["End", Infinity]]);

/** Makes a strip ready; gives what opens its dialog at one of its links. @param {HTMLElement} strip */
export function pictures(strip) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...strip.querySelectorAll("a[data-large]")]);
  const dialog = /** @type {HTMLDialogElement} */ (hook(strip, "shown")), picture = /** @type {HTMLImageElement} */ (element("img"));
  const back = hook(strip, "shown-back"), on = hook(strip, "shown-on");
  const rtl = getComputedStyle(strip).direction === "rtl" ? -1 : 1;
  let at = 0;

  function turn(/** @type {number} */ to) {
    at = Math.max(0, Math.min(links.length - 1, to));
    const link = links[at], { width, height, count } = link.dataset;
    // The one before goes at once: its description must not stand beside another picture.
    picture.removeAttribute("src");
    picture.alt = link.querySelector("img")?.alt ?? "";
    picture.width = Number(width);
    picture.height = Number(height);
    picture.src = link.href;
    const said = link.closest("figure")?.querySelectorAll("figcaption > *") ?? [];
    hook(strip, "shown-caption").replaceChildren(...[...said].flatMap((part) => [part.cloneNode(true), " "]));
    hook(strip, "shown-count").textContent = links.length > 1 ? count ?? "" : "";
    // A button that leads nowhere keeps the focus, so that the keys go on working.
    back.setAttribute("aria-disabled", `${at === 0}`);
    on.setAttribute("aria-disabled", `${at === links.length - 1}`);
  }

  hook(strip, "shown-figure").prepend(picture);
  hook(strip, "shown-turn").hidden = links.length < 2;
  back.addEventListener("click", () => turn(at - 1));
  on.addEventListener("click", () => turn(at + 1));
  hook(strip, "shown-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const step = STEPS.get(event.key);
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    turn(at + (Number.isFinite(step) ? step * rtl : step));
  });
  swipes(hook(strip, "shown-figure"), (way) => turn(at + way * rtl));
  dialog.addEventListener("close", () => links[at].focus());
  return (/** @type {HTMLAnchorElement} */ from) => {
    turn(links.indexOf(from));
    dialog.showModal();
  };
}

/** Tells of a finger's or a pen's way across an element: 1 to the next, -1 back. */
function swipes(/** @type {HTMLElement} */ place, /** @type {(way: number) => void} */ told) {
  /** @type {{id: number, x: number, y: number}|null} */
  let down = null;
  place.addEventListener("pointerdown", ({ pointerType, isPrimary, pointerId, clientX, clientY }) => {
    down = isPrimary && pointerType !== "mouse" ? { id: pointerId, x: clientX, y: clientY } : null;
  });
  place.addEventListener("pointerup", ({ pointerId, clientX, clientY }) => {
    const across = clientX - (down?.x ?? clientX), along = clientY - (down?.y ?? clientY);
    if (pointerId === down?.id && Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(along)) told(across < 0 ? 1 : -1);
    down = null;
  });
  place.addEventListener("pointercancel", () => { down = null; });
}
