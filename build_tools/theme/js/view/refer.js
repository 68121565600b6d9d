// @ts-check
/**
 * The page for reps, as plain values: the verdict with its grounds, then the firms, each held against the rep's own.
 * Names and cards come over the line; it says what can be said with those that are there.
 *
 * @typedef {import("./list.js").Line} Line
 * @typedef {import("./list.js").Link} Link
 * @typedef {import("./list.js").Placed} Placed
 * @typedef {import("./list.js").Said} Said
 * @typedef {import("../rule/types.js").Card} Card
 * @typedef {import("../rule/types.js").Answer} Answer
 * @typedef {{
 *   index: import("./list.js").Index, words: import("./list.js").Words,
 *   names: Map<string, string>, cards: Map<string, Card>, shown: number,
 * }} Known
 *
 * Things to settle or to be clear about, for keeping and for talking:
 *
 * `language` is that of a firm's own words, where it says, and null where they are ours.
 *
 * @typedef {{title: string, parts: {label: string, texts: string[], language: string|null|undefined}[]}} Settle
 * @typedef {{word: string|null, name: string, gaps: string, grounds: Said[], of: string, settle: Settle|null}} Verdict
 * @typedef {import("./list.js").View & {verdict: Verdict, title: string, who: {slug: string, name: string}|null}} View
 */

import { answer, firm } from "../rule/match.js";
import { lacks, listed, nobody, tally, verdict as verdictSaid, versus } from "../rule/words.js";
import { NEAREST, barOf, inGroups, isEmpty, lineOf, missOf, moreOf, needSaid, offers, reasonsOf } from "./list.js";

/** @type {["deadlines"|"information"|"people", string, string][]} what a firm expects of a client; where it says nothing, what to ask */
const PARTS = [
  ["deadlines", "refer-deadlines", "refer-deadlines-ask"],
  ["information", "refer-information", "refer-information-ask"],
  ["people", "refer-people", "refer-people-ask"],
];

/** The page as plain values. @returns {View} */
export function look(/** @type {Link} */ link, /** @type {Known} */ known) {
  const { index, words, names, shown } = known, { need, from } = link, idle = isEmpty(need);
  const answered = answer(index, need, { referrer: from, limit: shown, inGroups: true }), { verdict: word, matches } = answered;
  const keep = word === "keep", helpless = word === "nobody" || word === null;
  const others = idle || keep ? [] : matches.length ? matches : answered.not_better.slice(0, NEAREST);
  const misses = idle || !helpless ? [] : answered.near_misses.slice(0, NEAREST);
  const line = (/** @type {Placed} */ placed) => against(lineOf(index, words, placed), placed, answered, link, known);
  const heading = idle ? "" : headingOf(answered, known);
  return {
    idle, heading, said: heading, asked: idle ? "" : needSaid(words, need),
    listed: others.length > 0 || misses.length > 0,
    lines: inGroups(words, others.map(line), others, matches.length ? "they" : null),
    near: misses.map((placed) => missOf(line(placed), words, placed)),
    relax: idle || !helpless ? [] : offers(words, answered.relax),
    more: idle || keep ? "" : moreOf(words, answered.total.matches, matches.length),
    verdict: verdictOf(idle ? { ...answered, verdict: null } : answered, link, known),
    title: from === null || !others.length ? "" : words.say(matches.length ? "refer-better" : "refer-nearest"),
    who: from === null ? null : { slug: from, name: names.get(from) ?? from },
  };
}

/** The next steps: see the verdict, send. */
export function bar(/** @type {Known["words"]} */ words, /** @type {string} */ said, /** @type {Link} */ link) {
  return barOf(words, said, link, { send: link.picks.length > 0 && link.from !== null });
}

function headingOf(/** @type {Answer} */ { verdict, total, groups }, /** @type {Known} */ { index, words }) {
  if (verdict) return verdictSaid(words, verdict, groups);
  if (!total.matches) return nobody(words, index.slugs.length);
  return words.say("refer-say", { tally: tally(words, groups, "they") });
}

/** @returns {Verdict} */
function verdictOf(/** @type {Answer} */ { verdict: word, referrer }, /** @type {Link} */ { from }, /** @type {Known} */ { index, words, cards }) {
  if (word === null || referrer === null || from === null) return { word: null, name: "", gaps: "", grounds: [], of: "", settle: null };
  const card = cards.get(from);
  return {
    word,
    name: words.say("verdict-word", { verdict: word }),
    gaps: lacks(words, referrer.reasons, "you", false),
    grounds: reasonsOf(index, words, referrer),
    of: card?.name ?? from,
    settle: word === "keep" || word === "talk" ? settle(words, word, card) : null,
  };
}

/** @returns {Settle} */
function settle(/** @type {Known["words"]} */ { say }, /** @type {string} */ word, /** @type {Card|undefined} */ card) {
  const parts = PARTS.map(([key, label, ask]) => ({
    label: say(label), texts: card?.expects?.[key] ?? [say(ask)], language: card?.expects?.[key] ? card.written_in : null,
  }));
  return { title: say("refer-settle", { verdict: word }), parts };
}

/** A firm's line, its reasons against the referrer's where the two differ, and what the referrer says of it. @returns {Line} */
function against(/** @type {Line} */ line, /** @type {Placed} */ placed, /** @type {Answer} */ { referrer }, /** @type {Link} */ { from }, /** @type {Known} */ { index, words, cards }) {
  if (from === null || referrer === null) return line;
  const theirs = firm(index, placed.partner), ours = firm(index, from);
  const reasons = placed.reasons.map((reason, i) => {
    const text = versus(words, reason, theirs, referrer.reasons[i], ours, "you");
    if (!text) return line.reasons[i];
    return { ...line.reasons[i], text: reason.must ? words.say("must", { text: text.replace(/\.$/, "") }) : text };
  });
  const card = cards.get(from), vouched = placed.recommended && card?.recommends?.find(({ partner }) => partner === placed.partner);
  return { ...line, reasons, quote: vouched ? { ...quote(words, vouched), language: card?.written_in } : null };
}

/** The words of the rep's own firm about another, with its basis and any fee. @returns {import("./list.js").Quote} */
function quote(/** @type {Known["words"]} */ words, /** @type {import("../rule/types.js").Recommendation} */ { because, basis: kind, since, for: what = [], fee }) {
  const basis = words.say("basis", { basis: kind, since: since?.slice(0, 4) ?? "none" });
  const primary = [...words.facets.values()].find(({ terms }) => what.every((term) => terms.has(term)));
  const about = what.length && primary ? listed(words, what.flatMap((term) => primary.terms.get(term)?.inline ?? [])) : "";
  const by = words.say("refer-quote", { basis, terms: about ? "some" : "none", what: about });
  return { because, by, fee: fee ? words.say("fee", { fee: fee.replace(/\.$/, "") }) : "" };
}
