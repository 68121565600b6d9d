// @ts-check
/**
 * An owner's vocabulary made ready for reading: which words, in which company, name which term.
 *
 * Four kinds of evidence, the surest first. A *name* is a label, a synonym, an id or a place that a definition names.
 * A *loose* name is one whose words stand apart or in another order ("shops on the web"). A *word* is one that
 * stands in the names of a single term, or only in those of a term and its narrower ones. A *definition* is a telling
 * word, or two neighbours, of one term's definition. A *lead* is a word of several terms that one label begins with. Words of everyday letters are never evidence by themselves.
 *
 * @typedef {{facet: string, term: string}} Owner
 * @typedef {{owners: Owner[], kind: string, words: number, surface: string|null, proper: boolean}} Entry what a phrase may
 * mean; `surface` is the only form in which it counts, `proper` that it is a name
 * @typedef {{next: Map<string, Node>, entry: Entry|null}} Node
 * @typedef {{stems: string[], owner: Owner}} Loose
 * @typedef {object} Lexicon
 * @property {Map<string, {must: boolean, covers: boolean, above: Map<string, string[]>}>} facets
 * @property {Node} root phrases, stem by stem
 * @property {Loose[]} loose
 * @property {Map<string, number[]>} looseBy stem → places in `loose`
 * @property {Map<string, string[]>} near spelling with one letter taken out → words of the vocabulary
 * @property {Map<string, Owner[]>} named stem → the terms whose names hold it, where they are several
 * @property {Set<string>} surfaces words of the vocabulary as they are written
 * @property {Set<string>} stems
 * @property {(word: string) => string} stem of a folded word
 * @property {import("./reading.js").Reading} reading
 * @property {string} currency
 */

import { read } from "./reading.js";
import { tokens } from "./tokens.js";

// Shorter words have too many neighbours to guess from.
const SHORTEST_MENDED = 5, SHORTEST_MEANT = 6;
// A word that so many times as many names of one term hold as of all others is that term's.
const LEADS = 4;
// A word that so many names of a term hold is telling by itself.
const TELLING = 2;
// So many everyday words together are telling, even apart: "the lights on the hotel roof for Christmas".
const ENOUGH = 3;
/** A word in the names of so many terms is a general one. */
export const GENERAL = 5;
const MOST_CACHED = 20_000;
// So long a piece of the work takes, in milliseconds, before the page has a turn.
const LONGEST_PIECE = 8;

/**
 * Makes the words of a directory ready, all in one go.
 *
 * @param {any} words what `/words.json` holds
 * @param {any} [data] the language's own words, `words.reading`
 * @param {(word: string) => string} [stem] of the language; see `stemmer.js`
 * @returns {Lexicon}
 */
export function compile(words, data = words.reading ?? {}, stem = (word) => word) {
  const steps = compiling(words, data, stem);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in pieces, so that a page answers meanwhile.
 *
 * @param {any} words @param {any} data @param {(word: string) => string} stem
 * @param {() => Promise<void>} pause lets the page do something else
 * @returns {Promise<Lexicon>}
 */
export async function prepared(words, data, stem, pause) {
  const steps = compiling(words, data, stem);
  for (let since = performance.now(), step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < LONGEST_PIECE) continue;
    await pause();
    since = performance.now();
  }
}

/** @param {any} words @param {any} data @param {(word: string) => string} stem @returns {Generator<void, Lexicon, void>} */
function* compiling(words, data, stem) {
  const reading = read(data);
  // The stem of "use" is "us": no other word may turn into one that only binds.
  const stemOf = remembered((word) => {
    const meant = reading.alike.get(word) ?? word, stemmed = stem(meant);
    return reading.links.has(meant) || reading.links.has(stemmed) ? meant : stemmed;
  });
  /** @type {Lexicon} */
  const lexicon = {
    facets: new Map(), root: node(), loose: [], looseBy: new Map(), near: new Map(), surfaces: new Set(), stems: new Set(), named: new Map(),
    stem: stemOf, reading, currency: words.currency ?? "",
  };
  const ordinary = new Set([...reading.ordinary, ...reading.links].map(stemOf));
  /** @type {{owner: Owner, text: string, named: boolean, proper: boolean}[]} */
  const texts = [];
  for (const [facet, about] of entries(words.facets)) {
    const terms = new Map(entries(about.terms));
    lexicon.facets.set(facet, { must: about.asked === "must", covers: !!about.covers, above: ancestors(terms) });
    for (const [term, { label, synonyms = [], aliases = [], definition = "" }] of terms) {
      const owner = { facet, term }, proper = !!about.proper;
      const names = [label, ...synonyms, ...[term, ...aliases].map((id) => id.replaceAll("-", " "))];
      for (const text of names) texts.push({ owner, text, named: true, proper });
      if (proper) for (const text of properNames(definition, reading)) texts.push({ owner, text, named: true, proper });
      else texts.push({ owner, text: definition, named: false, proper });
    }
  }
  const labels = labelOwners(words, reading, stemOf);
  const known = /** @type {Set<string>} */ (new Set());
  const uses = /** @type {Map<string, {named: Owner[], defined: Owner[], surfaces: Set<string>}>} */ (new Map());
  const counts = /** @type {Map<string, Map<string, number>>} */ (new Map());
  for (const { owner, text, named, proper } of texts) {
    const asserted = proper ? [] : unturned(text, reading);
    for (const stem of named ? new Set(asserted.map(stemOf)) : []) {
      const count = counts.get(stem) ?? new Map(), key = `${owner.facet}=${owner.term}`;
      counts.set(stem, count.set(key, (count.get(key) ?? 0) + 1));
    }
    for (const part of named ? variants(split(text, reading), reading) : []) addName(lexicon, owner, part, proper, ordinary, known);
    for (const word of asserted) use(uses, stemOf(word), owner, named, word);
    yield;
  }
  const leaders = labelled(words, reading, stemOf, ordinary);
  yield;
  addWords(lexicon, uses, counts, labels, leaders, ordinary);
  for (const { owner, text, named } of texts) if (!named) addNeighbours(lexicon, owner, text, ordinary);
  for (const surface of lexicon.surfaces) {
    addSpellings(lexicon, surface);
    yield;
  }
  return lexicon;
}

/** Whether a term is another or lies below it. */
export function within(/** @type {Lexicon} */ lexicon, /** @type {Owner} */ owner, /** @type {Owner} */ other) {
  if (owner.facet !== other.facet) return false;
  return owner.term === other.term || !!lexicon.facets.get(owner.facet)?.above.get(owner.term)?.includes(other.term);
}

/** The one owner of several that all the others lie below; null if there is none. */
export function common(/** @type {Lexicon} */ lexicon, /** @type {Owner[]} */ owners) {
  return owners.find((owner) => owners.every((other) => within(lexicon, other, owner))) ?? null;
}

/** The word that a misspelt one was meant to be: the vocabulary's word one error away, if there is just one; else null. */
export function mended(/** @type {Lexicon} */ lexicon, /** @type {string} */ word) {
  if (word.length < SHORTEST_MENDED) return null;
  const meant = new Set();
  for (const spelling of [word, ...without(word)]) {
    for (const surface of lexicon.near.get(spelling) ?? []) {
      // Hardly anybody errs in the first letter, and much else begins otherwise: "selling" is no felling.
      if (surface[0] === word[0] && oneApart(word, surface)) meant.add(lexicon.stem(surface));
    }
  }
  return meant.size === 1 ? [...meant][0] : null;
}

function node() {
  return { next: new Map(), entry: null };
}

function remembered(/** @type {(word: string) => string} */ stem) {
  const cache = new Map();
  return (/** @type {string} */ word) => {
    let known = cache.get(word);
    if (known === undefined) {
      known = stem(word);
      if (cache.size < MOST_CACHED) cache.set(word, known);
    }
    return known;
  };
}

function ancestors(/** @type {Map<string, any>} */ terms) {
  const all = new Map();
  for (const term of terms.keys()) {
    const above = /** @type {string[]} */ ([]);
    for (let next = terms.get(term).broader; next && !above.includes(next); next = terms.get(next)?.broader) above.push(next);
    all.set(term, above);
  }
  return all;
}

function split(/** @type {string} */ text, /** @type {import("./reading.js").Reading} */ reading) {
  return tokens(text, reading.abbreviations).map(({ word }) => reading.abbreviations.get(word) ?? word);
}

/** Without what a "no" governs: "no spraying" is not about spraying. */
function unturned(/** @type {string} */ text, /** @type {import("./reading.js").Reading} */ reading) {
  let turned = false;
  return tokens(text, reading.abbreviations).filter(({ word, gap }) => {
    if (gap) turned = false;
    turned ||= reading.turning.has(word);
    return !turned;
  }).map(({ word }) => reading.abbreviations.get(word) ?? word);
}

/** "Bed and border care" is also "bed care" and "border care". */
function variants(/** @type {string[]} */ words, /** @type {import("./reading.js").Reading} */ reading) {
  const at = words.findIndex((word, i) => i > 0 && reading.and.has(word));
  if (at < 0 || at + 2 >= words.length || reading.links.has(words[at + 1])) return [words];
  return [words, [...words.slice(0, at), ...words.slice(at + 2)], [...words.slice(0, at - 1), ...words.slice(at + 1)]];
}

/** The names that a definition holds: "Ashby and the towns around it, from Norwood to Easton." */
function properNames(/** @type {string} */ definition, /** @type {import("./reading.js").Reading} */ reading) {
  const names = /** @type {string[][]} */ ([]);
  let open = false;
  for (const { raw, word, gap } of tokens(definition, reading.abbreviations)) {
    const capital = raw[0] !== raw[0].toLowerCase() && !reading.links.has(word);
    if (capital && open && !gap) names[names.length - 1].push(raw);
    else if (capital) names.push([raw]);
    open = capital;
  }
  return names.map((name) => name.join(" "));
}

/** Puts a name into the lexicon, with and without the words that only bind. */
function addName(
  /** @type {Lexicon} */ lexicon, /** @type {Owner} */ owner, /** @type {string[]} */ words,
  /** @type {boolean} */ proper, /** @type {Set<string>} */ ordinary, /** @type {Set<string>} */ known,
) {
  const { reading, stem } = lexicon;
  // "We can water" is not "they can water".
  const content = words.filter((word) => !reading.links.has(word) || reading.subjects.has(word));
  for (const word of content) {
    lexicon.surfaces.add(word);
    lexicon.stems.add(stem(word));
  }
  addPhrase(lexicon, words.map(stem), owner, "name", words.length === 1 && !proper ? words[0] : null, proper);
  const stems = content.map(stem);
  if (content.length < 2) return;
  // Everyday words need what binds them: "request a proposal" is no "request for proposal".
  if (content.length < words.length && !stems.every((word) => ordinary.has(word))) addPhrase(lexicon, stems, owner, "name", null);
  // "de-icing" is also written in one word.
  if (words.length === 2) {
    lexicon.surfaces.add(words.join(""));
    addPhrase(lexicon, [stem(words.join(""))], owner, "name", null);
  }
  const turned = words.some((word) => reading.turning.has(word) || reading.subjects.has(word) || (word.includes("'") && reading.turns.has(word)));
  if (proper || turned || new Set(stems).size < 2 || (stems.length < ENOUGH && stems.every((word) => ordinary.has(word)))) return;
  const key = `${owner.facet}=${owner.term} ${stems.join()}`;
  if (known.has(key)) return;
  known.add(key);
  for (const word of new Set(stems)) listUnder(lexicon.looseBy, word, lexicon.loose.length);
  lexicon.loose.push({ stems: [...new Set(stems)], owner });
}

function addPhrase(
  /** @type {Lexicon} */ lexicon, /** @type {string[]} */ stems, /** @type {Owner} */ owner,
  /** @type {string} */ kind, /** @type {string|null} */ surface, proper = false,
) {
  let at = lexicon.root;
  for (const stem of stems) {
    let next = at.next.get(stem);
    if (!next) at.next.set(stem, (next = node()));
    at = next;
  }
  at.entry ??= { owners: [], kind, words: stems.length, surface, proper };
  if (at.entry.kind !== kind) return;
  if (surface !== at.entry.surface) at.entry.surface = null;
  if (!at.entry.owners.some(({ facet, term }) => facet === owner.facet && term === owner.term)) at.entry.owners.push(owner);
}

function use(
  /** @type {Map<string, any>} */ uses, /** @type {string} */ stem, /** @type {Owner} */ owner,
  /** @type {boolean} */ named, /** @type {string} */ word,
) {
  let about = uses.get(stem);
  if (!about) uses.set(stem, (about = { named: [], defined: [], surfaces: new Set() }));
  const owners = named ? about.named : about.defined;
  if (!owners.some((/** @type {Owner} */ o) => o.facet === owner.facet && o.term === owner.term)) owners.push(owner);
  about.surfaces.add(word);
}

/**
 * Single words. One that is a whole name, but stands in the names of several others too or is an everyday word, counts
 * only in the very form of that name: "printing" asks for printing, "prints" does not.
 */
function addWords(/** @type {Lexicon} */ lexicon, /** @type {Map<string, any>} */ uses, /** @type {Map<string, Map<string, number>>} */ counts, /** @type {Map<string, Owner[]>} */ labels, /** @type {Map<string, Owner|null>} */ leaders, /** @type {Set<string>} */ ordinary) {
  for (const [stem, { named, defined, surfaces }] of uses) {
    if (named.length > 1) lexicon.named.set(stem, named);
    const entry = lexicon.root.next.get(stem)?.entry;
    if (entry) {
      const lead = leading(lexicon, named, counts.get(stem) ?? new Map(), labels.get(stem) ?? []);
      const shared = !(lead && entry.owners.every((mine) => within(lexicon, mine, lead)))
        && named.some((/** @type {Owner} */ owner) => !entry.owners.some((mine) => within(lexicon, owner, mine)));
      if (!shared && !ordinary.has(stem)) entry.surface = null;
      continue;
    }
    if (ordinary.has(stem) || stem.length < 3 || /\d/.test(stem)) continue;
    const owners = named.length ? named : defined;
    const sure = common(lexicon, owners) ?? leading(lexicon, named, counts.get(stem) ?? new Map(), labels.get(stem) ?? []);
    const owner = sure ?? leaders.get(stem);
    const often = owner ? named.reduce((/** @type {number} */ sum, /** @type {Owner} */ other) => sum + (within(lexicon, other, owner) ? counts.get(stem)?.get(`${other.facet}=${other.term}`) ?? 0 : 0), 0) : 0;
    const kind = !sure ? "lead" : named.length ? "word" : "definition";
    // A word of a single phrase tells little without the rest of it: the courtyard of "design for the courtyard".
    if (kind === "word" && often < TELLING) continue;
    if (owner) addPhrase(lexicon, [stem], owner, kind, null);
    else if (named.length && named.length < 4) for (const other of named) addPhrase(lexicon, [stem], other, "word", null);
    else continue;
    lexicon.stems.add(stem);
    for (const surface of surfaces) lexicon.surfaces.add(surface);
  }
}

/** Two words that stand side by side in a definition, unless both are everyday words. */
function addNeighbours(
  /** @type {Lexicon} */ lexicon, /** @type {Owner} */ owner, /** @type {string} */ text, /** @type {Set<string>} */ ordinary,
) {
  const { reading, stem } = lexicon;
  let before = /** @type {string|null} */ (null);
  for (const { word, gap } of tokens(text, reading.abbreviations)) {
    const parts = gap || reading.and.has(word) || reading.or.has(word) || reading.turning.has(word);
    if (parts) before = null;
    if (reading.links.has(word) || reading.turning.has(word)) continue;
    const next = stem(word);
    const plain = (/** @type {string} */ root) => ordinary.has(root) || (lexicon.named.get(root)?.length ?? 0) >= GENERAL;
    if (before !== null && !(plain(before) && plain(next))) {
      const entry = lexicon.root.next.get(before)?.next.get(next)?.entry;
      if (!entry || entry.kind === "definition") addPhrase(lexicon, [before, next], owner, "definition", null);
    }
    before = next;
  }
}

/** Words that only an everyday word follows in a label: "tree" is what "Tree care" is about. Null where labels share one. */
function labelled(/** @type {any} */ words, /** @type {import("./reading.js").Reading} */ reading, /** @type {(word: string) => string} */ stem, /** @type {Set<string>} */ ordinary) {
  const leaders = /** @type {Map<string, Owner|null>} */ (new Map());
  for (const [facet, { proper, terms }] of entries(words.facets)) {
    for (const [term, { label }] of proper ? [] : entries(terms)) {
      const [first, ...others] = split(label, reading).map(stem);
      if (!others.length || ordinary.has(first) || !others.every((word) => ordinary.has(word))) continue;
      leaders.set(first, leaders.has(first) ? null : { facet, term });
    }
  }
  return leaders;
}

/** The terms whose labels hold a word, by its stem. */
function labelOwners(/** @type {any} */ words, /** @type {import("./reading.js").Reading} */ reading, /** @type {(word: string) => string} */ stem) {
  const owners = /** @type {Map<string, Owner[]>} */ (new Map());
  for (const [facet, { terms }] of entries(words.facets)) {
    for (const [term, { label }] of entries(terms)) {
      for (const word of new Set(split(label, reading).map(stem))) owners.set(word, [...(owners.get(word) ?? []), { facet, term }]);
    }
  }
  return owners;
}

/** The term whose names hold a word far oftener than all others' do; null if there is none, or if another's label holds it. */
function leading(/** @type {Lexicon} */ lexicon, /** @type {Owner[]} */ owners, /** @type {Map<string, number>} */ counts, /** @type {Owner[]} */ labelled) {
  const often = (/** @type {Owner} */ owner) => counts.get(`${owner.facet}=${owner.term}`) ?? 0;
  const total = owners.reduce((sum, owner) => sum + often(owner), 0);
  return owners.find((owner) => {
    const mine = owners.filter((other) => within(lexicon, other, owner)).reduce((sum, other) => sum + often(other), 0);
    return mine >= LEADS && mine >= LEADS * (total - mine) && labelled.every((other) => within(lexicon, other, owner) || within(lexicon, owner, other));
  }) ?? null;
}

function addSpellings(/** @type {Lexicon} */ lexicon, /** @type {string} */ surface) {
  if (surface.length < SHORTEST_MEANT || lexicon.reading.ordinary.has(surface)) return;
  for (const spelling of new Set([surface, ...without(surface)])) {
    listUnder(lexicon.near, spelling, surface);
  }
}

/** @template T @param {Map<string, T[]>} lists @param {string} key @param {T} value */
function listUnder(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A word with each of its letters taken out. */
function without(/** @type {string} */ word) {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Whether one letter put in, taken out or changed, or two neighbours turned round, make one word the other. */
export function oneApart(/** @type {string} */ word, /** @type {string} */ other) {
  if (Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  const a = word.slice(start), b = other.slice(start);
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

/** The entries that `/words.json` holds by ids, as it came or as `words.js` has it. @returns {[string, any][]} */
function entries(/** @type {any} */ byId) {
  return byId instanceof Map ? [...byId] : Object.entries(byId);
}
