// @ts-check
/** A firm's own short name, beside those of the others, and those to choose from. `index` is `/match.json` as `match.js` loads it. */

import { element } from "../dom/dom.js";
import { judge, quote, say } from "./rules.js";

const MOST_OFFERED = 2000;

/** Offer the firms' short names where one is asked for. @param {string[]} slugs @param {Map<string, string>} called */
export function offer(slugs, called) {
  if (slugs.length > MOST_OFFERED) return;
  document.getElementById("firms")?.replaceChildren(...slugs.map((slug) => {
    const option = /** @type {HTMLOptionElement} */ (element("option"));
    option.value = slug;
    option.label = called.get(slug) ?? slug;
    return option;
  }));
}

/** The fault of a short name for a firm's file; null if it is free, or is this firm's own. */
export function checkOwn(/** @type {string} */ slug, /** @type {string|null} */ existing, /** @type {any} */ index, /** @type {any} */ form) {
  if (!slug) return say(form, "missing-field.slug");
  const fault = judge(form, "slug", slug);
  if (fault) return fault;
  if (form.reserved.includes(slug)) return say(form, "reserved-name", { it: quote(slug), text: slug });
  const taken = index && slug !== existing && (index.place.has(slug) || index.retired.has(slug) || index.former.has(slug));
  return taken ? say(form, "alias-taken", { it: quote(slug) }) : null;
}

/** A short name that is like a firm's name, as `better-fit new` makes it; empty where most of the name would be lost. */
export function suggestSlug(/** @type {string} */ text, /** @type {any} */ form) {
  const latin = new Map(Object.entries(form.latin));
  const plain = Array.from(text.toLowerCase(), (sign) => latin.get(sign) ?? sign).join("").normalize("NFKD").toLowerCase();
  const kept = plain.match(/[a-z0-9]/gu) ?? [], letters = plain.match(/[\p{L}\p{N}]/gu) ?? [];
  if (!kept.length || 2 * kept.length < letters.length) return "";
  const words = plain.replace(/[^\0-\x7f]/gu, "").match(/[a-z0-9]+/gu) ?? [];
  const made = words.join("-").slice(0, form.longest_slug).replace(/^-+|-+$/gu, "");
  return form.reserved.includes(made) ? `${made}-1` : made;
}
