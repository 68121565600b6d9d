// @ts-check
/**
 * A prospect's own words as a need: a sentence, a rep's notes or a whole mail goes in; what is asked, how much, for
 * which money, and what was left over come out. Nothing is fetched, kept or shown here, and nothing throws.
 *
 *     const stem = await stemmer(words.reading.language);
 *     const lexicon = compile(words, words.reading, stem);
 *     const { chips, budget, rest, need } = understand("web design in Ashby or Norwood, 15k", lexicon);
 *
 * In order: `mail.js` blanks what is no message, `tokens.js` cuts words, `budget.js` takes the sum, `mentions.js` finds
 * terms, `turns.js` hears what is turned away and how much the rest is wanted; then like places are grouped.
 *
 * @typedef {import("./lexicon.js").Lexicon} Lexicon
 * @typedef {import("./lexicon.js").Owner} Owner
 * @typedef {import("./mentions.js").Mention} Mention
 * @typedef {import("./tokens.js").Token} Token
 * @typedef {object} Chip
 * @property {string} facet
 * @property {string[]} terms one, or several of which any is enough; sorted
 * @property {"must"|"prefer"} strength
 * @property {[number, number][]} spans where the text says so, in UTF-16 units of the text that was handed in
 * @property {Owner[]} offered other readings of the same words
 * @typedef {{spans: [number, number][], offered: Owner[]}} Unsure words with several readings of which none clearly wins
 * @typedef {{facet: string, term: string}} Asked as in `match.js`; `term` of several is `a|b`
 * @typedef {object} Understood
 * @property {Chip[]} chips
 * @property {import("./budget.js").Budget|null} budget
 * @property {Unsure[]} unsure
 * @property {boolean} cut whether the text is longer than anybody's need, and only its beginning was read
 * @property {string[]} rest words that were not understood and are worth a search
 * @property {{must: Asked[], prefer: Asked[], budget: {amount: number, per: string}|null}} need
 */

import { budgetIn, moneyWords } from "./budget.js";
import { GENERAL, common, within } from "./lexicon.js";
import { mailWords, parted } from "./mail.js";
import { mentionsIn } from "./mentions.js";
import { markers } from "./phrases.js";
import { COMMA, STOP, tokens } from "./tokens.js";
import { strengths, turnedAway } from "./turns.js";

// Nobody writes more by hand; what is longer is read up to here.
const LONGEST_READ = 100_000, MOST_WORDS = 1_500;
const MOST_REST = 12, FEW = 3, PRICE_REACH = 7, FARTHEST = 8, NEIGHBOURS = 12, LIST_REACH = 5;
const WEAK = new Set(["word", "lead", "definition", "far"]);

/** @type {WeakMap<object, {money: any, mail: any}>} */
const prepared = new WeakMap();

/** Reads what a text asks for. @param {string} text @param {Lexicon} lexicon @returns {Understood} */
export function understand(text, lexicon) {
  const { money, mail } = ready(lexicon);
  const whole = `${text ?? ""}`, { body, signature } = parted(whole.slice(0, LONGEST_READ), mail);
  const all = tokens(body, lexicon.reading.abbreviations, MOST_WORDS);
  const budget = budgetIn(body, all, money, lexicon.currency);
  const taken = all.map(({ start, end }) => !!budget?.spans.some(([from, to]) => start < to && end > from));
  introduced(all, taken, lexicon);
  inPassing(all, taken, lexicon);
  const mentions = mentionsIn(all, lexicon, taken).filter((mention) => !ofThemselves(mention, all, lexicon) && !priced(mention, all, money));
  const away = turnedAway(all, mentions, lexicon.reading);
  const { asked, refused, unsure } = decided(mentions, away, all, lexicon);
  const wanted = narrowed(asked, refused, all, lexicon);
  if (signature.trim()) wanted.push(...signed(signature, wanted, refused, lexicon));
  const likely = wanted.filter((want) => supposed(want, wanted, all, lexicon)), sure = wanted.filter((want) => !likely.includes(want));
  const chips = chipsOf(grouped(sure, all, lexicon), all, lexicon);
  const used = new Set(mentions.flatMap(({ at }) => at));
  const cut = whole.length > LONGEST_READ || all.length >= MOST_WORDS;
  return { chips, budget, cut, unsure: offersOf(unsure, likely, sure, all), rest: left(all, used, taken, lexicon), need: needOf(chips, budget) };
}

function ready(/** @type {Lexicon} */ lexicon) {
  let words = prepared.get(lexicon);
  if (!words) prepared.set(lexicon, (words = { money: moneyWords(lexicon.reading.budget), mail: mailWords(lexicon.reading.mail) }));
  return words;
}

/** Names of people are nobody's town: "My name is Aurora". */
function introduced(/** @type {Token[]} */ all, /** @type {boolean[]} */ taken, /** @type {Lexicon} */ lexicon) {
  for (const { to } of markers(all, lexicon.reading.introductions)) {
    for (let i = to; i < Math.min(to + 2, all.length) && all[i].gap === 0; i++) {
      const capital = all[i].raw[0] !== all[i].raw[0].toLowerCase() && all[i].raw !== all[i].raw.toUpperCase();
      if (!capital) break;
      taken[i] = true;
    }
  }
}

/** Set phrases ("ballpark figure") and the names of streets ("2200 Mill Street") tell nothing of a need. */
function inPassing(/** @type {Token[]} */ all, /** @type {boolean[]} */ taken, /** @type {Lexicon} */ { reading }) {
  for (const { from, to } of markers(all, reading.idioms)) taken.fill(true, from, to);
  const named = (/** @type {Token|undefined} */ token) => !!token && token.raw[0] !== token.raw[0].toLowerCase();
  for (let i = 1; i < all.length; i++) {
    if (reading.streets.has(all[i].word) && all[i].gap === 0 && named(all[i]) && named(all[i - 1])) taken.fill(true, i - 1, i + 1);
    if (all[i].gap === COMMA && named(all[i - 1]) && named(all[i - 2]) && all[i - 1].gap === 0 && all.slice(i, i + 3).some(({ word, gap }, k) => reading.roles.has(word) && (k === 0 || gap === 0))) taken.fill(true, i - 2, i);
    // "44 East Maple Grove"
    if (reading.directions.has(all[i].word) && named(all[i]) && /^\d+$/.test(all[i - 1].word)) {
      for (let k = i; k < i + 3 && named(all[k]) && all[k].gap === 0; k++) taken[k] = true;
    }
  }
}

/**
 * Whether a general word tells what somebody is, and not what they want: "teaching hospital", "I run a design studio".
 */
function ofThemselves(/** @type {Mention} */ mention, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const { reading } = lexicon;
  if (mention.at.length > 1 || mention.owners.some(({ facet }) => lexicon.facets.get(facet)?.covers)) return false;
  const [at] = mention.at;
  if (mention.kind === "definition" || mention.kind === "word" || mention.kind === "name") {
    const next = all[at + 1];
    if (next && next.gap === 0 && reading.houses.has(next.word)) {
      if (mention.kind !== "name" || reading.ordinary.has(next.word)) return true;
    }
  }
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (all[i + 1].gap > 0 || ["that", "who", "and", "need", "want"].includes(all[i + 1].word)) return false;
    for (const { words } of reading.selves.get(all[i].word) ?? []) {
      if (i + words.length <= at && words.every((word, k) => all[i + k].word === word)) {
        const house = all.slice(at + 1, at + 3).some(({ word, gap }) => gap === 0 && reading.houses.has(word));
        return house || mention.kind !== "name";
      }
    }
  }
  return false;
}

/** Whether a time only tells what a price is for: "what would it cost per month". */
function priced(/** @type {Mention} */ { at }, /** @type {Token[]} */ all, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const [first] = at, last = at[at.length - 1];
  // "Monthly rate" is how they pay.
  const paid = [all[first - 1], all[first + 1]].some((token, k) => token && (k ? token : all[first]).gap === 0 && money.payments.has(token.word));
  if (at.length === 1 && paid && money.rates.some(({ words }) => words.length === 1 && words[0] === all[first].word)) return true;
  if (at.length !== 2 || last !== first + 1) return false;
  if (!money.rates.some(({ words }) => words.length === 2 && words[0] === all[first].word && words[1] === all[last].word)) return false;
  for (let i = first; i > Math.max(0, first - PRICE_REACH) && all[i].gap === 0; i--) {
    if (money.cues.some((cue) => cue.length === 1 && cue[0] === all[i - 1].word)) return true;
  }
  return false;
}

/** @typedef {{owner: Owner, at: number[], offered: Owner[], strength: "must"|"prefer"|null, kind: string, turned: boolean, spans: [number, number][]|null}} Want */

/** @typedef {Owner & {weak: boolean}} Refused a weak one says nothing against what is named in full elsewhere */

/** Which mentions ask, which refuse, and which can't be told. */
function decided(/** @type {Mention[]} */ mentions, /** @type {boolean[]} */ away, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const said = strengths(all, mentions, lexicon.reading);
  const asked = /** @type {Want[]} */ ([]), refused = /** @type {Refused[]} */ ([]), unsure = /** @type {Mention[]} */ ([]);
  const plain = distinctOwners(mentions.filter(({ owners }) => owners.length === 1).map(({ owners }) => owners[0]));
  for (const mention of mentions) {
    const owner = mention.owners.length === 1 ? mention.owners[0] : common(lexicon, mention.owners);
    const others = mention.owners.filter((other) => other !== owner);
    if (mention.at.some((i) => away[i])) {
      if (owner) refused.push({ ...owner, weak: WEAK.has(mention.kind) });
      continue;
    }
    if (owner) asked.push({ owner, at: mention.at, offered: others, strength: said.get(mention) ?? null, kind: mention.kind, turned: !!mention.turned, spans: null });
    // Words with two readings say nothing new where one of these is asked anyway.
    else if (!mention.owners.some((other) => plain.some((owned) => within(lexicon, owned, other)))) unsure.push(mention);
  }
  return { asked, refused, unsure };
}

/** Without what was refused elsewhere, what only locates a narrower place, and what they have today but want otherwise. */
function narrowed(/** @type {Want[]} */ asked, /** @type {Refused[]} */ refused, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const noes = [true, false].flatMap((weak) => distinctOwners(refused.filter((refusal) => refusal.weak === weak)).map((owner) => ({ ...owner, weak })));
  const kept = asked.filter(({ owner, kind }) => !noes.some((other) => same(owner, other) && (!other.weak || WEAK.has(kind))));
  const whole = new Set(markers(all, lexicon.reading.wholes).map(({ to }) => to));
  const today = todays(all, lexicon), topic = topics(all, lexicon);
  // Asked a thousand times is asked once: only what is said of a term and when counts here.
  const told = [...new Map(kept.map((want) => [`${want.owner.facet}=${want.owner.term}=${today[want.at[0]]}=${topic[want.at[0]]}`, { owner: want.owner, today: today[want.at[0]], topic: topic[want.at[0]] }])).values()];
  return kept.filter((want, place) => {
    // However long a text is: only what stands near can say more of it.
    const near = kept.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1);
    const others = told.filter((other) => !same(other.owner, want.owner));
    const covers = !!lexicon.facets.get(want.owner.facet)?.covers;
    const narrower = others.some((other) => within(lexicon, other.owner, want.owner));
    if (want.kind === "lead" && others.some((other) => other.owner.facet === want.owner.facet) && !listed(want, near, all, lexicon)) return false;
    if (covers && narrower && !(whole.has(want.at[0]) || whole.has(want.at[0] - 1))) return false;
    if (!covers && narrower && (WEAK.has(want.kind) || !besides(want, near, all, lexicon))) return false;
    if (!covers && topic[want.at[0]] && others.some((other) => other.owner.facet === want.owner.facet && !other.topic)) return false;
    if (!covers && others.some((other) => other.owner.facet === want.owner.facet) && (passing(want, others, lexicon) || located(want, near, all, lexicon) || setting(want, near, all, lexicon))) return false;
    const elsewhere = others.some((other) => other.owner.facet === want.owner.facet && !other.today);
    return !(today[want.at[0]] && elsewhere && !covers);
  });
}

/** The widest term above a term; the term itself where there is none. */
function rootOf(/** @type {Owner} */ owner, /** @type {Lexicon} */ lexicon) {
  return lexicon.facets.get(owner.facet)?.above.get(owner.term)?.at(-1) ?? owner.term;
}

/** Whether a single telling word is only what other work is about: the beds of "advice on why our beds fail". */
function passing(/** @type {Want} */ want, /** @type {{owner: Owner}[]} */ others, /** @type {Lexicon} */ lexicon) {
  const root = rootOf(want.owner, lexicon);
  if (want.at.length !== 1 || !["word", "definition"].includes(want.kind) || root === want.owner.term) return false;
  return others.every(({ owner }) => owner.facet !== want.owner.facet || rootOf(owner, lexicon) !== root);
}

/** Whether general and everyday words only say where something stands that is named in full: "a web shop for our restaurant, its menus are old". */
function setting(/** @type {Want} */ want, /** @type {Want[]} */ wants, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const { reading, stem, named } = lexicon;
  if (want.kind !== "loose" || !want.at.every((i) => reading.ordinary.has(all[i].word) || (named.get(stem(all[i].word))?.length ?? 0) >= GENERAL)) return false;
  return wants.some(({ owner, kind, at }) => kind === "name" && at.length > 1 && !at.some((i) => want.at.includes(i)) && !same(owner, want.owner) && owner.facet === want.owner.facet && rootOf(owner, lexicon) === rootOf(want.owner, lexicon));
}

/** Whether something only says where that is which is asked for: the stage of "a lamp burst by our stage". */
function located(/** @type {Want} */ want, /** @type {Want[]} */ wants, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const [at] = want.at, { and, or, locating, links, ordinary } = lexicon.reading;
  const names = (/** @type {number} */ i) => wants.some(({ owner, at: other }) => owner.facet === want.owner.facet && !same(owner, want.owner) && other.includes(i));
  let heard = false;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    if (all[i + 1].gap > 0 || all[i + 1].ampersand || all[i + 1].slash || and.has(all[i].word) || or.has(all[i].word)) return false;
    heard ||= locating.has(all[i].word);
    if (heard && names(i)) return true;
    if (!heard && !links.has(all[i].word) && !ordinary.has(all[i].word)) return false;
  }
  return false;
}

/** Whether a word stands in a list with a sibling of its term: "pipes and doors". */
function listed(/** @type {Want} */ want, /** @type {Want[]} */ wants, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  return wants.some((other) => other.at.length && other.owner.facet === want.owner.facet && other.owner.term !== want.owner.term
    && rootOf(other.owner, lexicon) === rootOf(want.owner, lexicon) && besideInList(want, other, all, lexicon));
}

/** Whether a wide term is one of several in a list: "shovel and salt the steps". Elsewhere the narrower one says it all. */
function besides(/** @type {Want} */ want, /** @type {Want[]} */ wants, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const narrower = wants.filter(({ owner }) => !same(owner, want.owner) && within(lexicon, owner, want.owner));
  return narrower.length > 0 && narrower.every((other) => besideInList(want, other, all, lexicon));
}

/** For each word, whether it is what advice is asked about: the trees of "an opinion on whether the trees can stay". */
function topics(/** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const about = all.map(() => false);
  const turns = new Map(markers(all, lexicon.reading.turns).map((turn) => [turn.from, turn.kind]));
  for (const { to } of markers(all, lexicon.reading.topics)) {
    for (let i = to; i < all.length && all[i].gap === 0 && (turns.get(i) !== "but" || lexicon.reading.soft.has(all[i].word)); i++) about[i] = true;
  }
  return about;
}

/** For each word, whether it tells what they have today. */
function todays(/** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const told = all.map(() => false);
  const turns = new Map(markers(all, lexicon.reading.turns).map((turn) => [turn.from, turn.kind]));
  const ends = (/** @type {number} */ i) => turns.get(i) === "but" && !lexicon.reading.soft.has(all[i].word);
  for (const { from, to } of markers(all, lexicon.reading.todays)) {
    for (let i = to; i < all.length && all[i].gap < STOP && !ends(i); i++) told[i] = true;
    for (let i = from; i >= 0 && all[from].gap !== STOP && !ends(i); i--) {
      told[i] = true;
      if (all[i].gap > 0) break;
    }
  }
  return told;
}

/**
 * Whether words make it likely and not sure that a term is asked for: then it is offered. So it is by kinds of evidence,
 * each of which was right in less than nine of ten letters that nobody had read before; whatever says the same elsewhere makes it sure.
 */
function supposed(/** @type {Want} */ want, /** @type {Want[]} */ wants, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  if (!want.at.length || wants.some((other) => other !== want && !vague(other, all, lexicon) && within(lexicon, other.owner, want.owner))) return false;
  if (vague(want, all, lexicon)) return !(want.kind === "lead" && listed(want, wants, all, lexicon));
  return aside(want, wants, all, lexicon);
}

/** Whether words tell of a term from afar: apart in other sentences, or each of them general and in no order. */
function vague(/** @type {Want} */ { kind, at, turned }, /** @type {Token[]} */ all, /** @type {Lexicon} */ { reading, stem, named, surfaces }) {
  if (kind === "far" || kind === "lead") return true;
  if (kind === "word") return !surfaces.has(all[at[0]].word);
  const telling = at.map((i) => all[i].word).filter((word) => !reading.links.has(word));
  if (kind !== "loose" || telling.length > 2 || !telling.every((word) => reading.ordinary.has(word) || (named.get(stem(word))?.length ?? 0) >= GENERAL)) return false;
  // "Desks for our new branch" says "desks for our branch".
  const between = all.slice(at[0] + 1, at[at.length - 1]).map(({ word }) => word);
  return turned || !between.some((word) => reading.links.has(word)) || between.some((word) => reading.parting.has(word) || !(reading.links.has(word) || reading.ordinary.has(word)));
}

/** Whether a single word stands beside other work, and not in a list with it: the stage of "a lamp fell on our stage". */
function aside(/** @type {Want} */ want, /** @type {Want[]} */ wants, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const about = lexicon.facets.get(want.owner.facet);
  if (want.at.length > 1 || !about?.must || about.covers) return false;
  const others = wants.filter(({ owner, at }) => at.length && owner.facet === want.owner.facet && owner.term !== want.owner.term);
  return others.some(({ kind, at }) => at.length > 1 || (kind === "name" && at[0] < want.at[0])) && !others.some((other) => besideInList(want, other, all, lexicon));
}

/** Whether few words stand between two wants, of which one joins. */
function besideInList(/** @type {Want} */ want, /** @type {Want} */ other, /** @type {Token[]} */ all, /** @type {Lexicon} */ { reading }) {
  const pairs = want.at.flatMap((i) => other.at.map((k) => (i < k ? [i, k] : [k, i])));
  const [from, to] = pairs.reduce((near, pair) => (pair[1] - pair[0] < near[1] - near[0] ? pair : near));
  if (to - from > LIST_REACH) return false;
  let joined = false;
  for (let i = from + 1; i <= to; i++) {
    if (all[i].gap === STOP) return false;
    joined ||= all[i].gap === COMMA || all[i].slash || all[i].ampersand || reading.and.has(all[i].word) || reading.or.has(all[i].word);
  }
  return joined;
}

/** Where the signature says that they are, if they have said nothing of it, and it says one thing. */
function signed(/** @type {string} */ signature, /** @type {Want[]} */ wanted, /** @type {Owner[]} */ refused, /** @type {Lexicon} */ lexicon) {
  const all = tokens(signature, lexicon.reading.abbreviations);
  const places = mentionsIn(all, lexicon, all.map(() => false)).filter(({ owners, kind }) => kind === "name" && owners.length === 1 && lexicon.facets.get(owners[0].facet)?.covers);
  const wants = /** @type {Want[]} */ ([]);
  for (const { owners: [owner], at } of places) {
    if ([...wanted.map((want) => want.owner), ...refused].some(({ facet }) => facet === owner.facet)) continue;
    const others = places.filter(({ owners: [other] }) => other.facet === owner.facet && !within(lexicon, owner, other));
    if (!others.length && !wants.some((want) => same(want.owner, owner))) wants.push({ owner, at: [], offered: [], strength: null, kind: "name", turned: false, spans: spansOf(at, all) });
  }
  return wants;
}

/** Wants that hang together by "or". @returns {Want[][]} */
function grouped(/** @type {Want[]} */ wanted, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const groups = /** @type {Want[][]} */ ([]);
  const inText = wanted.filter(({ at }) => at.length);
  for (let i = 0; i < inText.length; i++) {
    const run = [inText[i]];
    let any = false;
    while (i + 1 < inText.length) {
      const joint = jointOf(inText[i], inText[i + 1], all, lexicon);
      if (!joint) break;
      any ||= joint === "or";
      run.push(inText[++i]);
    }
    if (any) groups.push(run);
    else for (const want of run) groups.push([want]);
  }
  for (const want of wanted) if (!want.at.length) groups.push([want]);
  return groups;
}

/** The joint of two neighbours of one facet: "or", a comma of a list, or nothing. */
function jointOf(/** @type {Want} */ want, /** @type {Want} */ other, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  if (want.owner.facet !== other.owner.facet) return null;
  const from = Math.max(...want.at.filter((i) => !other.at.includes(i) || i < other.at[0]), want.at[0]);
  const to = other.at.find((i) => i > from) ?? other.at[0];
  let joint = /** @type {"or"|"comma"|null} */ (null), filler = 0;
  for (let i = from + 1; i <= to; i++) {
    if (all[i].gap === STOP) return null;
    if (all[i].slash) joint = "or";
    if (all[i].gap === COMMA) joint ??= "comma";
    if (i === to) break;
    if (lexicon.reading.or.has(all[i].word)) joint = "or";
    else if (lexicon.reading.and.has(all[i].word)) return null;
    else if (!want.at.includes(i) && !other.at.includes(i)) filler += 1;
  }
  return filler > 4 ? null : joint;
}

/** All that may be meant, each once, in the order of the text; nothing that is asked anyway. @returns {Unsure[]} */
function offersOf(/** @type {Mention[]} */ unsure, /** @type {Want[]} */ likely, /** @type {Want[]} */ sure, /** @type {Token[]} */ all) {
  const hints = [...unsure, ...likely.map(({ at, owner }) => ({ at, owners: [owner] }))].sort((a, b) => a.at[0] - b.at[0]);
  const open = hints.filter(({ owners }) => !owners.every((owner) => sure.some((want) => same(want.owner, owner))));
  const once = new Map([...open].reverse().map((hint) => [hint.owners.map(({ facet, term }) => `${facet}=${term}`).join(), hint]));
  return open.filter((hint) => [...once.values()].includes(hint)).map(({ at, owners }) => ({ spans: spansOf(at, all), offered: owners }));
}

/** Chips, each term in one of them only. */
function chipsOf(/** @type {Want[][]} */ groups, /** @type {Token[]} */ all, /** @type {Lexicon} */ lexicon) {
  const chips = /** @type {Chip[]} */ ([]);
  for (const group of groups.sort((a, b) => b.length - a.length)) {
    const { facet } = group[0].owner;
    const terms = [...new Set(group.map(({ owner }) => owner.term))].sort();
    const spans = group.flatMap((want) => want.spans ?? spansOf(want.at, all));
    const said = group.map(({ strength }) => strength);
    const strength = said.includes("must") ? "must" : said.includes("prefer") ? "prefer" : null;
    const known = chips.find((chip) => chip.facet === facet && terms.every((term) => chip.terms.includes(term)));
    if (known) {
      known.spans.push(...spans);
      if (strength === "must") known.strength = "must";
      continue;
    }
    const offered = group.flatMap((want) => want.offered).filter((owner) => !terms.includes(owner.term));
    chips.push({ facet, terms, strength: strength ?? (lexicon.facets.get(facet)?.must ? "must" : "prefer"), spans, offered });
  }
  for (const chip of chips) chip.spans = distinct(chip.spans);
  return chips.sort((a, b) => a.spans[0][0] - b.spans[0][0]);
}

function distinct(/** @type {[number, number][]} */ spans) {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([start, end], i) => i === 0 || start !== sorted[i - 1][0] || end !== sorted[i - 1][1]);
}

/** The need in the form of `match.js`, its terms in the order of links. */
function needOf(/** @type {Chip[]} */ chips, /** @type {import("./budget.js").Budget|null} */ budget) {
  const order = (/** @type {Asked} */ a, /** @type {Asked} */ b) => (a.facet < b.facet ? -1 : a.facet > b.facet ? 1 : a.term < b.term ? -1 : 1);
  const asked = (/** @type {string} */ strength) => chips.filter((chip) => chip.strength === strength).map(({ facet, terms }) => ({ facet, term: terms.join("|") })).sort(order);
  return { must: asked("must"), prefer: asked("prefer"), budget: budget && { amount: budget.amount, per: budget.per } };
}

/** Runs of neighbouring words as places in the text. @returns {[number, number][]} */
function spansOf(/** @type {number[]} */ at, /** @type {Token[]} */ all) {
  const spans = /** @type {[number, number][]} */ ([]);
  let last = -2;
  for (const i of [...at].sort((a, b) => a - b)) {
    if (i === last + 1 && spans.length) spans[spans.length - 1][1] = all[i].end;
    else spans.push([all[i].start, all[i].end]);
    last = i;
  }
  return spans;
}

/** Words that nothing was made of, and which an everyday letter does not hold. */
function left(/** @type {Token[]} */ all, /** @type {Set<number>} */ used, /** @type {boolean[]} */ taken, /** @type {Lexicon} */ lexicon) {
  const { reading } = lexicon, words = new Map();
  // Who types a word or two, of which none is ours, means just these: "hospital".
  const few = all.length <= FEW && !used.size;
  const everyday = (/** @type {string} */ word) => reading.ordinary.has(word) || reading.subjects.has(word);
  for (let i = 0; i < all.length && words.size < MOST_REST; i++) {
    const { word, raw } = all[i];
    if (used.has(i) || taken[i] || word.length < 3 || /\d/.test(word) || reading.links.has(word) || (!few && everyday(word))) continue;
    if (reading.turns.has(word) || reading.strengths.has(word) || word.includes("'") || words.has(word)) continue;
    words.set(word, raw);
  }
  return [...words.values()];
}

function distinctOwners(/** @type {Owner[]} */ owners) {
  return [...new Map(owners.map(({ facet, term }) => [`${facet}=${term}`, { facet, term }])).values()];
}

function same(/** @type {Owner} */ owner, /** @type {Owner} */ other) {
  return owner.facet === other.facet && owner.term === other.term;
}
