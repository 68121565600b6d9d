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
import { heard, isolated, speaker } from "./speech.js";

const BUDGET = "budget", MOST = 3;
/** Stands in a verb's form where the terms stand; without it they follow. */
const SLOT = "…";

/** Makes `/words.json` ready. Maps, since ids come from links, too. @param {any} data @returns {Words} */
export function load(data) {
  const facets = new Map(Object.entries(data.facets).map(([id, facet]) => (
    [id, { ...facet, terms: new Map(Object.entries(facet.terms)) }])));
  return { ...data, facets, say: speaker(data) };
}

/**
 * Why a firm stands where it stands, for one thing asked: a sign, a text, and whether it is a must. Of a group that fits,
 * only what the firm has is said.
 */
export function reason(/** @type {any} */ words, /** @type {Reason} */ asked, /** @type {Firm} */ firm) {
  const { say } = words, sign = say("sign", { fit: asked.fit });
  if (asked.facet === BUDGET) {
    const text = say("budget-reason", { fit: asked.fit, sum: money(words, asked.term), range: firm.budget ? budget(words, firm.budget) : "" });
    return { sign, text, must: asked.must };
  }
  return { sign, text: why(words, asked, firm), must: asked.must };
}

function why(/** @type {any} */ words, /** @type {Reason} */ asked, /** @type {Firm} */ firm) {
  const { say } = words, facet = words.facets.get(asked.facet), { verb } = facet;
  const slots = { facet: facet.label, verb: verb.id, kind: facet.kind };
  const via = asked.via === null ? "" : inline(words, facet, asked.via);
  if (asked.fit === "fits") {
    const terms = inline(words, facet, fitting(asked)), does = predicate(verb.it, object(words, facet, fitting(asked)));
    const own = termsOf(asked.term).includes(asked.via ?? "");
    return own ? say("reason-fits", { ...slots, does, terms }) : say("reason-wide", { ...slots, does, terms, via });
  }
  if (asked.fit === "close") return say("reason-close", { ...slots, does: predicate(verb.it, object(words, facet, asked.via ?? "")), terms: via });
  if (asked.fit === "differs") return say("reason-differs", { ...slots, terms: labels(words, facet, held(firm, asked.facet)) });
  return say("reason-not-stated", { facet: facet.label });
}

/** A reason in one line: "✓ does web design (a must)". */
export function line(/** @type {any} */ words, /** @type {{sign: string, text: string, must: boolean}} */ { sign, text, must }) {
  return `${sign} ${must ? words.say("must", { text }) : text}`;
}

/** How two firms differ on one thing asked; null where they don't, or where either has not stated it. */
export function versus(
  /** @type {any} */ words, /** @type {Reason} */ theirs, /** @type {Firm} */ firm,
  /** @type {Reason} */ ours, /** @type {Firm} */ home, us = "we",
) {
  if (theirs.fit === ours.fit || theirs.fit === "not-stated" || ours.fit === "not-stated") return null;
  const [they, theirTerms, verb] = side(words, theirs, firm, "they"), [we, ourTerms] = side(words, ours, home, us);
  const close = theirs.fit === "close" && ours.fit === "differs";
  return words.say(close ? "versus-close" : "versus", {
    facet: theirs.facet === BUDGET ? "" : words.facets.get(theirs.facet).label, verb,
    theirs: they, ours: we, their_terms: theirTerms, our_terms: ourTerms, ...whom(us),
  });
}

/** How a firm differs from ours, over the facets that the owner marked for it. */
export function contrast(/** @type {any} */ words, /** @type {Firm} */ firm, /** @type {Firm} */ home, us = "we") {
  const { say } = words, sentences = [];
  for (const [id, facet] of words.facets) {
    let theirs = held(firm, id), ours = held(home, id);
    if (!facet.contrast || !theirs.length || !ours.length) continue;
    const alike = theirs.some((term) => ours.includes(term));
    if (alike) [theirs, ours] = [alien(facet, theirs, ours), alien(facet, ours, theirs)];
    if (!theirs.length && !ours.length) continue;
    const [theirTerms, ourTerms, theirObjects, ourObjects] = [inline, object].flatMap((form) => [theirs, ours].map((terms) => {
      const listing = labels(words, facet, terms, form);
      return alike && listing ? say("also-terms", { terms: listing }) : listing;
    }));
    const said = { facet: facet.label, verb: facet.verb.id };
    const they = { theirs: predicate(facet.verb.they, theirObjects), their_terms: theirTerms };
    const we = { ours: predicate(form(facet.verb, us), ourObjects), our_terms: ourTerms, ...whom(us) };
    const text = !alike ? say("versus", { ...said, ...they, ...we })
      : !ours.length ? say("also", { ...said, ...they })
      : !theirs.length ? say("also-us", { ...said, ...we })
      : say("also-both", { ...said, ...they, ...we });
    sentences.push({ facet: id, text, theirs, ours });
  }
  return sentences.slice(0, 4);
}

/** Sentences on what a firm has not got; with `musts`, only what puts it out. Empty if it lacks nothing. */
export function lacks(/** @type {any} */ words, /** @type {Reason[]} */ reasons, who = "they", musts = true) {
  const { say } = words, slots = whom(who), byRefusal = new Map();
  let last = "";
  for (const { facet: id, term: asked, must, fit, via } of reasons) {
    if (!(fit === "close" || fit === "differs") || (musts && !must)) continue;
    const facet = words.facets.get(id);
    const { dont: they, doesnt: it, id: verb, base } = facet ? facet.verb : { dont: "", doesnt: "", id: BUDGET, base: "" };
    const refusal = !facet ? say("lacks-refusal", { who: slots.who }) : slots.who === "name" ? it : they;
    const plain = facet ? (base ? object : inline)(words, facet, asked) : say("lacks-budget", { sum: money(words, asked) });
    const term = facet && via !== null ? say("lacks-close", { term: plain, via: inline(words, facet, via) }) : plain;
    const said = byRefusal.get(refusal) ?? [];
    byRefusal.set(refusal, [...said, verb === last ? term : `${base} ${term}`.trim()]);
    last = verb;
  }
  return [...byRefusal].map(([dont, terms]) => say("lacks", { ...slots, dont, terms: listed(words, terms, 0, "nor") })).join(" ");
}

/**
 * The advice to the rep, in a sentence. The one word for it is the message `verdict-word`. `groups` counts the matches,
 * as `answer` does; those still to be asked are not said to fit better: they may.
 */
export function verdict(/** @type {any} */ words, /** @type {string} */ word, /** @type {Groups} */ groups, us = "you") {
  const { say } = words, better = groups.all + groups.musts + groups.close, slots = whom(us);
  if (word === "refer") return better ? say("verdict-refer", { count: better, ...slots }) : say("verdict-ask", { count: groups.ask, ...slots });
  return word === "keep" ? say("verdict-keep", slots) : word === "talk" ? say("verdict-talk", slots) : say("verdict-nobody", slots);
}

/** That nobody fits, said plainly. `better`: some would do, but none is better than the firm that refers. */
export function nobody(/** @type {any} */ words, firms = 1, better = false) {
  return words.say(!firms ? "none-yet" : better ? "none-better" : "none");
}

/**
 * How many firms stand in each group: "3 firms fit everything; 4 more fit all that you must have". `who` is whose need
 * it is, "you" or "they". Where there is nobody at all, that is said.
 */
export function tally(/** @type {any} */ words, /** @type {Groups} */ groups, who = "you") {
  const { say } = words;
  let before = groups.all, text = say("tally-all", { count: before });
  for (const group of GROUPS.slice(1)) {
    const count = groups[group], more = before ? "yes" : "no";
    if (!count) continue;
    const next = group === "musts" ? say("tally-musts", { count, more, who })
      : group === "close" ? say("tally-close", { count, more }) : say("tally-ask", { count, more });
    text = say("parts", { first: text, next });
    before += count;
  }
  return before ? text : nobody(words);
}

/** The heading of a group, which holds of every firm in it: "Fits all that you must have". */
export function groupHeading(/** @type {any} */ words, /** @type {import("./match.js").Group} */ group, who = "you") {
  return words.say("group", { group, who });
}

/** The gain of giving up a must. */
export function relax(/** @type {any} */ words, /** @type {{facet: string, term: string}} */ asked, /** @type {number} */ brings) {
  return words.say("relax", { term: inline(words, words.facets.get(asked.facet), asked.term), count: brings });
}

/** What of a link was not understood, as a sentence. */
export function problem(/** @type {Words} */ { say, facets }, /** @type {import("./types.js").Problem} */ { says, part, facet, most }) {
  return say(says, { ...(part ? { part: say("quoted", { text: part }) } : {}), ...(facet ? { facet: facets.get(facet)?.label ?? facet } : {}), ...(most ? { most } : {}) });
}

/** The need itself. @param {any} words @param {import("./types.js").Need} need */
export function asked(words, need) {
  const { say } = words;
  const terms = (/** @type {import("./types.js").Asked[]} */ list) => (
    listed(words, list.map(({ facet, term }) => inline(words, words.facets.get(facet), term))));
  const parts = [
    ...(need.must.length ? [say("need-must", { terms: terms(need.must) })] : []),
    ...(need.prefer.length ? [say("need-wish", { terms: terms(need.prefer) })] : []),
    ...(need.budget ? [say("need-budget", { sum: money(words, `${need.budget.amount}/${need.budget.per}`) })] : []),
  ];
  return parts.length ? parts.reduce((first, next) => say("parts", { first, next })) : say("need-none");
}

/** A day as people write it, "2 November 2026"; nothing of none. */
export function day(/** @type {any} */ words, /** @type {string|undefined} */ iso) {
  if (!iso) return "";
  const month = new Intl.DateTimeFormat(words.language, { month: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00Z`));
  return words.say("day", { day: Number(iso.slice(8)), month, year: iso.slice(0, 4) });
}

/** A prospect's sum, as a reason's term says it: `12000/year` is "$12,000 a year". */
export function money(/** @type {any} */ words, /** @type {string} */ text) {
  const [amount, per = "project"] = text.split("/");
  return words.say("sum-per", { sum: sum(words, Number(amount)), per });
}

/** The cost of a firm's work: "$20,000 to $40,000 a year". */
export function budget(/** @type {any} */ words, /** @type {NonNullable<Firm["budget"]>} */ { from, to, per }) {
  const { say } = words, low = sum(words, from), high = to === null ? "" : sum(words, to);
  const range = to === null ? say("range-from", { low }) : low === high ? low : from === 0 ? say("range-to", { high }) : say("range", { low, high });
  return say("range-per", { range, per });
}

/** Items as people say them: "a, b and c"; with what was left out, "a, b, c and 2 more". `word`: "and", "or", "nor". */
export function listed(/** @type {any} */ words, /** @type {string[]} */ items, more = 0, word = "and") {
  const { say } = words, shown = more > 0 ? [...items, say("list-more", { count: more })] : items;
  if (shown.length < 2) return shown.join("");
  const clear = say("list-words").split(" ").some((/** @type {string} */ inner) => shown.some((item) => item.includes(` ${inner} `)));
  const last = shown[shown.length - 1], others = shown.slice(0, -1);
  const apart = words.direction === "rtl" ? others.map(isolated) : others;
  const first = apart.join(say("list-separator", { word }));
  return say(clear ? "list-clear" : "list", { word, items: first, last, sound: heard(last) });
}

/**
 * One firm's side of a comparison: its verb with what follows, that alone, and what messages call the verb.
 * @returns {[string, string, string]}
 */
function side(/** @type {any} */ words, /** @type {Reason} */ asked, /** @type {Firm} */ firm, /** @type {string} */ us) {
  if (asked.facet === BUDGET) {
    const fits = asked.fit === "fits" || !firm.budget, { who } = whom(us);
    const terms = fits || !firm.budget ? money(words, asked.term) : budget(words, firm.budget);
    return [words.say(fits ? "budget-within" : "budget-with", { who, sum: terms }), terms, BUDGET];
  }
  const facet = words.facets.get(asked.facet);
  const [terms, objects] = [inline, object].map((formed) => (asked.fit === "fits" ? formed(words, facet, fitting(asked))
    : labels(words, facet, asked.via === null ? held(firm, asked.facet) : [asked.via], formed)));
  return [predicate(form(facet.verb, us), objects), terms, facet.verb.id];
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

function labels(/** @type {any} */ words, /** @type {any} */ facet, /** @type {string[]} */ terms, formed = inline) {
  return listed(words, terms.slice(0, MOST).map((term) => formed(words, facet, term)), terms.length - MOST);
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

/** The same after the facet's verb, where the owner states it in another form. */
function object(/** @type {any} */ words, /** @type {any} */ facet, /** @type {string} */ term) {
  const said = termsOf(term).map((id) => facet.terms.get(id).object ?? facet.terms.get(id).inline);
  return listed(words, said, 0, "or");
}

/** The term that a sentence about this firm names: the asked one that it has itself, else all of them. */
function fitting(/** @type {Reason} */ { term, via }) {
  return via !== null && termsOf(term).includes(via) ? via : term;
}

/** Whom a sentence is about, as messages choose by it, and the name where it is one. */
function whom(/** @type {string} */ who) {
  return ["we", "you", "they"].includes(who) ? { who, name: "" } : { who: "name", name: who };
}

/** A verb's form for whom a sentence is about. */
function form(/** @type {Verb} */ verb, /** @type {string} */ who) {
  return who === "we" ? verb.we : who === "you" ? verb.you : who === "they" ? verb.they : verb.it;
}

/** A form with the terms in their place; nothing without a form. */
function predicate(/** @type {string} */ said, /** @type {string} */ terms) {
  if (!said) return "";
  return said.includes(SLOT) ? said.split(SLOT).join(terms) : `${said} ${terms}`;
}

function sum(/** @type {any} */ { money: { before, after, group } }, /** @type {number} */ amount) {
  return before + `${amount}`.replace(/\B(?=(\d{3})+$)/g, () => group) + after;
}
