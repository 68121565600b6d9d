// @ts-check
/**
 * The sentences of `build_tools/rule/words.py`, from the same phrases: `/words.json`. Only text, never HTML.
 *
 * A firm is what `match.js`'s `firm` gives: its terms by facet, and its budget in the directory's currency.
 *
 * @typedef {import("./types.js").Reason} Reason
 * @typedef {import("./types.js").Firm} Firm
 * @typedef {import("./types.js").Verb} Verb
 * @typedef {import("./types.js").Words} Words
 * @typedef {Record<import("./types.js").Group, number>} Groups how many firms stand in each group
 */

import { GROUPS, termsOf } from "./match.js";

const BUDGET = "budget", MOST = 3;

/** Makes `/words.json` ready. Maps, since ids come from links, too. @param {any} data @returns {Words} */
export function load(data) {
  const facets = new Map(Object.entries(data.facets).map(([id, facet]) => (
    [id, { ...facet, terms: new Map(Object.entries(facet.terms)) }])));
  return { ...data, facets, phrases: new Map(Object.entries(data.phrases)) };
}

/**
 * Why a firm stands where it stands, for one thing asked: a sign, a text, and whether it is a must. Of a group that fits,
 * only what the firm has is said.
 */
export function reason(/** @type {any} */ words, /** @type {Reason} */ asked, /** @type {Firm} */ firm) {
  const sign = words.phrases.get(`sign.${asked.fit}`);
  if (asked.facet === BUDGET) {
    const text = say(words, `budget.${asked.fit}`, { sum: money(words, asked.term), range: firm.budget ? budget(words, firm.budget) : "" });
    return { sign, text, must: asked.must };
  }
  const facet = words.facets.get(asked.facet);
  const key = asked.fit === "fits" && !termsOf(asked.term).includes(asked.via ?? "") ? "fits.wide" : asked.fit;
  const own = `${key}.${facet.verb.plural}`;
  const text = say(words, words.phrases.has(own) ? own : key, {
    facet: facet.label,
    does: facet.verb.singular,
    term: inline(words, facet, fitting(asked)),
    via: asked.via === null ? "" : inline(words, facet, asked.via),
    held: labels(words, facet, held(firm, asked.facet)),
  });
  return { sign, text, must: asked.must };
}

/** A reason in one line: "✓ does web design (a must)". */
export function line(/** @type {any} */ words, /** @type {{sign: string, text: string, must: boolean}} */ { sign, text, must }) {
  return `${sign} ${must ? say(words, "must", { text }) : text}`;
}

/** How two firms differ on one thing asked; null where they don't, or where either has not stated it. */
export function versus(
  /** @type {any} */ words, /** @type {Reason} */ theirs, /** @type {Firm} */ firm,
  /** @type {Reason} */ ours, /** @type {Firm} */ home, us = "we",
) {
  if (theirs.fit === ours.fit || theirs.fit === "not-stated" || ours.fit === "not-stated") return null;
  const [verb, terms] = side(words, theirs, firm), [ourVerb, ourTerms] = side(words, ours, home);
  const key = theirs.fit === "close" && ours.fit === "differs" ? "versus.close" : "versus";
  return say(words, key, { do: verb.plural, theirs: terms, us, us_do: agree(ourVerb, us), ours: ourTerms });
}

/** How a firm differs from ours, over the facets that the owner marked for it. */
export function contrast(/** @type {any} */ words, /** @type {Firm} */ firm, /** @type {Firm} */ home, us = "we") {
  const sentences = [];
  for (const [id, facet] of words.facets) {
    let theirs = held(firm, id), ours = held(home, id), key = "versus";
    if (!facet.contrast || !theirs.length || !ours.length) continue;
    if (theirs.some((term) => ours.includes(term))) {
      [theirs, ours] = [alien(facet, theirs, ours), alien(facet, ours, theirs)];
      key = theirs.length && ours.length ? "also.both" : theirs.length ? "also" : ours.length ? "also.us" : "";
    }
    if (!key) continue;
    const text = say(words, key, {
      do: facet.verb.plural, us_do: agree(facet.verb, us), us, Us: capital(us),
      theirs: labels(words, facet, theirs), ours: labels(words, facet, ours),
    });
    sentences.push({ facet: id, text, theirs, ours });
  }
  return sentences.slice(0, 4);
}

/** Sentences on what a firm has not got; with `musts`, only what puts it out. Empty if it lacks nothing. */
export function lacks(/** @type {any} */ words, /** @type {Reason[]} */ reasons, who = "they", musts = true) {
  const byRefusal = new Map();
  let last = "";
  for (const { facet: id, term: asked, must, fit, via } of reasons) {
    if (!(fit === "close" || fit === "differs") || (musts && !must)) continue;
    const facet = words.facets.get(id);
    const verb = facet ? facet.verb : words.verbs[words.phrases.get("budget.verb.fits")];
    let term = facet ? inline(words, facet, asked) : money(words, asked);
    if (facet && via !== null) term = say(words, "lacks.close", { term, via: inline(words, facet, via) });
    const refusal = plural(who) ? verb.dont : verb.doesnt;
    const said = byRefusal.get(refusal) ?? [];
    byRefusal.set(refusal, [...said, verb.plural === last ? term : `${verb.base} ${term}`.trim()]);
    last = verb.plural;
  }
  return [...byRefusal].map(([refusal, terms]) => (
    say(words, "lacks", { Who: capital(who), dont: refusal, terms: listed(words, terms, 0, "or") }))).join(" ");
}

/**
 * The advice to the rep, in a sentence. The one word for it is the phrase `verdict.<word>`. `groups` counts the matches,
 * as `answer` does; those still to be asked are not said to fit better: they may.
 */
export function verdict(/** @type {any} */ words, /** @type {string} */ word, /** @type {Groups} */ groups, us = "you") {
  const better = groups.all + groups.musts + groups.close, count = better || groups.ask;
  const key = word !== "refer" ? word : `${better ? "refer" : "refer.ask"}.${count === 1 ? "one" : "many"}`;
  return say(words, key, {
    us, Us: capital(us), object: words.phrases.get(`${us}.object`) ?? us, count: `${count}`,
    fit: agree(words.verbs.fit, us), dont: plural(us) ? "don't" : "doesn't",
  });
}

/** That nobody fits, said plainly. `better`: some would do, but none is better than the firm that refers. */
export function nobody(/** @type {any} */ words, firms = 1, better = false) {
  return words.phrases.get(!firms ? "none.yet" : better ? "none.better" : "none");
}

/**
 * How many firms stand in each group: "3 firms fit everything; 4 more fit all that you must have". `who` is whose need
 * it is, "you" or "they". Where there is nobody at all, that is said.
 */
export function tally(/** @type {any} */ words, /** @type {Groups} */ groups, who = "you") {
  const number = (/** @type {number} */ count) => (!count ? "none" : count === 1 ? "one" : "many");
  let before = groups.all;
  const said = [say(words, `tally.all.${number(before)}`, { count: `${before}` })];
  for (const group of GROUPS.slice(1)) {
    const count = groups[group];
    if (!count) continue;
    const alone = count === 1 ? words.phrases.get("tally.one") : `${count}`;
    said.push(say(words, `tally.${group}.${number(count)}`, { count: before ? say(words, "more", { count: alone }) : alone, who }));
    before += count;
  }
  return before ? said.join("; ") : nobody(words);
}

/** The heading of a group, which holds of every firm in it: "Fits all that you must have". */
export function groupHeading(/** @type {any} */ words, /** @type {import("./match.js").Group} */ group, who = "you") {
  return say(words, `group.${group}`, { who });
}

/** The gain of giving up a must. */
export function relax(/** @type {any} */ words, /** @type {{facet: string, term: string}} */ asked, /** @type {number} */ brings) {
  const term = inline(words, words.facets.get(asked.facet), asked.term);
  return say(words, brings === 1 ? "relax.one" : "relax.many", { term, count: `${brings}` });
}

/** The need itself. @param {any} words @param {import("./types.js").Need} need */
export function asked(words, need) {
  const parts = [];
  for (const key of /** @type {("must"|"prefer")[]} */ (["must", "prefer"])) {
    const terms = need[key].map(({ facet, term }) => inline(words, words.facets.get(facet), term));
    if (terms.length) parts.push(say(words, `need.${key}`, { terms: listed(words, terms) }));
  }
  if (need.budget) parts.push(say(words, "need.budget", { sum: money(words, `${need.budget.amount}/${need.budget.per}`) }));
  return parts.join("; ") || words.phrases.get("need.none");
}

/** A prospect's sum, as a reason's term says it: `12000/year` is "$12,000 a year". */
export function money(/** @type {any} */ words, /** @type {string} */ text) {
  const [amount, per = "project"] = text.split("/");
  return say(words, `per.${per}`, { sum: sum(words, Number(amount)) });
}

/** The cost of a firm's work: "$20,000 to $40,000 a year". */
export function budget(/** @type {any} */ words, /** @type {NonNullable<Firm["budget"]>} */ { from, to, per }) {
  const low = sum(words, from), high = to === null ? "" : sum(words, to);
  const key = to === null ? "range.from" : from === 0 ? "range.to" : "range";
  return say(words, `range.${per}`, { range: low === high ? low : say(words, key, { low, high }) });
}

/** Items as people say them: "a, b and c"; with what was left out, "a, b, c and 2 more". */
export function listed(/** @type {any} */ words, /** @type {string[]} */ items, more = 0, word = "and") {
  const shown = more > 0 ? [...items, say(words, "more", { count: `${more}` })] : items;
  if (shown.length < 2) return shown.join("");
  const key = shown.some((item) => item.includes(" and ") || item.includes(" or ")) ? `${word}.clear` : word;
  return say(words, key, { items: shown.slice(0, -1).join(", "), last: shown[shown.length - 1] });
}

/** A phrase with its slots filled. What is put in is never looked at again, whatever it holds. */
export function say(/** @type {any} */ words, /** @type {string} */ key, /** @type {Record<string, string>} */ slots = {}) {
  return words.phrases.get(key).replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ slot) => slots[slot]);
}

/** One firm's side of a comparison: its verb, and what follows. @returns {[Verb, string]} */
function side(/** @type {any} */ words, /** @type {Reason} */ asked, /** @type {Firm} */ firm) {
  if (asked.facet === BUDGET) {
    const fits = asked.fit === "fits" || !firm.budget;
    const verb = words.verbs[words.phrases.get(fits ? "budget.verb.fits" : "budget.verb")];
    return [verb, fits || !firm.budget ? money(words, asked.term) : budget(words, firm.budget)];
  }
  const facet = words.facets.get(asked.facet);
  if (asked.fit === "fits") return [facet.verb, inline(words, facet, fitting(asked))];
  return [facet.verb, labels(words, facet, asked.via === null ? held(firm, asked.facet) : [asked.via])];
}

/** The terms that the other firm has not got, not even in a broader or narrower word. */
function alien(/** @type {any} */ facet, /** @type {string[]} */ terms, /** @type {string[]} */ others) {
  const known = new Set(others.flatMap((term) => [term, ...ancestors(facet, term)]));
  return terms.filter((term) => !known.has(term) && !ancestors(facet, term).some((above) => others.includes(above)));
}

function ancestors(/** @type {any} */ facet, /** @type {string} */ term) {
  const wider = [];
  for (let above = facet.terms.get(term).broader; above !== null; above = facet.terms.get(above).broader) wider.push(above);
  return wider;
}

function held(/** @type {Firm} */ firm, /** @type {string} */ facet) {
  return firm.terms.get(facet) ?? [];
}

function labels(/** @type {any} */ words, /** @type {any} */ facet, /** @type {string[]} */ terms) {
  return listed(words, terms.slice(0, MOST).map((term) => inline(words, facet, term)), terms.length - MOST);
}

/** The thing asked, by itself: a term's label; of a group "Print design or web design". */
export function label(/** @type {any} */ words, /** @type {string} */ facet, /** @type {string} */ term) {
  const { terms } = words.facets.get(facet), [first, ...others] = termsOf(term);
  return listed(words, [terms.get(first).label, ...others.map((other) => terms.get(other).inline)], 0, "or");
}

/** The same inside a sentence. */
function inline(/** @type {any} */ words, /** @type {any} */ facet, /** @type {string} */ term) {
  return listed(words, termsOf(term).map((id) => facet.terms.get(id).inline), 0, "or");
}

/** The term that a sentence about this firm names: the asked one that it has itself, else all of them. */
function fitting(/** @type {Reason} */ { term, via }) {
  return via !== null && termsOf(term).includes(via) ? via : term;
}

function plural(/** @type {string} */ who) {
  return ["we", "you", "they"].includes(who);
}

function agree(/** @type {Verb} */ verb, /** @type {string} */ who) {
  return plural(who) ? verb.plural : verb.singular;
}

function capital(/** @type {string} */ who) {
  return plural(who) ? who[0].toUpperCase() + who.slice(1) : who;
}

function sum(/** @type {any} */ words, /** @type {number} */ amount) {
  const sign = Object.hasOwn(words.symbols, words.currency) ? words.symbols[words.currency] : `${words.currency}\u00a0`;
  return sign + `${amount}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
