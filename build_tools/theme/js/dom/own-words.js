// @ts-check
/**
 * The box for one's own words: what is typed or pasted becomes a need while one looks, each part with the words it came
 * from. The text stays in the box: it is not sent, not kept, and no part of the link.
 *
 * @typedef {import("../rule/types.js").Need} Need
 * @typedef {import("../rule/types.js").Words} Words
 * @typedef {import("../sentence/understand.js").Understood} Understood
 */

import { keyOf } from "../rule/asking.js";
import { applied, nothing } from "../sentence/apply.js";
import { prepared } from "../sentence/lexicon.js";
import { stemmer } from "../sentence/stemmer.js";
import { understand } from "../sentence/understand.js";
import { anyOf } from "../rule/match.js";
import { label, listed, money } from "../rule/words.js";
import { element, hook, painted, told, voice } from "./dom.js";

/** So long nobody has typed, in milliseconds, before what is understood of the text shows; it is read halfway. */
const PAUSE = 120;
/** So many characters are quoted of the words that something came from, and so many words are named that mean nothing here. */
const LONGEST_QUOTE = 60, MOST_REST = 8, MOST_OFFERS = 5;

/** So many terms are read at once to try the reader, among phrases of these kinds. */
const FEW_NAMES = 6, PHRASES = ["must_before", "not", "wish_before", "not_after", "introductions", "self", "today", "but"];

/** @type {Promise<import("../sentence/lexicon.js").Lexicon>|null} */
let ready = null;

/** The page has its turn. @returns {Promise<void>} */
const others = () => new Promise((done) => setTimeout(done));

/** The vocabulary made ready for reading, once a page. @param {Words} words */
export function lexiconOf(words) {
  ready ??= stemmer(words.reading?.language ?? "en").then((stem) => prepared(words, words.reading, stem, others));
  return ready;
}

/**
 * Reads the words themselves, among phrases that turn and weigh, and gives what was understood to `read`: a first text is
 * read slowly, and nobody shall wait for it. @param {Words} words @param {(text: string, understood: Understood) => void} read
 */
async function rehearse(words, read) {
  const lexicon = await lexiconOf(words), terms = [...words.facets.values()].flatMap((facet) => [...facet.terms.values()]);
  const phrases = PHRASES.map((kind) => `${words.reading?.[kind] ?? ""}`.split(","));
  const said = (/** @type {import("../rule/types.js").Term} */ { label, definition }, /** @type {number} */ i) => {
    const some = phrases[i % phrases.length];
    return `We need ${label}, ${some[i % some.length]} ${label}. ${definition} <p>$1,200 a month, from 12 &amp; on`;
  };
  for (let i = 0; i < terms.length; i += FEW_NAMES) {
    await others();
    const text = terms.slice(i, i + FEW_NAMES).map((term, k) => said(term, i + k)).join("\n");
    read(text, understand(text, lexicon));
  }
}

/**
 * @param {HTMLElement} root the page's `data-own-words`
 * @param {{
 *   words: Words, need: () => Need, asks: (need: Need) => void,
 *   origins: (quotes: Map<string, string>) => void, expects: (need: Understood["need"]) => void, rest: (words: string[]) => void,
 * }} options `asks` takes a need that the text has changed, `expects` what it is going to ask, `origins` the words behind what is asked, `rest` those left over
 */
export function mount(root, { words, need, asks, origins, expects, rest }) {
  const box = /** @type {HTMLTextAreaElement} */ (hook(root, "own-text"));
  /** All that a hand has removed while this text stands, and would come back otherwise. @type {Set<string>} */
  const dismissed = new Set();
  let part = nothing(), halfway = 0, timer = 0, turn = 0;
  /** @type {{text: string, understood: Understood}|null} */
  let last = null;

  root.hidden = false;
  painted().then(() => rehearse(words, (text, understood) => {
    applied(need(), part, understood, new Set());
    quotes(text, understood);
    spoken(text, understood);
  })).catch(console.error);
  box.addEventListener("input", () => {
    clearTimeout(halfway);
    clearTimeout(timer);
    halfway = setTimeout(() => lexiconOf(words).then(heard).catch(console.error), PAUSE / 2);
    timer = setTimeout(read, PAUSE);
  });

  /** What the text says, read once. */
  function heard(/** @type {import("../sentence/lexicon.js").Lexicon} */ lexicon) {
    const text = box.value;
    if (last?.text !== text) {
      last = { text, understood: understand(text, lexicon) };
      expects(last.understood.need);
    }
    return last;
  }

  async function read() {
    const mine = ++turn, lexicon = await lexiconOf(words);
    if (mine !== turn) return;
    const { text, understood } = heard(lexicon);
    if (!text.trim()) dismissed.clear();
    const next = applied(need(), part, understood, dismissed);
    part = next.part;
    origins(quotes(text, understood));
    tell(text, understood);
    asks(next.need);
    await painted(); // what was understood shows before the profiles are searched for the rest
    if (mine === turn) rest(understood.rest);
  }

  function tell(/** @type {string} */ text, /** @type {Understood} */ understood) {
    const { said, lines } = spoken(text, understood);
    voice(hook(root, "own-said"), said);
    hook(root, "own-offers").replaceChildren(...lines);
  }

  /** What was understood of the text and can't be seen in the list of what is needed: a sentence, the sum, and what else may be meant. */
  function spoken(/** @type {string} */ text, /** @type {Understood} */ understood) {
    const left = understood.rest.slice(0, MOST_REST).map((word) => words.say("quoted", { text: word })), none = !understood.chips.length && !understood.budget && !understood.unsure.length;
    const silent = !text.trim() || (!none && !left.length && !understood.cut);
    const said = silent ? "" : [
      understood.cut ? words.say("own-long") : "",
      none ? words.say("own-none") : "",
      left.length ? words.say("own-rest", { words: listed(words, left, understood.rest.length - left.length) }) : "",
    ].filter(Boolean).join(" ");
    const budget = understood.budget && part.budget ? [budgetLine(text, understood.budget)] : [];
    const offers = [...understood.unsure, ...understood.chips.filter(({ offered }) => offered.length)].slice(0, MOST_OFFERS).map((span) => offer(text, span));
    return { said, lines: [...budget, ...offers] };
  }

  function budgetLine(/** @type {string} */ text, /** @type {NonNullable<Understood["budget"]>} */ { amount, per, spans }) {
    const quote = element("q", "", quoted(text, spans));
    return element("li", "", ...told(words.say, "own-budget", { sum: money(words, `${amount}/${per}`), quote }));
  }

  /** Words that may mean something else, each meaning with a button. */
  function offer(/** @type {string} */ text, /** @type {{spans: [number, number][], offered: import("../sentence/lexicon.js").Owner[], facet?: string, terms?: string[]}} */ { spans, offered, facet, terms }) {
    const line = element("li", "", ...told(words.say, facet ? "own-also" : "own-may", { quote: element("q", "", quoted(text, spans)) }), " ");
    for (const { facet: id, term } of offered.slice(0, 3)) {
      const button = element("button", "link", label(words, id, term));
      button.setAttribute("type", "button");
      button.addEventListener("click", () => {
        const now = need(), old = facet && terms ? keyOf(anyOf(facet, terms)) : "";
        const without = (/** @type {Need["must"]} */ asked) => asked.filter((criterion) => keyOf(criterion) !== old);
        if (old) dismissed.add(old);
        const strength = words.facets.get(id)?.asked === "must" ? "must" : "prefer";
        const changed = { ...now, must: without(now.must), prefer: without(now.prefer) };
        asks({ ...changed, [strength]: [...changed[strength], { facet: id, term }] });
        line.remove();
      });
      line.append(button, " ");
    }
    return line;
  }

  return {
    /** Another need came, from elsewhere than this box; `text` is what it was handed, if anything. */
    opened(text = "") {
      clearTimeout(halfway);
      clearTimeout(timer);
      turn += 1;
      part = nothing();
      dismissed.clear();
      box.value = text;
      origins(new Map());
      hook(root, "own-offers").replaceChildren();
      hook(root, "own-said").textContent = "";
      return text.trim() ? read() : Promise.resolve(rest([]));
    },
  };
}

/** The words behind each part of the need. */
function quotes(/** @type {string} */ text, /** @type {Understood} */ { chips }) {
  return new Map(chips.map(({ facet, terms, spans }) => [keyOf(anyOf(facet, terms)), quoted(text, spans)]));
}

/** Pieces of a text, short enough to stand beside a term. */
function quoted(/** @type {string} */ text, /** @type {[number, number][]} */ spans) {
  const whole = spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
  return whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE - 1)}…` : whole;
}
