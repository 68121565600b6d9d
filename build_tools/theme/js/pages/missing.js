// @ts-check
/**
 * On the page for a missing address: a matching page whose last firm has left was public once, so its address still
 * says what was needed. The finder takes it from there.
 */

const FACET_AND_TERM = /^[a-z0-9-]{1,60}$/u;

/** The finder's fragment for the address of a matching page; null for any other address. */
export function needOf(/** @type {string} */ address) {
  const [start, ...parts] = address.replace(/\/(?:index\.html)?$/u, "").split("/");
  if (start !== "match" || ![2, 4].includes(parts.length) || !parts.every((part) => FACET_AND_TERM.test(part))) return null;
  const pairs = [];
  for (let i = 0; i < parts.length; i += 2) pairs.push(`${parts[i]}=${parts[i + 1]}`);
  return `#v=1&${pairs.sort().join("&")}`;
}

const root = new URL("../../", import.meta.url), note = document.querySelector("[data-need]");
const link = /** @type {HTMLAnchorElement|null} */ (document.querySelector("[data-need-link]"));
const need = location.pathname.startsWith(root.pathname) ? needOf(location.pathname.slice(root.pathname.length)) : null;
if (note && link && need) {
  link.href = new URL(`find/${need}`, root).href;
  /** @type {HTMLElement} */ (note).hidden = false;
}
