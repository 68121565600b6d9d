// @ts-check
/**
 * What can only be seen beside the other firms: whether those that a profile names are there, and whether its own short
 * name is free. That another firm has retired stops nobody: a person looks at it. `index` is `/match.json` as `match.js` loads it.
 *
 * @typedef {import("./check.js").Problem} Problem
 */

import { element } from "../dom/dom.js";
import { nearest, quote, sayer } from "./text.js";
import { slug as checkSlug } from "./notation.js";
import { findFirm } from "../rule/match.js";

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

/** Every problem of a profile's links. @param {any} value @returns {Problem[]} */
export function checkLinks(value, /** @type {string} */ slug, /** @type {any} */ index, /** @type {any} */ form) {
  const say = sayer(form.say), found = /** @type {Problem[]} */ ([]), seen = new Set();
  const note = (/** @type {(string|number)[]} */ path, /** @type {any} */ fault) => found.push({ ...fault, path });
  const recommends = Array.isArray(value.recommends) ? value.recommends : [];
  recommends.forEach((/** @type {any} */ one, /** @type {number} */ place) => {
    const word = one?.partner, path = ["recommends", place, "partner"];
    if (typeof word !== "string" || checkSlug(say, word, form)) return;
    const today = findFirm(index, word) ?? word;
    if (today === slug) note(path, say("recommends-itself"));
    else if (seen.has(today)) note(path, say("said-twice.recommended", { quoted: quote(today) }));
    else if (!index.place.has(today) && !index.retired.has(today)) note(path, unknown(say, word, slug, index));
    seen.add(today);
  });
  const heir = value.successor;
  if (typeof heir === "string" && !checkSlug(say, heir, form)) {
    const today = findFirm(index, heir) ?? heir;
    if (today === slug) note(["successor"], say("bad-successor.itself"));
    else if (!index.place.has(today) && !index.retired.has(today)) note(["successor"], unknown(say, heir, slug, index));
  }
  const aliases = Array.isArray(value.aliases) ? value.aliases : [];
  aliases.forEach((/** @type {any} */ alias, /** @type {number} */ place) => {
    const fault = taken(say, alias, slug, index, form);
    if (fault) note(["aliases", place], fault);
  });
  return found;
}

/** What is wrong with a short name for a firm's file; null if it is free, or is this firm's own. */
export function checkOwn(/** @type {string} */ slug, /** @type {string|null} */ existing, /** @type {any} */ index, /** @type {any} */ form) {
  const say = sayer(form.say);
  if (!slug) return { code: "missing-field", message: "the file needs a short name", hint: "such as another-firm" };
  const fault = checkSlug(say, slug, form);
  if (fault) return fault;
  if (form.reserved.includes(slug)) return { ...say("reserved-name", { quoted: quote(slug) }), hint: `such as ${slug}-firm` };
  if (!index || slug === existing) return null;
  const there = index.place.has(slug) || index.retired.has(slug) || index.former.has(slug);
  const hint = "choose another one; if the firm is yours, open its profile above";
  return there ? { ...say("alias-taken", { quoted: quote(slug) }), hint } : null;
}

function unknown(/** @type {any} */ say, /** @type {string} */ word, /** @type {string} */ own, /** @type {any} */ index) {
  const fault = say("unknown-partner", { quoted: quote(word) });
  const near = nearest(word, index.slugs.filter((/** @type {string} */ slug) => slug !== own));
  return near ? { ...fault, hint: say("near", { near }).message.trim() } : fault;
}

function taken(/** @type {any} */ say, /** @type {any} */ alias, /** @type {string} */ slug, /** @type {any} */ index, /** @type {any} */ form) {
  if (typeof alias !== "string" || checkSlug(say, alias, form)) return null;
  const holes = { quoted: quote(alias), other: quote(index.former.get(alias) ?? "") };
  if (alias === slug) return say("alias-taken.today", holes);
  if (index.place.has(alias) || (index.retired.has(alias) && alias !== slug && !index.former.has(alias))) return say("alias-taken", holes);
  if (index.former.has(alias) && index.former.get(alias) !== slug) return say("alias-taken.former", holes);
  return form.reserved.includes(alias) ? say("reserved-name", holes) : null;
}
