// @ts-check
/**
 * Where a text names terms of the vocabulary. The longest and surest mention wins a word; a word is shared only where
 * two things have one head: "print and web design".
 *
 * @typedef {import("./tokens.js").Token} Token
 * @typedef {import("./lexicon.js").Lexicon} Lexicon
 * @typedef {import("./lexicon.js").Owner} Owner
 * @typedef {{owners: Owner[], at: number[], kind: string, score: number, general?: boolean, turned?: boolean}} Mention `at`: the words, in order;
 *   `general` where it is one word that is common elsewhere, too; `turned` where the words of a name stand in another order
 */

import { GENERAL, mended, within } from "./lexicon.js";
import { markers } from "./phrases.js";
import { COMMA, STOP } from "./tokens.js";

const WORTH = new Map([["name", 3], ["loose", 2.2], ["word", 1.6], ["lead", 1.4], ["definition", 1.2]]);
const MOST_BETWEEN = 3, MOST_SKIPPED = 2, LONGEST_PHRASE = 8, FARTHEST = 25;
// A misspelt town so long is taken for nothing else, without a capital, too.
const LONG_NAME = 9;

/**
 * Every mention in a text, none over another, in the order of the text.
 *
 * @param {Token[]} all @param {Lexicon} lexicon @param {boolean[]} taken words that were read as something else
 * @returns {Mention[]}
 */
export function mentionsIn(all, lexicon, taken) {
  const stems = all.map(({ word, raw }, i) => stemOf(all, i, word, raw, lexicon));
  const looseBy = possible(stems, lexicon, taken);
  const candidates = [...phrases(all, stems, lexicon, taken), ...apart(all, stems, lexicon, looseBy), ...afar(stems, lexicon, looseBy)];
  candidates.sort((a, b) => b.score - a.score || a.at[0] - b.at[0]);
  return settled(candidates, all, stems, lexicon).sort((a, b) => a.at[0] - b.at[0] || a.at[a.at.length - 1] - b.at[b.at.length - 1]);
}

/** The stem of a word as it was meant. */
function stemOf(/** @type {Token[]} */ all, /** @type {number} */ i, /** @type {string} */ word, /** @type {string} */ raw, /** @type {Lexicon} */ lexicon) {
  const { reading } = lexicon;
  const long = i + 1 < all.length ? reading.abbreviations.get(word) : undefined;
  const stem = lexicon.stem(long ?? word);
  if (lexicon.stems.has(stem) || lexicon.surfaces.has(word) || reading.ordinary.has(word) || reading.links.has(word)) return stem;
  return mended(lexicon, word) ?? stem;
}

/** Phrases that stand there word by word. @returns {Mention[]} */
function phrases(/** @type {Token[]} */ all, /** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon, /** @type {boolean[]} */ taken) {
  const mentions = [];
  for (let i = 0; i < all.length; i++) {
    if (taken[i]) continue;
    /** @type {{node: any, at: number[], skipped: number}[]} */
    let ways = [{ node: lexicon.root, at: [], skipped: 0 }];
    for (let k = i; k < all.length && k < i + LONGEST_PHRASE + MOST_SKIPPED && ways.length; k++) {
      if (taken[k] || (k > i && all[k].gap === STOP)) break;
      const next = [];
      for (const { node, at, skipped } of ways) {
        const step = node.next.get(stems[k]);
        if (step) {
          const place = [...at, k];
          if (step.entry && spoken(step.entry, all, place, lexicon)) mentions.push(mention(step.entry, place, all, lexicon));
          next.push({ node: step, at: place, skipped });
        }
        // Two words that the vocabulary writes as one: "web site".
        const joined = k + 1 < all.length && !taken[k + 1] && all[k + 1].gap === 0 && all[k].word.length > 1 && lexicon.surfaces.has(all[k].word + all[k + 1].word)
          ? node.next.get(lexicon.stem(all[k].word + all[k + 1].word)) : undefined;
        if (joined?.entry && joined.entry.surface === null) mentions.push(mention(joined.entry, [...at, k, k + 1], all, lexicon));
        if (k > i && skipped < MOST_SKIPPED && lexicon.reading.links.has(all[k].word)) next.push({ node, at, skipped: skipped + 1 });
      }
      ways = next;
    }
  }
  return mentions;
}

/** Whether a name of one word that is common elsewhere stands there in its own form. */
function spoken(/** @type {import("./lexicon.js").Entry} */ entry, /** @type {Token[]} */ all, /** @type {number[]} */ at, /** @type {Lexicon} */ lexicon) {
  if (at.length > 1) return true;
  const { word, raw } = all[at[0]];
  // A town that is called like an everyday word needs its capital, or a word like "in" before it.
  // So does one that is misspelt: to "brighten" is no Brighton.
  const known = lexicon.surfaces.has(word) || lexicon.stems.has(lexicon.stem(word));
  if (entry.proper && (lexicon.reading.ordinary.has(word) || (!known && word.length < LONG_NAME))) return raw[0] !== raw[0].toLowerCase() || lexicon.reading.where.has(all[at[0] - 1]?.word);
  // A town's name in the plural and in small letters is no town: "readings" are no Reading.
  if (entry.proper && raw[0] === raw[0].toLowerCase() && !lexicon.surfaces.has(word) && known) return false;
  return entry.surface === null || entry.surface === word;
}

function mention(/** @type {import("./lexicon.js").Entry} */ entry, /** @type {number[]} */ at, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  // A word that only binds makes a phrase no surer.
  const telling = at.reduce((sum, i) => sum + (lexicon.reading.links.has(all[i].word) ? 0.05 : 1), 0);
  const score = (WORTH.get(entry.kind) ?? 1) * telling - 0.1 * (at[at.length - 1] - at[0] + 1 - at.length) - 0.3 * commas(at, all);
  return { owners: entry.owners, at, kind: entry.kind, score, general: at.length === 1 && entry.surface !== null && !lexicon.reading.ordinary.has(all[at[0]].word) };
}

function commas(/** @type {number[]} */ at, /** @type {Token[]} */ all) {
  let count = 0;
  for (let i = at[0] + 1; i <= at[at.length - 1]; i++) count += all[i].gap === COMMA ? 1 : 0;
  return count;
}

/** For each place in the text, the loose names that its word belongs to and whose other words stand in the text, too. */
function possible(/** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon, /** @type {boolean[]} */ taken) {
  const there = new Set(stems.filter((_, i) => !taken[i]));
  /** @type {Map<string, number[]>} */
  const by = new Map();
  for (const stem of there) {
    const places = lexicon.looseBy.get(stem)?.filter((place) => lexicon.loose[place].stems.every((other) => there.has(other)));
    if (places?.length) by.set(stem, places);
  }
  return stems.map((stem, i) => (taken[i] ? undefined : by.get(stem)));
}

/** Names whose words stand apart or in another order, inside a sentence. @returns {Mention[]} */
function apart(/** @type {Token[]} */ all, /** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon, /** @type {(number[]|undefined)[]} */ looseBy) {
  const mentions = [];
  // "Weekly visits, no repairs": what is turned away behind a comma is no part of what stands before it.
  const turns = new Set(markers(all, lexicon.reading.turns).filter(({ kind, from }) => kind === "not" && all[from].gap === COMMA).map(({ from }) => from));
  let before = 0;
  const turnsTo = all.map((_, i) => (before += turns.has(i) ? 1 : 0));
  for (let start = 0; start < all.length;) {
    let end = start + 1;
    while (end < all.length && all[end].gap < STOP) end += 1;
    /** @type {Map<number, number[]>} */
    const touched = new Map();
    for (let i = start; i < end; i++) {
      for (const place of looseBy[i] ?? []) {
        const spots = touched.get(place);
        if (spots) spots.push(i);
        else touched.set(place, [i]);
      }
    }
    for (const [place, spots] of touched) {
      const { stems: wanted, owner } = lexicon.loose[place];
      if (spots.length < wanted.length) continue;
      for (const at of windows(spots, stems, wanted, all, lexicon)) {
        if (turnsTo[at[0]] < turnsTo[at[at.length - 1]]) continue;
        const width = at[at.length - 1] - at[0] + 1 - at.length;
        const turned = at.some((i, k) => stems[i] !== wanted[k]);
        const score = (turned ? 0 : 0.01) + 2.2 * at.length - 0.25 * width - 0.4 * commas(at, all) + 0.3 * depth(lexicon, owner);
        mentions.push({ owners: [owner], at, kind: "loose", score, turned });
      }
    }
    start = end;
  }
  return mentions;
}

/**
 * Names of which the words stand in neighbouring sentences: "We have an enormous shop. We'd like photographs." The weakest
 * evidence: it needs every word for itself.
 *
 * @returns {Mention[]}
 */
function afar(/** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon, /** @type {(number[]|undefined)[]} */ looseBy) {
  const mentions = [], seen = new Map(), last = new Map();
  for (let i = 0; i < stems.length; i++) {
    const places = looseBy[i];
    if (!places) continue;
    last.set(stems[i], i);
    for (const place of places) {
      const { stems: wanted, owner } = lexicon.loose[place];
      if (wanted.length > 3 || seen.has(place) || !lexicon.facets.get(owner.facet)?.must) continue;
      const at = /** @type {number[]} */ (wanted.map((stem) => last.get(stem)).filter((spot) => spot !== undefined && i - spot <= FARTHEST));
      if (at.length < wanted.length) continue;
      seen.set(place, true);
      at.sort((a, b) => a - b);
      mentions.push({ owners: [owner], at, kind: "far", score: 1.1 - 0.02 * (at[at.length - 1] - at[0]) + 0.1 * depth(lexicon, owner) });
    }
  }
  return mentions;
}

/** How many wider terms a term has: of two readings the narrower says more. */
function depth(/** @type {Lexicon} */ lexicon, /** @type {Owner} */ owner) {
  return lexicon.facets.get(owner.facet)?.above.get(owner.term)?.length ?? 0;
}

/** The narrow places that hold every wanted stem, none over another. */
function windows(/** @type {number[]} */ spots, /** @type {string[]} */ stems, /** @type {string[]} */ wanted, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const places = /** @type {number[][]} */ ([]), last = new Map();
  for (const spot of spots) {
    last.set(stems[spot], spot);
    if (last.size < wanted.length) continue;
    const at = [...last.values()].sort((a, b) => a - b);
    let between = 0, parts = 0;
    for (let i = at[0] + 1; i < at[at.length - 1] && between <= 6; i++) {
      if (at.includes(i)) continue;
      between += 1;
      if (!lexicon.reading.links.has(all[i].word)) parts += 1;
    }
    // "A design for the web, one firm for both" names no "one designer".
    const turned = wanted.some((stem, k) => k > 0 && (last.get(stem) ?? 0) < (last.get(wanted[k - 1]) ?? 0));
    if (turned && all.slice(at[0] + 1, at[at.length - 1]).some(({ word, ampersand }) => lexicon.reading.parting.has(word) || ampersand)) continue;
    if (turned && commas(at, all) > 0) continue;
    if (between > 5 || parts > MOST_BETWEEN - 1) continue;
    places.push(at);
    last.clear();
  }
  return places;
}

/** The candidates that stay: each must bring a word that nobody had. */
function settled(/** @type {Mention[]} */ candidates, /** @type {Token[]} */ all, /** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon) {
  /** @type {(Mention|null)[]} */
  const by = all.map(() => null);
  const kept = [], held = /** @type {Map<string, Owner>} */ (new Map());
  for (const candidate of candidates) {
    const fresh = candidate.at.filter((i) => !by[i]);
    if (!fresh.length) {
      // The same words name two terms: that is one mention with two readings.
      const same = by[candidate.at[0]];
      if (same && same.kind === candidate.kind && same.at.length === candidate.at.length && candidate.at.every((i) => by[i] === same)) {
        same.owners = union(same.owners, candidate.owners);
      }
      continue;
    }
    if (candidate.kind === "far" && (fresh.every((i) => lexicon.reading.ordinary.has(all[i].word)) || candidate.at.some((i) => by[i] && ((by[i]?.at.length ?? 0) < 2 || by[i]?.owners.some((owner) => candidate.owners.some((mine) => mine.facet === owner.facet)))) || candidate.owners.some((owner) => [...held.values()].some((other) => within(lexicon, other, owner))))) continue;
    // The same term over some of the same words: one mention, which is longer.
    const mine = candidate.at.map((i) => by[i]).find((other) => other && other.owners.length === 1 && candidate.owners.length === 1 && within(lexicon, other.owners[0], candidate.owners[0]));
    if (mine && fresh.length < candidate.at.length) {
      for (const i of fresh) by[i] = mine;
      mine.at = [...mine.at, ...fresh].sort((a, b) => a - b);
      continue;
    }
    if (candidate.kind !== "far" && fresh.length < candidate.at.length && !shares(candidate, fresh, by, all, lexicon)) continue;
    for (const i of fresh) by[i] = candidate;
    candidate.owners = [...candidate.owners];
    candidate.at = [...candidate.at];
    kept.push(candidate);
    for (const owner of candidate.owners) held.set(`${owner.facet}=${owner.term}`, owner);
  }
  return kept.filter((mention) => !qualifies(mention, by, stems, lexicon) && !belongs(mention, held, stems, lexicon));
}

/** Whether a single word that the names of several terms hold speaks of one that is named besides: trees that lights go on. */
function belongs(/** @type {Mention} */ mention, /** @type {Map<string, Owner>} */ held, /** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon) {
  if (mention.at.length > 1) return ofAnother(mention, held, stems, lexicon);
  if (!["word", "lead"].includes(mention.kind)) return false;
  const others = (lexicon.named.get(stems[mention.at[0]]) ?? []).filter((owner) => !mention.owners.some((mine) => within(lexicon, owner, mine)));
  return others.some((owner) => held.has(`${owner.facet}=${owner.term}`));
}

/** Whether all words of a longer name stand in the names of something else that is asked: the lobby's tree beside wreaths. */
function ofAnother(/** @type {Mention} */ mention, /** @type {Map<string, Owner>} */ held, /** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon) {
  const [mine] = mention.owners, root = (/** @type {Owner} */ owner) => lexicon.facets.get(owner.facet)?.above.get(owner.term)?.at(-1) ?? owner.term;
  const content = mention.at.map((i) => stems[i]).filter((stem) => lexicon.stems.has(stem));
  return content.length > 1 && root(mine) !== mine.term && [...held.values()].some((other) => other.facet === mine.facet && root(other) !== root(mine)
    && content.every((stem) => lexicon.named.get(stem)?.some((owner) => same(owner, other))));
}

function same(/** @type {Owner} */ one, /** @type {Owner} */ other) {
  return one.facet === other.facet && one.term === other.term;
}

/** Whether a general name only ends another's phrase: the design of "barrier free design". */
function qualifies(/** @type {Mention} */ mention, /** @type {(Mention|null)[]} */ by, /** @type {string[]} */ stems, /** @type {Lexicon} */ lexicon) {
  if (mention.at.length > 1 || !mention.general || (lexicon.named.get(stems[mention.at[0]])?.length ?? 0) < GENERAL) return false;
  const before = by[mention.at[0] - 1], after = by[mention.at[0] + 1];
  return [before, after].some((other) => other && other !== mention && other.owners.some(({ facet }) => !lexicon.facets.get(facet)?.covers));
}

function union(/** @type {Owner[]} */ some, /** @type {Owner[]} */ others) {
  return [...some, ...others.filter((other) => !some.some((known) => known.facet === other.facet && known.term === other.term))];
}

/** Whether only words that bind, or that others hold, stand between a mention's words: the "desks for an office" of "desk rental for an office". */
function leans(/** @type {Mention} */ { at }, /** @type {Set<Mention>} */ holders, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const held = new Set([...holders].flatMap((holder) => holder.at));
  for (let i = at[0] + 1; i < at[at.length - 1]; i++) if (!at.includes(i) && !held.has(i) && !lexicon.reading.links.has(all[i].word)) return false;
  return true;
}

/** Whether a candidate may have a head that another has already: "print [and] web design", "monthly or weekly visits". */
function shares(
  /** @type {Mention} */ candidate, /** @type {number[]} */ fresh, /** @type {(Mention|null)[]} */ by,
  /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon,
) {
  const { reading } = lexicon;
  if (fresh.every((i) => reading.ordinary.has(all[i].word) || reading.links.has(all[i].word))) {
    if (candidate.kind !== "name" && candidate.kind !== "loose") return false;
  }
  const holders = new Set(candidate.at.flatMap((i) => by[i] ?? []));
  // Two questions may lean on one word: "rent some trees for the lobby".
  if ((candidate.kind === "name" || candidate.kind === "loose") && leans(candidate, holders, all, lexicon) && [...holders].every((holder) => holder && holder.at.length > 1 && holder.owners.every((owner) => candidate.owners.every((mine) => mine.facet !== owner.facet)))) return true;
  if (candidate.kind === "loose" && fresh.some((i) => !reading.ordinary.has(all[i].word)) && [...holders].every((holder) => holder && holder.at.length > 1 && holder.owners.every((owner) => candidate.owners.every((mine) => mine.facet !== owner.facet)))) return true;
  if ([...holders].some((holder) => holder?.owners.some((owner) => candidate.owners.some((mine) => within(lexicon, owner, mine))))) return false;
  const from = Math.min(...candidate.at, ...[...holders].flatMap((holder) => holder?.at ?? [])), to = Math.max(...candidate.at, ...[...holders].flatMap((holder) => holder?.at ?? []));
  for (let i = from + 1; i <= to; i++) {
    const { word, slash, ampersand, gap } = all[i];
    if (reading.and.has(word) || reading.or.has(word) || slash || ampersand || gap === COMMA) return true;
  }
  return false;
}
