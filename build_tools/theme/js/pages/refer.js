// @ts-check
/** For reps: keep, talk, refer or nobody, with the grounds; then up to three firms, and the hand-off. */

import { cards, load, names, summaries } from "../data/data.js";
import { element, hook, painted } from "../dom/dom.js";
import { answer, counts, firm, rehearse } from "../rule/match.js";
import { mount as mountPicker } from "../dom/picker.js";
import { STEP, announcer, failure, note, orNone, problemNotes, reasonsOf, results, said, sentence, show } from "../dom/results.js";
import { TOO_LONG, follow, isEmpty, keep, kept, problemsOf } from "../dom/state.js";
import { advice, recommendation, relaxer, settle } from "../dom/verdict.js";
import { mount as mountWho, remembered } from "../dom/who.js";
import { asked, lacks, nobody, say, tally, verdict, versus } from "../rule/words.js";

const MOST_PICKS = 3;

const root = /** @type {HTMLElement} */ (document.querySelector("[data-refer]"));
const problems = /** @type {HTMLElement} */ (document.querySelector("[data-problems]"));
load().then(start).catch((error) => {
  note(problems, [failure(error)]);
  console.error(error);
});

function start(/** @type {import("../data/data.js").Data} */ { index, words }) {
  const at = (/** @type {string} */ called) => hook(root, called);
  const next = at("next"), announce = announcer(at("status")), place = follow(index, opened);
  /** @type {import("../rule/need.js").Link} */
  let link = place.read();
  let shown = STEP, turn = 0, tooLong = false, handed = "";

  const picker = mountPicker(at("picker"), { index, words, changed: (need, typing) => change({ ...link, need }, typing) });
  const who = mountWho(at("who"), { index, changed: (from) => change({ ...link, from, picks: link.picks.filter((slug) => slug !== from) }) });
  const options = { words, picks: () => link.picks, most: MOST_PICKS, picked: pick };
  const list = results(at("results"), options), near = results(at("near"), options);
  opened(link);
  painted().then(() => rehearse(index));

  async function opened(/** @type {typeof link} */ given) {
    const from = given.from ?? remembered(index);
    link = { ...given, from, picks: given.picks.filter((slug) => slug !== from).slice(0, MOST_PICKS) };
    shown = kept().shown ?? STEP;
    picker.show(link.need);
    await paint();
    scrollTo({ top: kept().scroll ?? scrollY, behavior: "instant" });
  }

  function change(/** @type {typeof link} */ to, typing = false) {
    link = { ...to, problems: [] };
    shown = STEP;
    tooLong = !place.write(link, typing, { shown, scroll: undefined });
    paint();
  }

  function pick(/** @type {string} */ slug, /** @type {boolean} */ on) {
    link = { ...link, picks: on ? [...link.picks, slug] : link.picks.filter((other) => other !== slug) };
    tooLong = !place.write(link);
    paint();
  }

  /** The page for the need as it is now; a need that changed meanwhile paints its own. */
  async function paint() {
    const mine = ++turn, { need, from } = link;
    note(problems, [...problemNotes(problemsOf(link)), ...(tooLong ? [TOO_LONG] : [])]);
    picker.count(() => counts(index, need, { referrer: from }));
    const given = answer(index, need, { referrer: from, limit: shown });
    const idle = isEmpty(need), helpless = given.verdict === "nobody" || given.verdict === null;
    const others = given.verdict === "keep" ? [] : given.matches.length ? given.matches : given.not_better.slice(0, 4);
    const misses = helpless ? given.near_misses.slice(0, 4) : [];
    const [held, called] = await Promise.all([orNone(cards([...(from ? [from] : []), ...link.picks]), tell), orNone(names(), tell)]);
    if (mine !== turn) return;
    who.show(from, called.get(from ?? "") ?? from);
    at("start").hidden = !idle;
    at("verdict").hidden = at("list").hidden = idle;
    const heading = idle ? "" : judge(given, held);
    announce(heading);
    if (!idle) {
      list.show(others.map((each) => line(each, given, held)), called);
      near.show(misses.map((each) => ({ ...line(each, given, held), about: lacks(words, each.reasons) })), called);
      at("list").hidden = !others.length && !misses.length;
      at("misses").hidden = !misses.length;
      at("list-title").textContent = others.length ? (given.matches.length ? "Who suits them better" : "Who comes nearest to you") : "";
      if (from === null) at("list-title").textContent = "";
      at("list-title").hidden = !at("list-title").textContent;
      at("relax").replaceChildren(...(helpless ? given.relax.slice(0, 3) : []).map((each) => relaxer(words, each, relaxed)));
      const left = given.verdict === "keep" ? 0 : given.total.matches - given.matches.length;
      next.hidden = left <= 0;
      next.textContent = `Show ${Math.min(left, STEP)} more of ${given.total.matches}`;
    }
    bar(heading);
    await Promise.all([handOff(given, held), idle ? null : describe([...others, ...misses])]);
  }

  async function describe(/** @type {import("../rule/match.js").Placed[]} */ firms) {
    await painted();
    const told = await orNone(summaries(firms.map(({ partner }) => partner)), tell);
    list.describe(told);
    near.describe(told);
  }

  function tell(/** @type {string} */ text) {
    note(problems, [text]);
  }

  /** The verdict with its grounds; gives its sentence. */
  function judge(/** @type {any} */ given, /** @type {Map<string, any>} */ cards) {
    const { need, from } = link, word = given.verdict, total = given.total.matches;
    at("asked").textContent = sentence(asked(words, need));
    at("verdict").dataset.verdict = word ?? "";
    at("verdict-word").textContent = word ? words.phrases.get(`verdict.${word}`) : "";
    const text = word ? verdict(words, word, given.groups) : total ? `${tally(words, given.groups, "they")}. Say which firm you are with, and they are held against it.` : nobody(words, index.slugs.length);
    at("heading").textContent = text;
    at("gaps").textContent = word ? lacks(words, given.referrer.reasons, "you", false) : "";
    at("grounds").replaceChildren(...(word ? reasonsOf(index, words, given.referrer).map(said) : []));
    at("grounds-of").textContent = word ? cards.get(from)?.name ?? from : "";
    settle(root, word, from === null ? null : cards.get(from)?.expects);
    advice(root, word);
    return text;
  }

  /** A firm's line: its reasons, against the referrer's where the two differ. */
  function line(/** @type {import("../rule/match.js").Placed} */ each, /** @type {any} */ given, /** @type {Map<string, any>} */ cards) {
    const reasons = reasonsOf(index, words, each), { from } = link;
    if (from === null) return { slug: each.partner, reasons, availability: each.availability };
    const theirs = firm(index, each.partner), ours = firm(index, from);
    each.reasons.forEach((reason, i) => {
      const text = versus(words, reason, theirs, given.referrer.reasons[i], ours, "you");
      if (text) reasons[i] = { ...reasons[i], text: reason.must ? say(words, "must", { text: text.replace(/\.$/, "") }) : text };
    });
    const vouched = each.recommended && cards.get(from)?.recommends?.find((/** @type {any} */ r) => r.partner === each.partner);
    return { slug: each.partner, reasons, availability: each.availability, more: vouched ? [recommendation(words, vouched)] : [] };
  }

  function relaxed(/** @type {{facet: string, term: string}} */ term) {
    const must = link.need.must.filter(({ facet, term: id }) => facet !== term.facet || id !== term.term);
    const need = { ...link.need, must, prefer: [...link.need.prefer, term] };
    picker.show(need);
    change({ ...link, need });
    at("heading").focus();
  }

  function bar(/** @type {string} */ heading) {
    const count = link.picks.length;
    at("bar").hidden = !heading && !count;
    at("bar").dataset.picks = `${count}`;
    at("bar-said").textContent = count ? `${count} picked` : heading;
    at("bar-send").hidden = !count || link.from === null;
  }

  /** The hand-off kit, once somebody is picked; made anew only when what it is made from has changed. */
  async function handOff(/** @type {any} */ given, /** @type {Map<string, any>} */ cards) {
    const { from, need, picks } = link, key = picks.length && from !== null ? JSON.stringify([from, need, picks]) : "";
    at("handoff").hidden = !key;
    if (!key || key === handed) return;
    handed = key;
    try {
      const { mount } = await import("../dom/handoff.js");
      const whole = answer(index, need, { referrer: from });
      await mount(at("handoff-kit"), { referrer: from, need, picks, cards, answer: whole, words, index }, () => handed === key);
    } catch (error) {
      at("handoff-kit").replaceChildren(element("p", "note", "The messages could not be made. Reload the page, or send the link that is in the address bar."));
      handed = "";
      console.error(error);
    }
  }

  next.addEventListener("click", async () => {
    const before = at("results").children.length;
    shown += STEP;
    keep({ shown });
    await paint();
    /** @type {HTMLElement|null} */ (at("results").children[before]?.querySelector("a"))?.focus();
  });
  at("bar-send").addEventListener("click", () => show(hook(at("handoff"), "handoff-title")));
  at("bar-said").addEventListener("click", (event) => {
    event.preventDefault();
    show(at("heading"));
  });
}
