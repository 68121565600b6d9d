// @ts-check
/**
 * On the page for a missing address, what was public once is answered: a matching page whose last firm has left still
 * says in its address what was needed, and the finder takes it from there; a firm's contact card and its record for
 * machines were files of their own, and the page says where each is now. Hosts have one such page for a whole site: what
 * is missing in another language leads to that language's, with the address after `#`, and there the address is put back.
 */

import { pageAt } from "../dom/dom.js";

const FACET_AND_TERM = /^[a-z0-9-]{1,60}$/u;

/** The finder's fragment for the address of a matching page; null for any other address. */
export function needOf(/** @type {string} */ address) {
  const [start, ...parts] = address.replace(/\/(?:index\.html)?$/u, "").split("/");
  if (start !== "match" || ![2, 4].includes(parts.length) || !parts.every((part) => FACET_AND_TERM.test(part))) return null;
  const pairs = [];
  for (let i = 0; i < parts.length; i += 2) pairs.push(`${parts[i]}=${parts[i + 1]}`);
  return `#v=1&${pairs.sort().join("&")}`;
}

/** The firm of a former file, and which kind it was; null for any other address. */
export function fileOf(/** @type {string} */ address) {
  const [, slug, kind] = /^partners\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(vcf|json)$/u.exec(address) ?? [];
  return slug && slug.length <= 60 ? { slug, kind } : null;
}

/** Says where a firm's contact card or record is now. */
async function answer(/** @type {{slug: string, kind: string}} */ { slug: word, kind }) {
  const { load } = await import("../data/data.js");
  const { findFirm } = await import("../rule/match.js");
  const { index, words } = await load();
  const slug = findFirm(index, word) ?? (Object.hasOwn(words.gone ?? {}, word) ? word : null);
  if (!slug) return;
  const place = index.place.get(slug), now = place === undefined ? "left" : kind === "vcf" ? "card" : "record";
  const at = (/** @type {string} */ called) => /** @type {HTMLAnchorElement} */ (document.querySelector(`[data-${called}]`));
  at(`${now}-page`).href = pageAt(`partners/${slug}/`).href;
  if (now === "record") {
    const piece = `cards/${Math.floor((place ?? 0) / words.cards)}.json`;
    at("record-piece").href = new URL(piece, root).href;
    at("record-piece").textContent = piece;
  }
  at(now).hidden = false;
}

const root = new URL("../../", import.meta.url), note = document.querySelector("[data-need]");
const own = new URL(document.documentElement.dataset.start ?? "", root);
for (const { href } of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-language]"))) {
  const other = new URL(".", href);
  const closer = other.pathname.length > own.pathname.length;
  if (closer && location.pathname.startsWith(other.pathname)) {
    location.replace(`${new URL("404.html", other).href}#${location.pathname}${location.search}${location.hash}`);
  }
}
if (own.href !== root.href && location.hash.startsWith(`#${own.pathname}`)) history.replaceState(null, "", location.hash.slice(1));
const link = /** @type {HTMLAnchorElement|null} */ (document.querySelector("[data-need-link]"));
const asked = location.pathname.startsWith(own.pathname) ? location.pathname.slice(own.pathname.length) : "";
const need = needOf(asked), file = fileOf(asked);
if (file) answer(file).catch(console.error); // the page leads on without it
if (note && link && need) {
  link.href = pageAt(`find/${need}`).href;
  /** @type {HTMLElement} */ (note).hidden = false;
}
