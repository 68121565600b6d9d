// @ts-check
/**
 * The rule, version 2, in the browser: who suits a prospect, in which order, and why. The twin of
 * `build_tools/rule/match.py` and `groups.py`; shared cases run through both. Fed by `/match.json` (see `matchdata.py` for its columns);
 * no dependency, no DOM, no clock but `today`'s default.
 *
 * In order: `load` unpacks the columns; `weigh` holds a need against all firms at once, one typed array a term;
 * `answer` keeps, orders and explains. A credit is a number of quarters and says the fit, too: 4 fits, 2 close,
 * 1 not stated, 0 differs. All sums are whole numbers, so that they come out as in Python to the last bit.
 *
 * It is one file so that a phone fetches it in one go; the hash at its end is here for the same reason.
 *
 * What is asked is a term, or a group of terms of one facet of which any is enough: its `term` is their ids without
 * doubles, in alphabetical order, with `|` between them, as `anyOf` makes it.
 *
 * @typedef {import("./types.js").Asked} Asked
 * @typedef {import("./types.js").Money} Money
 * @typedef {import("./types.js").Need} Need
 * @typedef {import("./types.js").Reason} Reason
 * @typedef {import("./types.js").Placed} Placed
 * @typedef {import("./types.js").Index} Index
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {{referrer?: string|null, today?: string, limit?: number, inGroups?: boolean}} Options
 * @typedef {import("./types.js").Group} Group
 */

export const RULE = 2;
/** Version of the links that carry needs, and of what decides between equals, which have not changed with the rule. */
export const LINKS = 1;
const ANY_OF = "|";
/** Where a firm may stand, in the order in which lists show it. @type {Group[]} */
export const GROUPS = ["all", "musts", "close", "ask"];
const FITS = 4, CLOSE = 2, NOT_STATED = 1;
const SPACE = 0x20;
const NAMES = ["differs", "not-stated", "close", "", "fits"];
const AVAILABILITY = new Map([["o", "open"], ["w", "waitlist"], ["c", "closed"]]);
const TIMES = new Map([["project", 0], ["month", 12], ["year", 1]]); // a year; 0: can't be compared with the others

/** Unpacks `/match.json`. @param {any} data @returns {Index} */
export function load(data) {
  const slugs = data.slugs ? data.slugs.split(" ") : [];
  const facets = new Map(data.facets.map((/** @type {any} */ facet) => [facet.id, unpack(facet, slugs.length)]));
  const budgets = data.budgets.split(" ");
  return {
    stamp: data.stamp, rule: data.rule, weights: data.weights, slugs, facets, budgets, ranges: null,
    place: new Map(slugs.map((/** @type {string} */ slug, /** @type {number} */ i) => [slug, i])),
    former: new Map(Object.entries(data.former)),
    formerFacets: new Map(Object.entries(data.former_facets)),
    retired: new Map(Object.entries(data.retired)),
    primary: [...facets.values()].find((facet) => facet.primary),
    availability: data.availability,
    until: new Map(Object.entries(data.until).map(([i, day]) => [Number(i), day])),
    recommends: new Map(data.recommends.map((/** @type {any[]} */ row) => [row[0], row])),
  };
}

/** One facet: the terms that each firm holds, one firm's after another's, which firms hold a term, and who states nothing. */
function unpack(/** @type {any} */ raw, /** @type {number} */ firms) {
  const held = new Uint16Array(raw.held.length), ends = new Uint32Array(firms), silent = new Uint8Array(firms);
  for (let i = 0, k = 0, end = 0; i < firms; i++, k++) {
    const before = end;
    for (; k < raw.held.length && raw.held.charCodeAt(k) !== SPACE; k++) held[end++] = decoded(raw.held.charCodeAt(k));
    if (end === before) silent[i] = NOT_STATED;
    ends[i] = end;
  }
  const gives = raw.gives.map((/** @type {number[]} */ [fits, ...terms]) => ({ fits, terms }));
  /** For each term held, the terms asked that it fits. */
  const serves = raw.terms.map(() => /** @type {number[]} */ ([]));
  gives.forEach((/** @type {any} */ { fits, terms }, /** @type {number} */ asked) => {
    for (const term of terms.slice(0, fits)) serves[term].push(asked);
  });
  return {
    id: raw.id, weight: raw.weight, primary: raw.primary, terms: raw.terms, broader: raw.broader,
    place: new Map(raw.terms.map((/** @type {string} */ term, /** @type {number} */ i) => [term, i])),
    former: new Map(Object.entries(raw.former)),
    held, ends, silent, gives, serves, credits: new Map(),
  };
}

/** The terms that a firm holds. */
export function heldBy(/** @type {any} */ { held, ends }, /** @type {number} */ i) {
  return /** @type {number[]} */ (Array.from(held.subarray(i ? ends[i - 1] : 0, ends[i])));
}

/** Characters back into the indices of terms. */
function decode(/** @type {string} */ letters) {
  return Array.from(letters, (letter) => decoded(letter.charCodeAt(0)));
}

/** See `matchdata.letter`. */
function decoded(/** @type {number} */ code) {
  const term = code > 0x7e ? code - 0x22 : code;
  return term - (term > 0x5c ? 0x24 : 0x23);
}

function price(/** @type {string} */ text) {
  if (!text) return null;
  const [from, to] = text.slice(1).split("-");
  const per = text[0] === "p" ? "project" : text[0] === "m" ? "month" : "year";
  return { from: Number(from), to: to ? Number(to) : null, per };
}

/** Today's id of a term, past or present; null if there is none. */
export function findTerm(/** @type {any} */ index, /** @type {string} */ facet, /** @type {string} */ word) {
  const entry = index.facets.get(facet);
  const i = entry && (entry.place.get(word) ?? entry.former.get(word));
  return i === undefined ? null : entry.terms[i];
}

/** Today's slug of a firm that is here, past or present; null if there is none. */
export function findFirm(/** @type {any} */ index, /** @type {string} */ word) {
  return index.place.has(word) ? word : index.former.get(word) ?? null;
}

/** The terms and the budget of a firm, for `words.js`. */
export function firm(/** @type {any} */ index, /** @type {string} */ slug) {
  const i = index.place.get(slug);
  const terms = new Map();
  for (const facet of index.facets.values()) terms.set(facet.id, heldBy(facet, i).map((term) => facet.terms[term]));
  return { slug, terms, budget: price(index.budgets[i]) };
}

/** A thing asked that any of these terms of a facet meets; with a single one, that term. @returns {Asked} */
export function anyOf(/** @type {string} */ facet, /** @type {Iterable<string>} */ terms) {
  return { facet, term: [...new Set(terms)].sort().join(ANY_OF) };
}

/** The terms of which any is enough; most often just one. */
export function termsOf(/** @type {string} */ term) {
  return term.split(ANY_OF);
}

/** The need as a link carries it, whatever the order it was put in; `Need.canonical` in Python. */
export function canonical(/** @type {Need} */ need) {
  const parts = [];
  for (const [prefix, asked] of /** @type {[string, Asked[]][]} */ ([["must.", need.must], ["", need.prefer]])) {
    const byFacet = new Map();
    for (const { facet, term } of sorted(asked)) byFacet.set(facet, [...(byFacet.get(facet) ?? []), term]);
    for (const [facet, terms] of byFacet) parts.push(`${prefix}${facet}=${terms.join(",")}`);
  }
  if (need.budget) parts.push(`budget=${sum(need.budget)}`);
  return parts.join("&");
}

function sum(/** @type {Money} */ { amount, per }) {
  return per === "project" ? `${amount}` : `${amount}/${per}`;
}

/** As `canonical` has it, the members of groups too. */
export function sorted(/** @type {Asked[]} */ asked) {
  const order = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0);
  const tidy = asked.map((criterion) => (criterion.term.includes(ANY_OF) ? anyOf(criterion.facet, termsOf(criterion.term)) : criterion));
  return tidy.sort((a, b) => order(a.facet, b.facet) || order(a.term, b.term));
}

/**
 * Who meets a need: what `better-fit match --format json` says, and besides `relax`; `total`, the lengths of the lists
 * before `limit` cut them; and `groups`, how many of all the matches stand in each group: see `groupOf`. With `inGroups`
 * the matches stand group by group, each in the rule's order, as lists under headings show them. The terms and the
 * referrer are today's; `need.js` sees to that.
 * @param {Index} index @param {Need} need @param {Options} [options] @returns {Answer}
 */
export function answer(index, need, { referrer = null, today = now(), limit = Infinity, inGroups = false } = {}) {
  const sorted = sort(index, need, referrer, today);
  const { matches, notBetter, out, home, weighed } = sorted;
  const helpless = !matches.length;
  const misses = helpless ? out : [];
  const places = (/** @type {number[]} */ list, /** @type {ArrayLike<number>} */ ranks = weighed.failed) => (
    order(index, weighed, list, ranks, limit).map((i) => placed(index, sorted, i)));
  const ranks = standings(weighed, matches), groups = { all: 0, musts: 0, close: 0, ask: 0 };
  for (const i of matches) groups[GROUPS[ranks[i]]] += 1;
  return {
    rule: RULE,
    verdict: home === null ? null : verdict(sorted),
    referrer: home === null ? null : placed(index, sorted, home),
    matches: inGroups ? places(matches, ranks) : places(matches),
    not_better: places(notBetter),
    near_misses: places(misses),
    relax: helpless ? relax(index, need, referrer, today) : [],
    groups,
    total: { matches: matches.length, not_better: notBetter.length, near_misses: misses.length },
  };
}

/**
 * The group of a firm with these reasons, so that the group's heading holds of it. `all`: everything asked fits (of
 * nothing asked, that holds of everybody). `musts`: there are musts, and every one fits. `ask`: it has not stated a must;
 * or nothing at all fits or comes close, so that there is only to ask. `close`: any other.
 * @param {{must: boolean, fit: string}[]} reasons @returns {Group}
 */
export function groupOf(reasons) {
  const level = (/** @type {string} */ fit) => NAMES.indexOf(fit);
  return GROUPS[rank(reasons.map(({ must, fit }) => ({ must, level: level(fit) })), ({ level: credit }) => credit)];
}

/** Where in `GROUPS` these stand; `credit` tells how each does. @template {{must: boolean}} T */
function rank(/** @type {T[]} */ things, /** @type {(thing: T) => number} */ credit) {
  let musts = 0, whole = true, mustsFit = true, unsaid = false, some = false;
  for (const thing of things) {
    const level = credit(thing);
    whole &&= level === FITS;
    some ||= level >= CLOSE;
    if (!thing.must) continue;
    musts += 1;
    mustsFit &&= level === FITS;
    unsaid ||= level === NOT_STATED;
  }
  return whole ? 0 : musts && mustsFit ? 1 : unsaid || !some ? 3 : 2;
}

/** The rank of every one of these firms, at its place among all. */
function standings(/** @type {any} */ { criteria, earned }, /** @type {number[]} */ list) {
  const ranks = new Uint8Array(earned.length);
  for (const i of list) ranks[i] = rank(criteria, (/** @type {any} */ { credit }) => credit[i]);
  return ranks;
}

/**
 * For each facet and term, how many firms would remain if it were one more must; a Map of Maps.
 * @param {Index} index @param {Need} need @param {Options} [options] @returns {Map<string, Map<string, number>>}
 */
export function counts(index, need, { referrer = null, today = now() } = {}) {
  const { weighed, home } = sort(index, { ...need, prefer: [], budget: null }, referrer, today);
  const open = alive(index, home, today).filter((i) => !weighed.failed[i]);
  return new Map([...index.facets.values()].map((facet) => {
    const silent = open.reduce((count, i) => count + facet.silent[i], 0); // these stay in, to be asked
    return [facet.id, serving(facet, open, silent)];
  }));
}

/**
 * For each term of a facet, how many firms would fit everything if it were asked besides.
 * @param {Index} index @param {Need} need @param {string} facet @param {Options} [options] @returns {Map<string, number>}
 */
export function fits(index, need, facet, { today = now() } = {}) {
  const weighed = weigh(index, need, null);
  return serving(index.facets.get(facet), alive(index, null, today).filter((i) => hasAll(weighed, i)));
}

/** For each term of a facet, how many of these firms fit it, and so many besides. */
function serving(/** @type {any} */ facet, /** @type {number[]} */ firms, besides = 0) {
  const fitting = new Array(facet.terms.length).fill(besides), seen = new Int32Array(facet.terms.length).fill(-1);
  const { held, ends, serves } = facet;
  for (const i of firms) {
    for (let k = i ? ends[i - 1] : 0; k < ends[i]; k++) {
      for (const asked of serves[held[k]]) {
        if (seen[asked] !== i) { seen[asked] = i; fitting[asked] += 1; }
      }
    }
  }
  return new Map(facet.terms.map((/** @type {string} */ term, /** @type {number} */ k) => [term, fitting[k]]));
}

/**
 * Why these firms stand where they stand, whether they match or not: for lists that a person has made.
 * @param {any} index @param {Need} need @param {string[]} slugs @param {Options} [options] @returns {Placed[]}
 */
export function explain(index, need, slugs, { referrer = null, today = now() } = {}) {
  const home = homeOf(index, referrer), weighed = weigh(index, need, home);
  return slugs.map((slug) => placed(index, { weighed, home, today }, /** @type {number} */ (index.place.get(slug))));
}

/** Which musts to make wishes, and how many matches that brings, the most first. */
function relax(/** @type {any} */ index, /** @type {Need} */ need, /** @type {string|null} */ referrer, /** @type {string} */ today) {
  return sorted(need.must).map((asked) => {
    const must = need.must.filter(({ facet, term }) => facet !== asked.facet || term !== asked.term);
    const { matches } = sort(index, { ...need, must, prefer: [...need.prefer, asked] }, referrer, today);
    return { asked, brings: matches.length };
  }).filter(({ brings }) => brings).sort((a, b) => b.brings - a.brings);
}

function now() {
  return new Date().toISOString().slice(0, 10);
}

function available(/** @type {any} */ index, /** @type {number} */ i, /** @type {string} */ today) {
  const until = index.until.get(i);
  return until && today > until ? null : AVAILABILITY.get(index.availability[i]) ?? null;
}

/** Who can be asked on a day, for each directory. @type {WeakMap<object, {today: string, firms: number[]}>} */
const asking = new WeakMap();

/** The firms that can be asked. */
function alive(/** @type {any} */ index, /** @type {number|null} */ home, /** @type {string} */ today) {
  let known = asking.get(index);
  if (known?.today !== today) {
    const firms = [];
    for (let i = 0; i < index.slugs.length; i++) {
      if (index.availability[i] !== "c" || available(index, i, today) !== "closed") firms.push(i);
    }
    asking.set(index, known = { today, firms });
  }
  return home === null ? known.firms : known.firms.filter((i) => i !== home);
}

/** Every firm that can be asked and does not differ on everything, sorted into what it is for this prospect. */
function sort(/** @type {any} */ index, /** @type {Need} */ need, /** @type {string|null} */ referrer, /** @type {string} */ today) {
  const home = homeOf(index, referrer), weighed = weigh(index, need, home), { earned, failed } = weighed;
  // Where the referrer fails a must, whoever passes is better; with no referrer, better than nothing.
  const bar = home === null || failed[home] ? -1 : earned[home];
  /** @type {number[]} */ const matches = [], /** @type {number[]} */ notBetter = [], /** @type {number[]} */ out = [];
  for (const i of alive(index, home, today)) {
    if (!apart(weighed, i)) (failed[i] ? out : earned[i] > bar ? matches : notBetter).push(i);
  }
  return { need, today, home, weighed, matches, notBetter, out };
}

/** @returns {number|null} */
function homeOf(/** @type {any} */ index, /** @type {string|null} */ referrer) {
  return referrer === null ? null : index.place.get(referrer) ?? missing(referrer);
}

/** @returns {never} */
function missing(/** @type {string} */ slug) {
  throw new RangeError(`no such firm: ${slug}`);
}

/** Σ weight × credit and the failed musts of every firm, one thing asked after another. */
function weigh(/** @type {any} */ index, /** @type {Need} */ need, /** @type {number|null} */ home) {
  const count = new Map();
  const asked = [...sorted(need.must).map((a) => ({ ...a, must: true })), ...sorted(need.prefer).map((a) => ({ ...a, must: false }))];
  for (const { facet } of asked) count.set(facet, (count.get(facet) ?? 0) + 1);
  const unit = [...count.values()].reduce(lcm, 1);
  const earned = new Float64Array(index.slugs.length), failed = new Uint16Array(index.slugs.length);
  let total = 0;
  /** @type {any[]} */ const criteria = [];
  const add = (/** @type {Uint8Array} */ credit, /** @type {number} */ share, /** @type {any} */ what) => {
    total += share;
    criteria.push({ ...what, credit });
    for (let i = 0; i < credit.length; i++) earned[i] += share * credit[i];
    if (what.must) for (let i = 0; i < credit.length; i++) if (credit[i] === CLOSE || credit[i] === 0) failed[i] += 1;
  };
  for (const { facet, term, must } of asked) {
    const held = index.facets.get(facet);
    add(anyCredit(held, term), held.weight * unit / count.get(facet), { facet, term, must });
  }
  if (need.budget) {
    add(afford(ranges(index), need.budget), index.weights.budget * unit, { facet: "budget", term: sum(need.budget), must: false });
  }
  const vouching = index.weights.recommendation * unit * 4;
  return {
    start: `${LINKS}|${canonical(need)}|`, criteria, earned, failed, vouching,
    vouched: home === null ? new Set() : vouched(index, asked, home),
    own: total * 4, denominator: total * 4 + (home === null ? 0 : vouching),
  };
}

function lcm(/** @type {number} */ a, /** @type {number} */ b) {
  let [x, y] = [a, b];
  while (y) [x, y] = [y, x % y];
  return a / x * b;
}

/** Every firm's credit for one thing asked; of a group, the best that any of its terms gives. */
function anyCredit(/** @type {any} */ facet, /** @type {string} */ asked) {
  const terms = termsOf(asked).map((term) => credits(facet, facet.place.get(term)));
  if (terms.length === 1) return terms[0];
  let best = facet.credits.get(asked);
  if (!best) {
    best = terms[0].slice();
    for (const other of terms.slice(1)) for (let i = 0; i < best.length; i++) if (other[i] > best[i]) best[i] = other[i];
    facet.credits.set(asked, best);
  }
  return best;
}

/** Every firm's credit for one term asked: the best that any term it holds gives. */
function credits(/** @type {any} */ facet, /** @type {number} */ term) {
  let credit = facet.credits.get(term);
  if (!credit) {
    const { held, ends, gives: { [term]: { fits, terms } } } = facet, worth = new Uint8Array(facet.terms.length);
    for (const other of terms.slice(fits)) worth[other] = CLOSE;
    for (const other of terms.slice(0, fits)) worth[other] = FITS;
    credit = facet.silent.slice();
    for (let i = 0, k = 0; i < ends.length; i++) {
      for (; k < ends[i]; k++) if (worth[held[k]] > credit[i]) credit[i] = worth[held[k]];
    }
    facet.credits.set(term, credit);
  }
  return credit;
}

/** Every firm's budget, read when a sum is first asked for. */
function ranges(/** @type {any} */ index) {
  index.ranges ??= Array.from(index.slugs, (_, i) => price(index.budgets[i]));
  return index.ranges;
}

/** Every firm's credit for a sum: inside its range, up to a quarter outside it, or farther. */
function afford(/** @type {any[]} */ budgets, /** @type {Money} */ asked) {
  const times = TIMES.get(asked.per) ?? 0;
  const amount = asked.amount * (times || 1);
  return Uint8Array.from(budgets, (budget) => {
    if (!budget || !TIMES.get(budget.per) !== !times) return NOT_STATED;
    const low = budget.from * (TIMES.get(budget.per) || 1);
    const high = budget.to === null ? Infinity : budget.to * (TIMES.get(budget.per) || 1);
    if (low <= amount && amount <= high) return FITS;
    return 4 * amount >= 3 * low && 4 * amount <= 5 * high ? CLOSE : 0;
  });
}

/** The firms that the referrer vouches for, in general or for something that is asked, be it one of a group. */
function vouched(/** @type {any} */ index, /** @type {Asked[]} */ asked, /** @type {number} */ home) {
  const primary = index.primary, good = new Set(), partners = new Set();
  for (const { facet, term } of asked) {
    if (facet !== primary.id) continue;
    for (const wanted of termsOf(term)) {
      const i = primary.place.get(wanted);
      for (const above of [i, ...primary.broader[i]]) good.add(above);
    }
  }
  const recommended = index.recommends.get(home) ?? []; // after the firm itself
  for (let k = 1; k < recommended.length; k += 2) {
    if (!recommended[k + 1] || decode(recommended[k + 1]).some((term) => good.has(term))) partners.add(recommended[k]);
  }
  return partners;
}

function verdict(/** @type {any} */ { weighed, matches, home }) {
  if (hasAll(weighed, home)) return "keep";
  return matches.length ? "refer" : weighed.failed[home] || apart(weighed, home) ? "nobody" : "talk";
}

/** Whether a firm differs on everything asked, so that it is in no list. Of nothing asked nobody differs. */
function apart(/** @type {any} */ { criteria, earned }, /** @type {number} */ i) {
  if (earned[i] || !criteria.length) return false;
  for (const { credit } of criteria) if (credit[i]) return false; // what has no weight earns nothing
  return true;
}

/** Whether a firm fits in everything that is asked. */
function hasAll(/** @type {any} */ { criteria }, /** @type {number} */ i) {
  for (const { credit } of criteria) if (credit[i] !== FITS) return false;
  return true;
}

/** @returns {Placed} */
function placed(/** @type {any} */ index, /** @type {any} */ { weighed, home, today }, /** @type {number} */ i) {
  const vouched = weighed.vouched.has(i), denominator = i === home ? weighed.own : weighed.denominator;
  const reasons = weighed.criteria.map((/** @type {any} */ { facet, term, must, credit }) => (
    { facet, term, must, fit: NAMES[credit[i]], via: via(index.facets.get(facet), term, i) }));
  const score = denominator ? (weighed.earned[i] + (vouched ? weighed.vouching : 0)) / denominator : 0;
  return { partner: index.slugs[i], score, recommended: vouched, availability: available(index, i, today), reasons };
}

/** The firm's own term behind a fit: the first that it holds of those that give something. In a group, the first of
 * the terms that give the best fit decides. */
function via(/** @type {any} */ facet, /** @type {string} */ asked, /** @type {number} */ i) {
  if (!facet) return null;
  const best = anyCredit(facet, asked)[i];
  const term = termsOf(asked).map((place) => facet.place.get(place)).find((place) => credits(facet, place)[i] === best);
  const own = heldBy(facet, i), held = facet.gives[term].terms.find((/** @type {number} */ other) => own.includes(other));
  return held === undefined ? null : facet.terms[held];
}

/** The lowest of `ranks` first, then the score, then the tie; a tie is only worked out as far as `limit` reaches. */
function order(
  /** @type {any} */ index, /** @type {any} */ weighed, /** @type {number[]} */ list,
  /** @type {ArrayLike<number>} */ ranks, /** @type {number} */ limit,
) {
  if (!limit) return [];
  const groups = new Map(), { earned, vouched, vouching } = weighed;
  for (const i of list) {
    const total = earned[i] + (vouched.has(i) ? vouching : 0);
    let scores = groups.get(ranks[i]);
    if (!scores) groups.set(ranks[i], scores = new Map());
    const equals = scores.get(total);
    if (equals) equals.push(i); else scores.set(total, [i]);
  }
  const tie = hasher(weighed.start);
  /** @type {number[]} */ const ordered = [];
  for (const rank of [...groups.keys()].sort((a, b) => a - b)) {
    for (const total of [...groups.get(rank).keys()].sort((a, b) => b - a)) {
      if (ordered.length >= limit) return ordered;
      for (const i of drawn(index.slugs, groups.get(rank).get(total), tie, limit - ordered.length)) ordered.push(i);
    }
  }
  return ordered;
}

/** The first of a group of equals, by hash. */
function drawn(/** @type {string[]} */ slugs, /** @type {number[]} */ group, /** @type {any} */ tie, /** @type {number} */ wanted) {
  if (group.length === 1) return group;
  const keys = Float64Array.from(group, (i) => tie.key(slugs[i]));
  const last = wanted < group.length ? keys.slice().sort()[wanted - 1] : Infinity;
  const kept = [...keys.keys()].filter((k) => keys[k] <= last);
  kept.sort((a, b) => keys[a] - keys[b] || (tie.hex(slugs[group[a]]) < tie.hex(slugs[group[b]]) ? -1 : 1));
  return kept.slice(0, wanted).map((k) => group[k]);
}

/**
 * SHA-256 (FIPS 180-4) of a fixed start and a slug. Written out, since the browser's own is asynchronous and missing
 * on plain http; whole blocks of the start are worked out once.
 */
export function hasher(/** @type {string} */ start) {
  const bytes = new TextEncoder().encode(start), whole = bytes.length - bytes.length % 64;
  const midway = Int32Array.from(SQUARES), state = new Int32Array(8), words = new Int32Array(64);
  const rest = bytes.subarray(whole), buffer = new Uint8Array(256), view = new DataView(buffer.buffer);
  for (let at = 0; at < whole; at += 64) compress(midway, block(words, bytes, at));
  buffer.set(rest);
  const digest = (/** @type {string} */ slug) => { // slugs are ASCII
    let end = rest.length;
    for (let k = 0; k < slug.length; k++) buffer[end++] = slug.charCodeAt(k);
    const bits = (whole + end) * 8, size = end + 9 <= 64 ? 64 : end + 9 <= 128 ? 128 : 192;
    buffer[end] = 0x80;
    buffer.fill(0, end + 1, size);
    view.setUint32(size - 4, bits);
    state.set(midway);
    for (let at = 0; at < size; at += 64) compress(state, block(words, buffer, at));
    return state;
  };
  return {
    /** The first 53 bits, as a number: enough to order, but for a miracle. */
    key(/** @type {string} */ slug) {
      digest(slug);
      return (state[0] >>> 0) * 0x200000 + (state[1] >>> 11);
    },
    hex: (/** @type {string} */ slug) => Array.from(digest(slug), (word) => (word >>> 0).toString(16).padStart(8, "0")).join(""),
  };
}

const [CUBES, SQUARES] = roots();

/** The constants: the first 32 bits of the fractional parts of the cube and square roots of the first primes. */
function roots() {
  const primes = /** @type {number[]} */ ([]);
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
  const bits = (/** @type {number} */ root) => (root - Math.floor(root)) * 2 ** 32 | 0;
  return [Int32Array.from(primes, (p) => bits(Math.cbrt(p))), Int32Array.from(primes.slice(0, 8), (p) => bits(Math.sqrt(p)))];
}

function block(/** @type {Int32Array} */ words, /** @type {Uint8Array} */ bytes, /** @type {number} */ at) {
  for (let k = 0, b = at; k < 16; k++, b += 4) {
    words[k] = bytes[b] << 24 | bytes[b + 1] << 16 | bytes[b + 2] << 8 | bytes[b + 3];
  }
  return words;
}

function compress(/** @type {Int32Array} */ state, /** @type {Int32Array} */ w) {
  for (let k = 16; k < 64; k++) {
    const x = w[k - 15], y = w[k - 2];
    const s0 = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3, s1 = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
    w[k] = w[k - 16] + s0 + w[k - 7] + s1 | 0;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let k = 0; k < 64; k++) {
    const s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    const first = h + s1 + (e & f ^ ~e & g) + CUBES[k] + w[k] | 0;
    const s0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    const two = s0 + (a & b ^ a & c ^ b & c) | 0;
    h = g; g = f; f = e; e = d + first | 0; d = c; c = b; b = a; a = first + two | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d; state[4] += e; state[5] += f; state[6] += g; state[7] += h;
}
