// @ts-check
/** Elements made with text, never with HTML, the addresses of the site's pages, files that they hand over, and texts compared. */

const ROOT = new URL("../../", import.meta.url);

/**
 * One of the site's pages in the language of this one, from its address below that language's start. On a site whose host shows no index.html by itself
 * it is named; see `site/indexed.py`.
 */
export function pageAt(/** @type {string} */ address) {
  const { index = "", start = "" } = document.documentElement.dataset;
  return new URL(start + address.replace(/(^|\/)(?=[#?]|$)/u, `$1${index}`), ROOT);
}

/** An element with a class and with what is in it; strings become text. */
export function element(/** @type {string} */ tag, className = "", /** @type {(Node|string)[]} */ ...inside) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** A link. */
export function link(/** @type {string|URL} */ href, className = "", /** @type {(Node|string)[]} */ ...inside) {
  const made = /** @type {HTMLAnchorElement} */ (element("a", className, ...inside));
  made.href = String(href);
  return made;
}

/**
 * A message with elements in it: its text in pieces, between which they stand.
 * @param {import("../rule/speech.js").Say} say @param {string} id @param {Record<string, string|number|Node>} slots @returns {(Node|string)[]}
 */
export function told(say, id, slots) {
  const nodes = Object.values(slots).filter((value) => value instanceof Node);
  const text = say(id, Object.fromEntries(Object.entries(slots).map(([slot, value]) => (
    [slot, value instanceof Node ? `\u0004${nodes.indexOf(value)}\u0004` : value]))));
  // An element keeps its direction apart by itself. One that is named twice stands there twice.
  // eslint-disable-next-line no-control-regex -- no text holds one
  return text.split(/[\u2067\u2068]?\u0004([0-9]+)\u0004\u2069?/).map((piece, i) => (i % 2 ? nodes[Number(piece)].cloneNode(true) : piece)).filter((piece) => piece !== "");
}

/** A firm's name, in its own direction of writing whatever stands around it. */
export function name(/** @type {string} */ text) {
  return element("bdi", "", text);
}

/** Marks an element that shows what firms wrote: it finds its own direction, and its language may not be the page's. */
export function theirs(/** @type {HTMLElement} */ made, /** @type {string} */ language = document.documentElement.dataset.theirs ?? "") {
  made.dir = "auto";
  made.lang = language.split("-")[0] === document.documentElement.lang ? "" : language;
  if (!made.lang) made.removeAttribute("lang");
  return made;
}

/** A text without capitals and accents, to be compared with another. */
export function plain(/** @type {string} */ text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Comes when what was just changed is on the screen: for work that nobody waits for. The first timer comes when the frame is made,
 * the second lets all that waited for it, a finger among it, go before. @returns {Promise<void>}
 */
export function painted() {
  return new Promise((done) => { requestAnimationFrame(() => setTimeout(() => setTimeout(done))); });
}

/** Puts a text where it is heard as soon as it changes: put there again it would be said again. */
export function voice(/** @type {HTMLElement} */ place, /** @type {string} */ text) {
  if (place.textContent !== text) place.textContent = text;
}

/** A copy of a `<template>` of the page, by its `data-template`. @returns {DocumentFragment} */
export function template(/** @type {string} */ called) {
  const pattern = /** @type {HTMLTemplateElement} */ (document.querySelector(`template[data-template="${called}"]`));
  return /** @type {DocumentFragment} */ (pattern.content.cloneNode(true));
}

/** The element of a template or page that carries a `data-…` hook. @returns {HTMLElement} */
export function hook(/** @type {ParentNode} */ within, /** @type {string} */ called) {
  return /** @type {HTMLElement} */ (within.querySelector(`[data-${called}]`));
}

/** Hands a file made here to the device. */
export function saveFile(/** @type {string} */ fileName, /** @type {BlobPart} */ content, /** @type {string} */ type) {
  const made = link(URL.createObjectURL(new Blob([content], { type })));
  made.download = fileName;
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 60_000); // some devices ask before they read it
}
