// @ts-check
/**
 * The first page: a box for one's own words, which goes with its text to the finder's. So does what a browser's address
 * bar puts after `#words=` (see `opensearch.xml`).
 */

import { pageAt } from "../dom/dom.js";
import { handOver } from "../dom/handed.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-home-words]"));
const box = /** @type {HTMLTextAreaElement} */ (form.querySelector("[data-own-text]"));
const typed = /^#words=([^&]*)/u.exec(location.hash)?.[1];
if (typed) {
  handOver(read(typed).trim());
  location.replace(pageAt("find/").href);
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  handOver(box.value.trim());
  location.href = pageAt("find/").href;
});

/** What stands after `#`, without its percent signs and with spaces for `+`; as it is where it can't be read. */
function read(/** @type {string} */ text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
