// @ts-check
/** Starts the form of `/join/`. A link `#open=<slug>` opens a published profile, `#offers=<facet>:<term>,…` ticks terms. */

import { listed, ways } from "../form/open.js";
import { Join } from "../form/whole.js";

const root = /** @type {HTMLElement|null} */ (document.querySelector("[data-join]"));
const data = document.querySelector("script[data-form-data]");
if (root && data) {
  const join = new Join(root, JSON.parse(data.textContent ?? "{}"));
  root.classList.add("is-ready");
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-only]"))) part.hidden = false;
  for (const part of document.querySelectorAll("[data-plain]")) part.remove();
  const wide = matchMedia("(min-width: 66rem)").matches;
  for (const pane of /** @type {NodeListOf<HTMLDetailsElement>} */ (root.querySelectorAll("[data-pane]"))) pane.open = wide;
  ways(root, join.form, (way) => join.open(way));
  addEventListener("hashchange", () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get("open");
    if (asked) join.open(() => listed(asked, join.form));
    else join.tick();
  });
  join.start();
}
