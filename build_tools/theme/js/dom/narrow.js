// @ts-check
/**
 * The list of a matching page or a situation, narrowed on the spot: it is made by the finder's view and shown in the
 * place of the page's own, while the address after `#` holds the need.
 *
 * @typedef {import("../rule/types.js").Asked} Asked
 */

import { load, names, pictured, pictures, summaries } from "../data/data.js";
import { keyOf, keyWith, pair, ticked, unticked } from "../rule/asking.js";
import { decode, encode } from "../rule/need.js";
import { look } from "../view/find.js";
import { STEP } from "../view/list.js";
import { answersIn, fitting, narrowed } from "../view/narrow.js";
import { hook, pageAt, painted } from "./dom.js";
import { announcer, note, orNone, problemNotes, results, show } from "./results.js";
import { follow, keep, kept, problemsOf } from "./state.js";

const NOTHING = { must: [], prefer: [], budget: null };

/** @param {HTMLElement} root the page's `data-narrow` @param {Map<string, HTMLButtonElement>} buttons by `facet=term` */
export async function mount(root, buttons) {
  const { index, words } = await load(), own = decode(root.dataset.need ?? "", index).need;
  const page = /** @type {HTMLElement} */ (document.querySelector("[data-own-list]"));
  const finder = /** @type {HTMLAnchorElement} */ (document.querySelector("[data-narrow-finder]"));
  page.after(/** @type {HTMLTemplateElement} */ (root.querySelector("template")).content.cloneNode(true));
  const list = /** @type {HTMLElement} */ (page.nextElementSibling), at = (/** @type {string} */ called) => hook(list, called);
  const matches = results(at("results")), near = results(at("near")), announce = announcer(hook(root, "status"));
  const any = new Map([...root.querySelectorAll("[data-question]")].map((question) => {
    const { question: facet = "", several } = /** @type {HTMLElement} */ (question).dataset;
    return [facet, several === "any"];
  }));
  const place = follow(index, opened);
  let { answers, shown, turn } = { answers: answersIn(NOTHING, own), shown: STEP, turn: 0 };

  at("next").addEventListener("click", () => {
    shown += STEP;
    keep({ shown });
    paint();
  });
  at("all").addEventListener("click", () => {
    change(new Map());
    show(/** @type {HTMLElement} */ (document.querySelector("h1")));
  });
  opened(place.read());

  function opened(/** @type {import("../rule/types.js").Link} */ link) {
    answers = answersIn(link.need, own);
    shown = kept().shown ?? STEP;
    note(at("problems"), problemNotes(words, problemsOf(link)));
    return paint();
  }

  function change(/** @type {typeof answers} */ to) {
    answers = to;
    shown = STEP;
    const fits = place.write({ need: answers.size ? narrowed(own, answers) : NOTHING, from: null, picks: [] }, false, { shown });
    note(at("problems"), fits ? [] : [words.say("link-too-long")]);
    return paint();
  }

  async function paint() {
    const mine = ++turn, need = narrowed(own, answers), hash = encode({ need });
    page.hidden = answers.size > 0;
    list.hidden = !answers.size && at("problems").hidden;
    finder.href = pageAt(`find/${hash ?? ""}`).href;
    for (const [key, button] of buttons) {
      const { facet, term } = pair(key), on = keyWith(answers, facet, term) !== null, fold = button.closest("details");
      button.setAttribute("aria-pressed", `${on}`);
      if (on && fold) fold.open = true;
    }
    const view = look({ need, from: null, picks: [], version: null, problems: [] }, { index, words, wordsHeld: null, shown });
    const narrows = answers.size > 0, firms = narrows ? [...view.lines, ...view.near].map(({ slug }) => slug) : [];
    at("heading").textContent = narrows ? view.heading : words.say("narrow-heading");
    at("asked").textContent = view.asked;
    at("misses").hidden = !narrows || !view.near.length;
    at("next").hidden = !narrows || !view.more;
    at("next").textContent = view.more;
    announce(narrows ? view.said : "");
    const [called, having] = firms.length ? await Promise.all([orNone(names(), tell), pictured()]) : [new Map(), new Set()];
    if (mine !== turn) return;
    matches.show(narrows ? view.lines : [], called, having);
    near.show(narrows ? view.near : [], called, having);
    await painted();
    if (mine !== turn) return;
    count();
    const told = await orNone(summaries(firms), tell);
    for (const part of [matches, near]) part.describe(told);
    const seen = await orNone(pictures(firms), tell);
    for (const part of [matches, near]) part.picture(seen);
  }

  /** Says beside each answer how many firms fit everything with it. */
  function count() {
    for (const [facet, enough] of any) {
      for (const [term, fits] of fitting(index, own, answers, facet, enough)) {
        const number = buttons.get(keyOf({ facet, term }))?.querySelector(".count");
        if (number) number.textContent = fits ? `${fits}` : words.say("narrow-nobody");
      }
    }
  }

  function tell(/** @type {string} */ text) {
    note(at("problems"), [text]);
  }

  return {
    /** An answer tapped: given, or taken back. */
    tap(/** @type {Asked} */ asked) {
      const on = keyWith(answers, asked.facet, asked.term) === null;
      return change(on ? ticked(answers, asked, { any: any.get(asked.facet) === true, must: true }) : unticked(answers, asked));
    },
  };
}
