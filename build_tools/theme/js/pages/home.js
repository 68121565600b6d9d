// @ts-check
/** The first page: a box for one's own words, which goes with its text to the finder's. */

import { pageAt } from "../dom/dom.js";
import { handOver } from "../dom/handed.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-home-words]"));
const box = /** @type {HTMLTextAreaElement} */ (form.querySelector("[data-own-text]"));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  handOver(box.value.trim());
  location.href = pageAt("find/").href;
});
