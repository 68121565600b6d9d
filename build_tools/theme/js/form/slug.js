// @ts-check
/** A firm's own short name, beside those of the others, and those to choose from. `index` is `/match.json` as `match.js` loads it. */

import { element, plain } from "../dom/dom.js";
import { judge, quote, say } from "./rules.js";

const MOST_OFFERED = 12;

/** Offer firms while somebody types the name of one: those whose name, or a word of it, begins so. @param {HTMLElement} root @param {Map<string, string>} called */
export function offer(root, called) {
  root.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.getAttribute("list") !== "firms") return;
    const byName = target.matches("[data-open-firm]");
    document.getElementById("firms")?.replaceChildren(...likely(target.value, called).map(([slug, name]) => {
      const option = /** @type {HTMLOptionElement} */ (element("option"));
      option.value = byName ? name : slug;
      option.label = byName ? slug : name;
      return option;
    }));
  });
}

/** The firms whose name or short name, or a word of it, begins with a text: slug and name. @returns {[string, string][]} */
export function likely(/** @type {string} */ text, /** @type {Map<string, string>} */ called, most = MOST_OFFERED) {
  const begun = folded(text), firms = /** @type {[string, string][]} */ ([]);
  if (!begun) return firms;
  for (const [slug, name] of called) {
    if (firms.length >= most) break;
    if (` ${folded(name)} ${slug} ${slug.replaceAll("-", " ")}`.includes(` ${begun}`)) firms.push([slug, name]);
  }
  return firms;
}

/** The slug of the firm that is called so, whatever the capitals; undefined where none is, or several are. */
export function slugCalled(/** @type {string} */ text, /** @type {Map<string, string>} */ called) {
  const slugs = [...called].filter(([, name]) => folded(name) === folded(text)).map(([slug]) => slug);
  return slugs.length === 1 ? slugs[0] : undefined;
}

/** A text whatever its capitals, accents and spaces. */
const folded = (/** @type {string} */ text) => plain(text).trim().replace(/\s+/gu, " ");

/** The fault of a short name for a firm's file; null if it is free, or is this firm's own. */
export function checkOwn(/** @type {string} */ slug, /** @type {string|null} */ existing, /** @type {any} */ index, /** @type {any} */ form) {
  if (!slug) return say(form, "missing-field_slug");
  const fault = judge(form, "slug", slug);
  if (fault) return fault;
  if (form.reserved.includes(slug)) return say(form, "reserved-name", { it: quote(slug), good: `${slug}-1` });
  const taken = index && slug !== existing && (index.place.has(slug) || index.retired.has(slug) || index.former.has(slug));
  return taken ? say(form, "alias-taken", { it: quote(slug) }) : null;
}

/** A short name that is like a firm's name, as `better-fit new` makes it; empty where most of the name would be lost. */
export function suggestSlug(/** @type {string} */ text, /** @type {any} */ form) {
  const latin = new Map(Object.entries(form.latin));
  const latinised = Array.from(text.toLowerCase(), (sign) => latin.get(sign) ?? sign).join("").normalize("NFKD").toLowerCase();
  const kept = latinised.match(/[a-z0-9]/gu) ?? [], letters = latinised.match(/[\p{L}\p{N}]/gu) ?? [];
  if (!kept.length || 2 * kept.length < letters.length) return "";
  const words = latinised.replace(/[^\0-\x7f]/gu, "").match(/[a-z0-9]+/gu) ?? [];
  const made = words.join("-").slice(0, form.longest_slug).replace(/^-+|-+$/gu, "");
  return form.reserved.includes(made) ? `${made}-1` : made;
}
