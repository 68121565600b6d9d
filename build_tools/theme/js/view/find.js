// @ts-check
/**
 * The finder, as plain values. Besides the link it looks at which words of one's own, that are no terms, each
 * profile holds: with a need they are named with the firms that hold them; without one, they make the list.
 *
 * @typedef {import("./list.js").View} View
 * @typedef {import("./list.js").Link} Link
 * @typedef {import("./list.js").Index} Index
 * @typedef {import("./list.js").Words} Words
 * @typedef {{index: Index, words: Words, wordsHeld: Map<string, string[]>|null, shown: number}} Known
 */

import { answer } from "../rule/match.js";
import { encode } from "../rule/need.js";
import { listed, nobody, tally } from "../rule/words.js";
import { NEAREST, barOf, inGroups, isEmpty, left, lineOf, missOf, moreOf, needSaid, offers } from "./list.js";

/** The page as plain values. `link.problems` are those that a reader is told. @returns {View} */
export function look(/** @type {Link} */ link, /** @type {Known} */ { index, words, wordsHeld, shown }) {
  const { need, problems } = link, empty = isEmpty(need);
  if (empty && !wordsHeld) {
    // A link of which nothing was understood must not look as if every firm fitted it.
    const heading = words.say(problems.length ? "list-again" : "list-begin");
    return { idle: true, heading, said: "", asked: "", listed: false, lines: [], near: [], relax: [], more: "" };
  }
  const { matches, near_misses: misses, relax, total, groups } = empty && wordsHeld
    ? byWords(answer(narrowed(index, wordsHeld), need), wordsHeld, shown)
    : answer(index, need, { limit: shown, inGroups: true });
  const heading = !total.matches
    ? (empty && wordsHeld ? words.say("list-no-words") : nobody(words, index.slugs.length))
    : empty ? words.say("list-words-held", { count: total.matches })
      : tally(words, groups);
  return {
    idle: false, heading, said: heading, asked: empty ? "" : needSaid(words, need), listed: true,
    lines: inGroups(words, matches.map((placed) => holding(lineOf(index, words, placed), words, wordsHeld)), matches, empty ? null : "you"),
    near: misses.slice(0, NEAREST).map((placed) => missOf(lineOf(index, words, placed), words, placed)),
    relax: offers(words, relax),
    more: moreOf(words, total.matches, matches.length),
  };
}

/** The next steps: see the list, compare, send. */
export function bar(/** @type {Words} */ words, /** @type {string} */ said, /** @type {Link} */ link) {
  const { need, from, picks } = link, hash = picks.length ? encode({ need, from, picks }) : null;
  return barOf(words, said, link, { compare: picks.length > 1, send: hash !== null }, hash);
}

/** For each term, how many of the firms that the words found one more must would leave. */
export function leftBy(/** @type {Link} */ { need }, /** @type {Set<string>} */ any, /** @type {Pick<Known, "index"|"wordsHeld">} */ { index, wordsHeld }) {
  return left(isEmpty(need) ? narrowed(index, wordsHeld) : index, need, any);
}

/** The firms picked with the reasons for their places, in the order in which they were picked. */
export function picked(/** @type {Link} */ { need, picks }, /** @type {Index} */ index) {
  const { matches, near_misses } = answer(index, need);
  const all = new Map([...matches, ...near_misses].map((placed) => [placed.partner, placed]));
  return picks.flatMap((slug) => all.get(slug) ?? []);
}

/** Where nothing else is asked, firms that hold more of the words come first: of all the firms, before some are shown. */
function byWords(/** @type {import("../rule/types.js").Answer} */ all, /** @type {Map<string, string[]>} */ wordsHeld, /** @type {number} */ shown) {
  const count = (/** @type {import("./list.js").Placed} */ { partner }) => wordsHeld.get(partner)?.length ?? 0;
  return { ...all, matches: [...all.matches].sort((a, b) => count(b) - count(a)).slice(0, shown) };
}

/** The line, with the words of the text that its profile holds. @returns {import("./list.js").Line} */
function holding(/** @type {import("./list.js").Line} */ line, /** @type {Words} */ words, /** @type {Known["wordsHeld"]} */ wordsHeld) {
  const held = wordsHeld?.get(line.slug) ?? [];
  return held.length ? { ...line, holds: words.say("holds", { words: listed(words, held.map((word) => words.say("quoted", { text: word }))) }) } : line;
}

/** The same directory, as if the other firms took on no work. A referrer counts all the same. @returns {Index} */
function narrowed(/** @type {Index} */ index, /** @type {Known["wordsHeld"]} */ slugs) {
  if (!slugs) return index;
  const keeps = index.slugs.map((slug) => slugs.has(slug));
  return {
    ...index,
    availability: Array.from(index.availability, (letter, i) => (keeps[i] ? letter : "c")).join(""),
    until: new Map([...index.until].filter(([i]) => keeps[i])),
  };
}
