// @ts-check
/**
 * The finder, as plain values. Besides the link it looks at the firms that words of one's own have found, if any.
 *
 * @typedef {import("./list.js").View} View
 * @typedef {import("./list.js").Link} Link
 * @typedef {import("./list.js").Index} Index
 * @typedef {import("./list.js").Words} Words
 * @typedef {{index: Index, words: Words, found: Set<string>|null, shown: number}} Known
 */

import { answer, counts } from "../rule/match.js";
import { encode } from "../rule/need.js";
import { nobody, tally } from "../rule/words.js";
import { NEAREST, barOf, inGroups, isEmpty, lineOf, missOf, moreOf, needSaid, offers } from "./list.js";

/** What the page says. `link.problems` are those that a reader is told. @returns {View} */
export function look(/** @type {Link} */ link, /** @type {Known} */ { index, words, found, shown }) {
  const { need, problems } = link, empty = isEmpty(need);
  if (empty && !found) {
    // A link of which nothing was understood must not look as if every firm fitted it.
    const heading = problems.length ? "Say again what is needed" : "Does one of these sound like you?";
    return { idle: true, heading, said: "", asked: "", listed: false, lines: [], near: [], relax: [], more: "" };
  }
  const { matches, near_misses: misses, relax, total, groups } = answer(narrowed(index, found), need, { limit: shown, inGroups: true });
  const heading = !total.matches
    ? (found && !found.size ? "No profile holds these words." : nobody(words, index.slugs.length))
    : empty ? (total.matches === 1 ? "One firm has these words" : `${total.matches} firms have these words`)
      : tally(words, groups);
  return {
    idle: false, heading, said: heading, asked: empty ? "" : needSaid(words, need), listed: true,
    lines: inGroups(words, matches.map((placed) => lineOf(index, words, placed)), matches, empty ? null : "you"),
    near: misses.slice(0, NEAREST).map((placed) => missOf(lineOf(index, words, placed), words, placed)),
    relax: offers(words, relax),
    more: moreOf(total.matches, matches.length),
  };
}

/** What one can do next: see the list, compare, send. */
export function bar(/** @type {string} */ said, /** @type {Link} */ link) {
  const { need, from, picks } = link, hash = picks.length ? encode({ need, from, picks }) : null;
  return barOf(said, link, { compare: picks.length > 1, send: hash !== null }, hash);
}

/** For each term, how many of the firms that the words found one more must would leave. */
export function leftBy(/** @type {Link} */ { need }, /** @type {Pick<Known, "index"|"found">} */ { index, found }) {
  return counts(narrowed(index, found), need);
}

/** The firms picked with the reasons for their places, in the order in which they were picked. */
export function picked(/** @type {Link} */ { need, picks }, /** @type {Index} */ index) {
  const { matches, near_misses } = answer(index, need);
  const all = new Map([...matches, ...near_misses].map((placed) => [placed.partner, placed]));
  return picks.flatMap((slug) => all.get(slug) ?? []);
}

/** The same directory, as if the other firms took on no work. A referrer counts all the same. @returns {Index} */
function narrowed(/** @type {Index} */ index, /** @type {Set<string>|null} */ slugs) {
  if (!slugs) return index;
  const keeps = index.slugs.map((slug) => slugs.has(slug));
  return {
    ...index,
    availability: Array.from(index.availability, (letter, i) => (keeps[i] ? letter : "c")).join(""),
    until: new Map([...index.until].filter(([i]) => keeps[i])),
  };
}
