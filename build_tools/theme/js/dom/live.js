// @ts-check
/**
 * A page whose address holds a need: it reads the link, looks, and shows. What the finder and the page for reps do
 * alike stands here: a need changed, a firm picked, more firms, a must given up, the way back and forth.
 *
 * @typedef {import("../view/list.js").Link} Link
 * @typedef {import("../view/list.js").Bar} Bar
 * @typedef {(text: string) => void} Tell tells the reader what could not be had
 */

import { names, pictured, pictures, summaries } from "../data/data.js";
import { FIRST, STEP, relaxed, samples, withPick } from "../view/list.js";
import { element, hook, pageAt, painted } from "./dom.js";
import { handed } from "./handed.js";
import { mount as mountOwnWords } from "./own-words.js";
import { mount as mountPicker } from "./picker.js";
import { announcer, note, orNone, problemNotes, results, show } from "./results.js";
import { follow, keep, kept, problemsOf } from "./state.js";

/**
 * Starts the page. `look` makes the view, `put` puts in what only this page has, `show` does what else follows from it; `taken` is what becomes of a link that
 * somebody came with, `opened` is awaited before that is shown; `picked` follows each pick; `rest` takes the words of a
 * text that are no need.
 *
 * @template {import("../view/list.js").View} View
 * @param {HTMLElement} root @param {Pick<import("../data/data.js").Data, "index"|"words">} data
 * @param {{
 *   most: number,
 *   look: (link: Link, shown: number, tell: Tell) => View|Promise<View>,
 *   bar: (words: import("../rule/types.js").Words, said: string, link: Link) => Bar,
 *   counts: (link: Link, any: Set<string>) => Map<string, Map<string, number>>,
 *   put?: (into: (called: string) => HTMLElement, view: View) => void,
 *   show?: (view: View, link: Link) => void|Promise<void>,
 *   picked?: (link: Link) => void,
 *   taken?: (link: Link) => Link,
 *   opened?: () => void|Promise<void>,
 *   rest?: (words: string[]) => void,
 * }} page
 */
export function live(root, { index, words }, page) {
  /** The page's parts, looked for once. @type {Map<string, HTMLElement>} */
  const parts = new Map();
  const at = (/** @type {string} */ called) => {
    const part = parts.get(called) ?? hook(root, called);
    parts.set(called, part);
    return part;
  };
  const problems = hook(document, "problems"), announce = announcer(at("status")), place = follow(index, opened);
  let link = place.read(), shown = STEP, turn = 0, tooLong = false, said = "";

  const picker = mountPicker(at("picker"), { index, words, changed: (need, typing) => change({ ...link, need }, typing) });
  const own = mountOwnWords(at("own-words"), {
    words,
    need: () => link.need,
    origins: picker.from,
    expects: picker.ready,
    asks(need) {
      picker.show(need);
      change({ ...link, need }, true);
    },
    rest: (left) => page.rest?.(left),
  });
  const options = { say: words.say, picks: () => link.picks, most: page.most, picked: pick };
  const list = results(at("results"), options), near = results(at("near"), options);

  const firms = () => at("results").querySelectorAll("[data-firm]");
  rehearse().catch(console.error);
  at("next").addEventListener("click", async () => {
    const before = firms().length;
    shown += STEP;
    keep({ shown });
    await paint();
    /** @type {HTMLElement|null} */ (firms()[before]?.querySelector("a"))?.focus();
  });
  at("bar-said").addEventListener("click", (event) => {
    event.preventDefault();
    show(at("heading"));
  });
  opened(link);

  /** Somebody came here, or went back or forth. */
  async function opened(/** @type {Link} */ arrived) {
    link = page.taken?.(arrived) ?? arrived;
    shown = kept().shown ?? STEP;
    picker.show(link.need);
    await page.opened?.();
    const text = handed() || (kept().words ?? "");
    if (kept().words) keep({ words: undefined });
    if (text) place.goOn();
    await own.opened(text);
    await paint();
    scrollTo({ top: kept().scroll ?? scrollY, behavior: "instant" });
  }

  /** Somebody asked for something else. Where it was typed, what was understood shows before the address changes and firms are ranked for it. */
  async function change(/** @type {Link} */ to, typing = false) {
    const mine = ++turn, asked = { ...to, problems: [] };
    link = asked;
    shown = STEP;
    if (typing) await painted();
    if (link === asked) { // else whoever changed it since has written all of it
      tooLong = !place.write(link, typing, { shown, scroll: undefined });
      warn();
    }
    if (mine === turn) paint(true);
  }

  function pick(/** @type {string} */ slug, /** @type {boolean} */ on) {
    link = withPick(link, slug, on);
    tooLong = !place.write(link);
    warn();
    list.mark();
    near.mark();
    showBar(page.bar(words, said, link));
    page.picked?.(link);
  }

  /**
   * The page for the link as it is now. `inSteps`: first as far as a screen reaches, then the rest. A link that changed
   * meanwhile paints its own.
   */
  async function paint(inSteps = false) {
    const mine = ++turn;
    warn();
    for (const reach of inSteps ? [FIRST, shown] : [shown]) {
      const view = await page.look({ ...link, problems: problemsOf(link) }, reach, tell);
      if (mine === turn) await draw(view, mine, reach === shown);
      if (mine !== turn) return;
      if (reach === shown) picker.count((any) => page.counts(link, any));
      if (reach === shown && !view.listed) return;
      await painted();
      if (mine !== turn) return;
      if (reach === shown) await describe([...view.lines, ...view.near].map(({ slug }) => slug));
    }
  }

  /** Puts a view into the page, or into a copy of its parts, but for the lists. */
  function put(/** @type {(called: string) => HTMLElement} */ into, /** @type {View} */ view, whole = false) {
    into("start").hidden = !view.idle;
    into("list").hidden = !view.listed;
    into("misses").hidden = !view.near.length;
    into("heading").textContent = view.heading;
    into("asked").textContent = view.asked;
    into("relax").replaceChildren(...view.relax.map((relaxation) => offer(words, relaxation, giveUp)));
    into("next").hidden = !whole || !view.more;
    into("next").textContent = view.more;
    page.put?.(into, view);
  }

  /** Shows a view, the `whole` of what is to be shown or the beginning of it. */
  async function draw(/** @type {View} */ view, /** @type {number} */ mine, /** @type {boolean} */ whole) {
    said = view.said;
    put(at, view, whole);
    announce(whole ? view.said : null); // once, however long the rest takes; what is no longer true is not said
    showBar(page.bar(words, said, link)); // a firm may have been picked while the page looked
    const rest = page.show?.(view, link);
    const firms = [...view.lines, ...view.near].map(({ slug }) => slug);
    const [called, having] = firms.length ? await Promise.all([orNone(names(), tell), pictured()]) : [new Map(), new Set()];
    if (mine !== turn) return;
    list.show(view.lines, called, having);
    near.show(view.near, called, having);
    await rest;
  }

  async function describe(/** @type {string[]} */ firms) {
    if (!firms.length) return;
    const told = await orNone(summaries(firms), tell);
    list.describe(told);
    near.describe(told);
    const seen = await orNone(pictures(firms), tell);
    list.picture(seen);
    near.picture(seen);
  }

  /**
   * Looks and lists once where nobody sees it: a browser takes several times as long for a first time. Into a copy, which
   * stands in the page for as long as it takes to lay it out, and so is never painted, heard or reached.
   */
  async function rehearse() {
    for (const need of samples(index)) {
      await painted();
      const view = await page.look({ ...link, need, problems: [] }, FIRST, () => {});
      await painted();
      const copy = /** @type {HTMLElement} */ (root.querySelector(".found")?.cloneNode(true));
      put((called) => hook(copy, called), view);
      results(hook(copy, "results"), options).show(view.lines, new Map());
      copy.append(...picker.ready(need).filter((line) => !line.isConnected)); // those that are shown stay, and no switch of theirs is copied
      root.append(copy);
      copy.getBoundingClientRect();
      copy.remove();
      page.counts({ ...link, need }, new Set());
    }
  }

  /** A must became a wish. */
  function giveUp(/** @type {import("../view/list.js").Asked} */ asked) {
    const need = relaxed(link.need, asked);
    picker.show(need);
    change({ ...link, need });
    at("heading").focus();
  }

  function showBar(/** @type {Bar} */ bar) {
    at("bar").hidden = !bar.shown;
    at("bar").dataset.picks = `${bar.picks}`;
    at("bar-said").textContent = bar.said;
    for (const [name, there] of Object.entries(bar.buttons)) at(`bar-${name}`).hidden = !there;
    if (bar.hash !== null) at("bar-send").setAttribute("href", pageAt(`shortlist/${bar.hash}`).href);
  }

  /** Says what of the link was not understood, or can't be put into one. */
  function warn() {
    note(problems, [...problemNotes(words, problemsOf(link)), ...(tooLong ? [words.say("link-too-long")] : [])]);
  }

  function tell(/** @type {string} */ text) {
    note(problems, [text]);
  }

  return {
    link: () => link,
    change,
    tell,
    /** Looks once more, from the top of the list. */
    again() {
      shown = STEP;
      keep({ shown });
      paint();
    },
  };
}

/** A must that could become a wish, with one tap. */
function offer(/** @type {import("../rule/types.js").Words} */ { say }, /** @type {import("../view/list.js").Offer} */ { asked, text }, /** @type {(asked: import("../view/list.js").Asked) => void} */ giveUp) {
  const button = element("button", "button quiet", say("list-relax"));
  button.setAttribute("type", "button");
  button.addEventListener("click", () => giveUp(asked));
  return element("p", "relaxing", `${text} `, button);
}
