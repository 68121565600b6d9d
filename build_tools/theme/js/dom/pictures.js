// @ts-check
/**
 * A firm's pictures, large, one at a time, in a dialog over the page (WAI-ARIA, modal dialog): arrow keys, swipes and
 * buttons turn to the next, Escape closes, and the focus goes back to the picture that was last seen. What is shown is
 * read from the page's own strip, whose links lead to the same pictures without this script.
 */

import { element } from "./dom.js";

/** So many pixels across, and not down, are a swipe. */
const SWIPE = 40;
const STEPS = new Map([["ArrowRight", 1], ["ArrowLeft", -1], ["Home", -Infinity], ["End", Infinity]]);

/** Opens the strip's pictures at one of its links. @param {HTMLElement} strip @param {HTMLAnchorElement} from */
export function open(strip, from) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...strip.querySelectorAll("a[data-large]")]);
  const picture = /** @type {HTMLImageElement} */ (element("img")), caption = element("figcaption"), count = element("p", "shown-count");
  caption.setAttribute("aria-live", "polite");
  const close = button("Close", "shown-close"), back = button("←", ""), on = button("→", "");
  back.setAttribute("aria-label", "Previous picture");
  on.setAttribute("aria-label", "Next picture");
  const turns = element("div", "shown-turn", back, on), figure = element("figure", "", picture, caption);
  turns.hidden = links.length < 2;
  const dialog = /** @type {HTMLDialogElement} */ (element("dialog", "shown", count, close, figure, turns));
  dialog.setAttribute("aria-label", `Pictures: ${strip.dataset.work ?? ""}`);
  let at = links.indexOf(from);

  function turn(/** @type {number} */ to) {
    at = Math.max(0, Math.min(links.length - 1, to));
    const link = links[at], { width, height } = link.dataset, seen = link.querySelector("img");
    // The one before goes at once: its description must not stand beside another picture.
    picture.removeAttribute("src");
    picture.alt = seen?.alt ?? "";
    picture.width = Number(width);
    picture.height = Number(height);
    picture.src = link.href;
    caption.replaceChildren(...[...link.closest("figure")?.querySelectorAll("figcaption > *") ?? []].flatMap((part) => [part.cloneNode(true), " "]));
    count.textContent = links.length > 1 ? `${at + 1} of ${links.length}` : "";
    // A button that can't go on keeps the focus, so that the keys go on working.
    back.setAttribute("aria-disabled", `${at === 0}`);
    on.setAttribute("aria-disabled", `${at === links.length - 1}`);
  }

  back.addEventListener("click", () => turn(at - 1));
  on.addEventListener("click", () => turn(at + 1));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  const rtl = getComputedStyle(strip).direction === "rtl" ? -1 : 1;
  dialog.addEventListener("keydown", (event) => {
    const step = STEPS.get(event.key);
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    turn(at + (Number.isFinite(step) ? step * rtl : step));
  });
  swipes(figure, (way) => turn(at + way * rtl));
  dialog.addEventListener("close", () => {
    dialog.remove();
    links[at].focus();
  });
  document.body.append(dialog);
  turn(at);
  dialog.showModal();
  close.focus();
}

function button(/** @type {string} */ text, /** @type {string} */ className) {
  const made = /** @type {HTMLButtonElement} */ (element("button", className, text));
  made.type = "button";
  return made;
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
  for (const ended of ["pointercancel", "pointerleave"]) place.addEventListener(ended, () => { down = null; });
}
