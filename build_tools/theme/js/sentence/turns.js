// @ts-check
/**
 * The work that a sentence turns away ("no printing", "we print ourselves"), and how much it wants the rest ("must", "ideally").
 *
 * A "not" governs what follows, up to a word that turns the sentence again, a new subject, a comma that begins no list,
 * or its end. Phrases like "ourselves" and "not enough" govern what stands before them in their clause. Two negations
 * in one clause ("we don't want to mow ourselves") ask. Phrases that only look like a "not" ("not only") are known.
 *
 * @typedef {import("./tokens.js").Token} Token
 * @typedef {import("./phrases.js").Marker} Marker
 * @typedef {import("./mentions.js").Mention} Mention
 * @typedef {import("./reading.js").Reading} Reading
 */

import { markers } from "./phrases.js";
import { COMMA, STOP } from "./tokens.js";

// No clause that anybody writes is longer, and no text may take longer than its length.
const LONGEST_REACH = 40, NEAR = 8, OWN_CLAUSE = 4;

/** For each word, whether a "not" governs it. @returns {boolean[]} */
export function turnedAway(/** @type {Token[]} */ all, /** @type {Mention[]} */ mentions, /** @type {Reading} */ reading) {
  const away = all.map(() => false);
  // A word of a longer name is that name's: "no paperwork".
  const named = new Set(mentions.flatMap(({ at }) => (at.length > 1 ? at : [])));
  const lasts = markers(all, reading.lasts).filter(({ from, to }) => (to >= all.length || all[to].gap > 0) && (all[from].gap < STOP || (all[from].answers && (to >= all.length || all[to].gap === STOP))) && from > 0 && !mentionAfter(all, to, named)).map((turn) => ({ ...turn, closing: true }));
  const closed = new Set(lasts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  const mentioned = all.map(() => /** @type {Mention|null} */ (null));
  for (const mention of mentions) for (const i of mention.at) mentioned[i] = mention;
  const turns = [...lasts, ...markers(all, reading.turns).filter(({ from, to }) => !closed.has(from) && !closed.has(to - 1))].sort((a, b) => a.from - b.from).filter(({ kind, from, to }) => {
    let within = kind === "not" || kind === "not_after" || kind === "settled" ? 0 : -1;
    for (let i = from; i < to && within >= 0; i++) within += named.has(i) ? 1 : 0;
    // The "no" of "please, no paperwork" is the name's too.
    if (kind === "not" && to < all.length && mentioned[to - 1] && mentioned[to - 1] === mentioned[to]) return false;
    return within <= 0 || within < to - from;
  });
  const starts = new Map(turns.map((turn) => [turn.from, turn]));
  const inside = all.map(() => false);
  for (const { from, to } of turns) for (let i = from; i < to; i++) inside[i] = true;
  /** @type {{turn: Marker, reach: number[]}[]} */
  const spans = [];
  for (const turn of turns) {
    if (turn.kind === "not") spans.push({ turn, reach: forward(all, turn, starts, mentioned, reading) });
    const words = Array.from({ length: turn.to - turn.from }, (_, k) => turn.from + k);
    if (turn.kind === "left") spans.push({ turn, reach: words });
    // "We have a print guy": that is said between its words.
    if (turn.kind === "settled") spans.push({ turn, reach: [...words, ...forward(all, turn, starts, mentioned, reading)] });
  }
  const negations = spans.map(({ turn }) => turn);
  for (const turn of turns) {
    if (turn.kind !== "not_after") continue;
    const reach = backward(all, turn, starts, mentioned, inside, reading);
    if (!reach.length) continue;
    const recent = Math.max(0, upTo(negations, turn.from - 1) - LONGEST_REACH), near = spans.slice(recent, recent + LONGEST_REACH + 1);
    const twice = near.findIndex(({ turn: other, reach: there }) => other.from >= reach[0] - (other.to - other.from) && other.to <= turn.from && there.includes(reach[reach.length - 1]));
    let unable = false;
    for (let i = clauseStart(all, turn.from, starts); i < turn.from; i++) unable ||= starts.get(i)?.kind === "harmless";
    if (twice >= 0 && near[twice].turn.kind === "settled") continue;
    if (twice >= 0) near[twice].reach.length = 0;
    else if (!unable) for (const i of reach) away[i] = true;
  }
  for (const { reach } of spans) for (const i of reach) away[i] = true;
  return away;
}

/** Whether a comma that follows goes on with something named at once: "no, printing". */
function mentionAfter(/** @type {Token[]} */ all, /** @type {number} */ to, /** @type {Set<number>} */ named) {
  return to < all.length && all[to].gap === COMMA && named.has(to);
}

function clauseStart(/** @type {Token[]} */ all, /** @type {number} */ at, /** @type {Map<number, Marker>} */ starts) {
  let i = at;
  while (i > Math.max(0, at - LONGEST_REACH) && all[i].gap === 0 && starts.get(i)?.kind !== "but") i -= 1;
  return i;
}

/** The words that a "not" governs. */
function forward(
  /** @type {Token[]} */ all, /** @type {Marker} */ turn, /** @type {Map<number, Marker>} */ starts,
  /** @type {(Mention|null)[]} */ mentioned, /** @type {Reading} */ reading,
) {
  const reach = [];
  /** @type {Mention|null} */
  let last = null;
  for (let i = turn.to; i < Math.min(all.length, turn.to + LONGEST_REACH) && all[i].gap < STOP; i++) {
    const other = starts.get(i);
    if (other && (other.kind === "but" || other.kind === "harmless")) break;
    if (other && other.kind === "not_after" && last) break;
    if (last && reading.subjects.has(all[i].word) && mentioned[i] === null) break;
    if (all[i].gap === COMMA && i > turn.to && !goesOn(all, i, starts, mentioned, last, reading)) break;
    reach.push(i);
    last = mentioned[i] ?? last;
  }
  return reach;
}

/** Whether a list goes on after a comma: "no mowing, edging or pruning". */
function goesOn(
  /** @type {Token[]} */ all, /** @type {number} */ comma, /** @type {Map<number, Marker>} */ starts,
  /** @type {(Mention|null)[]} */ mentioned, /** @type {Mention|null} */ last, /** @type {Reading} */ reading,
) {
  if (!last) return false;
  const facet = last.owners[0].facet;
  let since = 0, joined = false, same = false, other = false;
  for (let i = comma; i < Math.min(all.length, comma + LONGEST_REACH) && all[i].gap < STOP; i++) {
    if (starts.get(i)?.kind === "but" || reading.subjects.has(all[i].word)) break;
    if (all[i].gap === COMMA) since = 0;
    if (reading.or.has(all[i].word) || all[i].word === "nor" || reading.and.has(all[i].word) || all[i].ampersand) joined = true;
    const mention = mentioned[i];
    if (mention) {
      same ||= mention.owners[0].facet === facet;
      other ||= mention.owners[0].facet !== facet;
      since = 0;
    } else since += 1;
    if (since > 4) break;
  }
  return joined && same && !other;
}

/** The words before a phrase that it governs: the nearest clause that names something. */
function backward(
  /** @type {Token[]} */ all, /** @type {Marker} */ turn, /** @type {Map<number, Marker>} */ starts,
  /** @type {(Mention|null)[]} */ mentioned, /** @type {boolean[]} */ inside, /** @type {Reading} */ reading,
) {
  const reach = [];
  let heard = false, joined = false;
  if (turn.from === 0 || (all[turn.from].gap === STOP && !(turn.closing && all[turn.from].answers))) return [];
  for (let i = turn.from - 1; i >= Math.max(0, turn.from - LONGEST_REACH); i--) {
    const starting = starts.get(i);
    if (heard && starting && starting.kind === "but") break;
    reach.unshift(i);
    heard ||= mentioned[i] !== null;
    if (all[i].gap === STOP) break;
    // A clause of its own that names nothing is not about the one before: "wreaths, volunteers see to the rest themselves".
    if (!heard && all[i].gap === COMMA && (turn.closing || turn.from - i >= OWN_CLAUSE)) return [];
    joined ||= reading.and.has(all[i].word) || reading.or.has(all[i].word);
    const begins = (all[i].gap === COMMA && !(joined && listedBefore(all, i, mentioned))) || (reading.subjects.has(all[i].word) && !inside[i]);
    if (heard && begins) break;
  }
  return heard ? reach : [];
}

/** Whether what stands before a comma is one more item of the same list: "Mowing, edging and pruning we do ourselves". */
function listedBefore(/** @type {Token[]} */ all, /** @type {number} */ at, /** @type {(Mention|null)[]} */ mentioned) {
  const before = mentioned[at - 1], after = mentioned[at] ?? mentioned[at + 1];
  return !!before && !!after && before.owners[0].facet === after.owners[0].facet;
}

/**
 * How much each mention is wanted, where the text says so.
 *
 * @param {Token[]} all @param {Mention[]} mentions @param {Reading} reading
 * @returns {Map<Mention, "must"|"prefer">}
 */
export function strengths(all, mentions, reading) {
  const named = new Set(mentions.flatMap(({ at }) => at));
  const weights = markers(all, reading.strengths).filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (!named.has(i)) return true;
    return false;
  });
  const said = new Map();
  for (const mention of mentions) {
    const first = mention.at[0], last = mention.at[mention.at.length - 1];
    const at = upTo(weights, first);
    const behind = weights.slice(at, at + NEAR).find(({ kind, from }) => from > last && kind.endsWith("_after") && from - last < 9 && reachesBack(all, last, from));
    const before = weights.slice(Math.max(0, at - NEAR), at).reverse().find(({ kind, to, from }) => to <= first && first - to < LONGEST_REACH && (!kind.endsWith("_after") || alsoBefore(all, from, to, reading)) && sameSentence(all, to, first));
    const chosen = behind ?? before;
    if (!chosen || chosen.kind === "plain") continue;
    said.set(mention, chosen.kind.startsWith("must") ? "must" : "prefer");
  }
  return said;
}

/** How many markers begin at a word or before it; they are in the order of the text. */
function upTo(/** @type {Marker[]} */ all, /** @type {number} */ at) {
  let low = 0, high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "if possible" stands behind what it is about, and also before it: both lists hold it. */
function alsoBefore(/** @type {Token[]} */ all, /** @type {number} */ from, /** @type {number} */ to, /** @type {Reading} */ reading) {
  const words = all.slice(from, to).map(({ word }) => word).join(" ");
  return (reading.strengths.get(all[from].word) ?? []).some((phrase) => !phrase.kind.endsWith("_after") && phrase.words.join(" ") === words)
    && all[from].gap > 0;
}

function reachesBack(/** @type {Token[]} */ all, /** @type {number} */ last, /** @type {number} */ from) {
  for (let i = last + 1; i < from; i++) if (all[i].gap > 0) return false;
  // A comma right before it joins ("weekly, if possible"), unless more follows that it would sooner be about.
  if (all[from].gap === STOP) return false;
  return true;
}

function sameSentence(/** @type {Token[]} */ all, /** @type {number} */ from, /** @type {number} */ to) {
  for (let i = from; i <= to; i++) if (all[i].gap === STOP && i > from) return false;
  return from > to || all[from].gap < STOP || from === to;
}
