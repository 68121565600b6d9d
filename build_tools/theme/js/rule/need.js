// @ts-check
/**
 * The part of a link after `#`: a need, who refers, and the firms picked. It never reaches a server.
 *
 *     #v=1&from=acme&must.region=north|south&specialty=print-design,web-design&budget=12000/year&pick=a,b
 *
 * Links are for ever, and are mangled on their way by mail clients, chats and people. So `decode` never throws, uses
 * what it knows, and names the rest in `problems`; what they quote is for `textContent`. `kind` is one of `lost`,
 * `long`, `many`, `future`, `version`, `unreadable`, `key`, `term`, `firm`, `retired`, `budget`, `both`, `twice`.
 * Terms with `|` between them are a group of which any is enough: one thing asked, whose unknown members are named and
 * left out. Only the very same thing can be asked `both` ways: a term alone and a group that holds it are two things.
 * A need of which something was not understood must never look like an empty one: the page shows the problems.
 *
 * @typedef {import("./types.js").Need} Need
 * @typedef {import("./types.js").Problem} Problem
 * @typedef {import("./types.js").Link} Link
 */

import { LINKS as VERSION, anyOf, canonical, findFirm, findTerm, sorted, termsOf } from "./match.js";

/** Mail clients cut longer links. */
export const LONGEST = 900;
const LONGEST_READ = 2000, MOST_TERMS = 64;
const BUDGET = /^([0-9]{1,12})(?:\/(project|month|year))?$/;
// Control characters, and those that turn the direction of text around, have no business in a message.
// eslint-disable-next-line no-control-regex
const UNSHOWN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udfff]/gu;

/** The link for a need, always the same one for the same need; null if it would be too long to survive mail. */
export function encode(/** @type {{need: Need, from?: string|null, picks?: string[]}} */ { need, from = null, picks = [] }) {
  const parts = [`v=${VERSION}`, from && `from=${from}`, canonical(need), picks.length && `pick=${[...new Set(picks)].join(",")}`];
  const link = `#${parts.filter(Boolean).join("&")}`;
  return link.length > LONGEST ? null : link;
}

/**
 * The content of a link. @param {string} hash what `location.hash` says @param {any} index from `match.js`'s `load`
 * @returns {Link}
 */
export function decode(hash, index) {
  /** @type {Link} */
  const link = { need: { must: [], prefer: [], budget: null }, from: null, picks: [], version: null, problems: [] };
  const note = (/** @type {string} */ kind, /** @type {string} */ says, part = "", more = {}) => link.problems.push({ kind, says, part: shown(part), ...more });
  const text = unwrapped(hash);
  if (text.length > LONGEST_READ) {
    note("long", "link-long");
    return link;
  }
  const pairs = split(text, note);
  if (!pairs.some(([key, value]) => key === "v" || (value && known(key, index)))) { // perhaps a heading's id
    note("lost", "link-lost");
    return link;
  }
  link.version = version(pairs, note);
  if (link.version !== null && link.version > VERSION) {
    note("future", "link-future");
    return link;
  }
  read(link, pairs, index, note);
  return link;
}

/** The fragment without what browsers and mail programs put around it. */
function unwrapped(/** @type {string} */ hash) {
  let text = hash.replace(/^#/, "").slice(0, LONGEST_READ + 100);
  text = text.replace(/:~:.*$/s, ""); // a text fragment is the browser's
  if (!text.includes("=") && /%3d/i.test(text)) text = unescaped(text) ?? text; // wrapped whole, once too often
  return text.replace(/&amp;/g, "&").replace(/[.,;:!?)\]>'"]+$/, ""); // the end of somebody's sentence
}

/** @returns {[string, string][]} */
function split(/** @type {string} */ text, /** @type {Function} */ note) {
  /** @type {[string, string][]} */
  const pairs = [];
  for (const part of text.split("&")) {
    if (!part) continue;
    const at = part.indexOf("=");
    const [key, value] = (at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)]).map(unescaped);
    if (key === null || value === null || !tidy(key)) note("unreadable", "link-unreadable", part);
    else pairs.push([tidy(key), tidy(value)]);
  }
  return pairs;
}

/** Without its percent signs, twice if something on the way escaped it again: no id holds one. */
function unescaped(/** @type {string} */ text) {
  try {
    const once = decodeURIComponent(text);
    return /%[0-9a-f]{2}/i.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return null;
  }
}

function tidy(/** @type {string} */ text) {
  return text.normalize("NFC").trim().toLowerCase();
}

function known(/** @type {string} */ key, /** @type {any} */ index) {
  return ["from", "pick", "budget"].includes(key) || index.facets.has(facetOf(key, index));
}

/** Today's id of the facet that a part of a link names. */
function facetOf(/** @type {string} */ key, /** @type {any} */ index) {
  const facet = key.replace(/^must\./, "");
  return index.formerFacets.get(facet) ?? facet;
}

/** A link without a version, be it empty, or with one that never was, is read like one of version 1. */
function version(/** @type {[string, string][]} */ pairs, /** @type {Function} */ note) {
  const versions = pairs.filter(([key, value]) => key === "v" && value).map(([, value]) => value);
  if (versions.length && versions.every((value) => /^[1-9][0-9]{0,5}$/.test(value))) return Math.max(...versions.map(Number));
  if (versions.length) note("version", "link-version-unknown", versions[0]);
  else note("version", "link-version-unsaid");
  return null;
}

/** Version 1. Later versions get a reader of their own, and this one stays. */
function read(/** @type {Link} */ link, /** @type {[string, string][]} */ pairs, /** @type {any} */ index, /** @type {Function} */ note) {
  const must = new Map(), prefer = new Map();
  let terms = 0, many = false;
  for (const [key, value] of pairs) {
    if (key === "v") continue;
    if (!known(key, index)) note("key", "link-key", key);
    else if (!value) note("unreadable", "link-empty", key);
    else if (key === "from") from(link, value, index, note);
    else if (key === "budget") budget(link, value, note);
    else {
      for (const word of value.split(",").map((w) => w.trim()).filter(Boolean)) {
        const words = key === "pick" ? [word] : termsOf(word).map((w) => w.trim()).filter(Boolean);
        if (!words.length) note("unreadable", "link-empty", `${key}=${word}`);
        terms += words.length;
        if (terms > MOST_TERMS) many = true;
        else if (key === "pick") pick(link, word, index, note);
        else ask(key.startsWith("must.") ? must : prefer, facetOf(key, index), words, index, note);
      }
    }
  }
  if (many) note("many", "link-many", "", { most: MOST_TERMS });
  for (const [id, asked] of must) {
    if (prefer.delete(id)) note("both", "link-both", asked.term);
  }
  link.need.must = sorted([...must.values()]);
  link.need.prefer = sorted([...prefer.values()]);
}

/** A term, or a group of which any is enough. */
function ask(/** @type {Map<string, any>} */ into, /** @type {string} */ facet, /** @type {string[]} */ words, /** @type {any} */ index, /** @type {Function} */ note) {
  const ids = [];
  for (const word of words) {
    const id = findTerm(index, facet, word);
    if (id === null) note("term", "link-term", word, { facet });
    else ids.push(id);
  }
  const asked = anyOf(facet, ids);
  if (ids.length) into.set(`${facet}=${asked.term}`, asked);
}

function from(/** @type {Link} */ link, /** @type {string} */ word, /** @type {any} */ index, /** @type {Function} */ note) {
  const slug = firmOr("from", word, index, note);
  if (slug === null) return;
  if (link.from !== null && link.from !== slug) note("twice", "link-two-firms", slug);
  else link.from = slug;
}

function pick(/** @type {Link} */ link, /** @type {string} */ word, /** @type {any} */ index, /** @type {Function} */ note) {
  const slug = firmOr("pick", word, index, note);
  if (slug !== null && !link.picks.includes(slug)) link.picks.push(slug);
}

/** Today's slug of a firm that is still here, or null and a note. */
function firmOr(/** @type {string} */ key, /** @type {string} */ word, /** @type {any} */ index, /** @type {Function} */ note) {
  const slug = findFirm(index, word);
  if (slug === null && index.retired.has(word)) {
    note("retired", "link-retired", word, { key, word, successor: index.retired.get(word) });
  } else if (slug === null) {
    note("firm", "link-firm", word, { key, word });
  }
  return slug;
}

function budget(/** @type {Link} */ link, /** @type {string} */ value, /** @type {Function} */ note) {
  const match = BUDGET.exec(value);
  if (!match) {
    note("budget", "link-budget", value);
    return;
  }
  const money = { amount: Number(match[1]), per: match[2] ?? "project" };
  const first = link.need.budget;
  if (first && (first.amount !== money.amount || first.per !== money.per)) note("twice", "link-two-budgets", value);
  else link.need.budget = money;
}

/** Somebody else's text, short enough and safe to show as text. */
function shown(/** @type {string} */ text) {
  const letters = Array.from(text.replace(UNSHOWN, "\ufffd"));
  return `${letters.slice(0, 40).join("")}${letters.length > 40 ? "…" : ""}`;
}
