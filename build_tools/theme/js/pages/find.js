// @ts-check
/** The finder: a need in, firms with their reasons out, at once; some of them side by side, or sent as a shortlist. */

import { ROOT, cards, load, names, summaries } from "../data/data.js";
import { hook, painted } from "../dom/dom.js";
import { compare } from "../dom/compare.js";
import { firmsWith, narrowed } from "../data/freewords.js";
import { answer, counts, rehearse } from "../rule/match.js";
import { encode } from "../rule/need.js";
import { mount as mountPicker } from "../dom/picker.js";
import { STEP, announcer, failure, note, orNone, problemNotes, reasonsOf, results, sentence, show } from "../dom/results.js";
import { TOO_LONG, follow, isEmpty, keep, kept, problemsOf } from "../dom/state.js";
import { relaxer } from "../dom/verdict.js";
import { asked, firmsFit, lacks, nobody } from "../rule/words.js";

const MOST_PICKS = 4, PAUSE = 160;

const root = /** @type {HTMLElement} */ (document.querySelector("[data-find]"));
const problems = /** @type {HTMLElement} */ (document.querySelector("[data-problems]"));
load().then(start).catch((error) => {
  note(problems, [failure(error)]); // the page still leads to the ready pages
  console.error(error);
});

function start(/** @type {import("../data/data.js").Data} */ { index, words }) {
  const at = (/** @type {string} */ called) => hook(root, called);
  const free = /** @type {HTMLInputElement} */ (at("free")), next = at("next"), announce = announcer(at("status"));
  const place = follow(index, opened);
  /** @type {import("../rule/need.js").Link} */
  let link = place.read();
  /** @type {Set<string>|null} */
  let found = null;
  let shown = STEP, turn = 0, tooLong = false;

  const picker = mountPicker(at("picker"), { index, words, changed: (need, typing) => change({ ...link, need }, typing) });
  const options = { words, picks: () => link.picks, most: MOST_PICKS, picked: pick };
  const list = results(at("results"), options), near = results(at("near"), options);

  at("words-part").hidden = false;
  names().catch(() => {}); // on their way while somebody picks
  painted().then(() => rehearse(index));
  opened(link);

  /** Somebody came here, or went back or forth. */
  async function opened(/** @type {typeof link} */ given) {
    link = given;
    shown = kept().shown ?? STEP;
    free.value = kept().words ?? "";
    picker.show(link.need);
    at("compare").hidden = true;
    await search();
    await paint();
    scrollTo({ top: kept().scroll ?? scrollY, behavior: "instant" });
  }

  /** Somebody asked for something else. */
  function change(/** @type {typeof link} */ to, typing = false) {
    link = { ...to, problems: [] };
    shown = STEP;
    tooLong = !place.write(link, typing, { words: free.value, shown, scroll: undefined });
    paint();
  }

  function pick(/** @type {string} */ slug, /** @type {boolean} */ on) {
    link = { ...link, picks: on ? [...link.picks, slug] : link.picks.filter((other) => other !== slug) };
    tooLong = !place.write(link);
    list.mark();
    near.mark();
    bar();
  }

  /** What the free words find. An answer that comes after the words have changed again is let go. */
  async function search() {
    const words = free.value;
    /** @type {typeof found} */
    let firms = null;
    let said = "";
    try {
      firms = await firmsWith(words);
    } catch (/** @type {any} */ error) {
      said = error.message;
    }
    if (words !== free.value) return;
    found = firms;
    at("free-said").textContent = said;
  }

  /** The list for the need as it is now; a need that changed meanwhile paints its own. */
  async function paint() {
    const mine = ++turn, { need } = link, unread = problemsOf(link);
    note(problems, [...problemNotes(unread), ...(tooLong ? [TOO_LONG] : [])]);
    const few = narrowed(index, found);
    picker.count(() => counts(few, need));
    // A link of which nothing was understood must not look as if every firm fitted it.
    const idle = isEmpty(need) && !found;
    at("start").hidden = !idle;
    at("list").hidden = idle;
    at("asked").textContent = isEmpty(need) ? "" : sentence(asked(words, need));
    if (idle) {
      at("heading").textContent = unread.length ? "Say again what is needed" : "Does one of these sound like you?";
      at("relax").replaceChildren();
      bar("");
      announce("");
      return;
    }
    const given = answer(few, need, { limit: shown });
    const said = heading(given, need);
    at("heading").textContent = said;
    announce(said);
    const misses = given.near_misses.slice(0, 4);
    const called = await orNone(names(), tell);
    if (mine !== turn) return;
    list.show(given.matches.map((each) => line(each)), called);
    near.show(misses.map((each) => ({ ...line(each), about: lacks(words, each.reasons) })), called);
    at("misses").hidden = !misses.length;
    at("relax").replaceChildren(...given.relax.slice(0, 3).map((each) => relaxer(words, each, relaxed)));
    const left = given.total.matches - given.matches.length;
    next.hidden = left <= 0;
    next.textContent = `Show ${Math.min(left, STEP)} more of ${given.total.matches}`;
    bar(said);
    await painted();
    if (mine !== turn) return;
    const told = await orNone(summaries([...given.matches, ...misses].map(({ partner }) => partner)), tell);
    list.describe(told);
    near.describe(told);
  }

  /** How many fit everything, and how many come after them. */
  function heading(/** @type {any} */ given, /** @type {any} */ need) {
    const all = given.total.matches, full = given.groups.all;
    if (!all) return found && !found.size ? "No profile holds these words." : nobody(words, index.slugs.length);
    if (isEmpty(need)) return all === 1 ? "One firm has these words" : `${all} firms have these words`;
    const rest = all - full, after = !rest ? "" : rest === 1 ? "; one comes next" : `; ${rest} come next`;
    return (full ? firmsFit(words, full) : "No firm fits it all") + after;
  }

  function tell(/** @type {string} */ text) {
    note(problems, [text]);
  }

  function line(/** @type {import("../rule/match.js").Placed} */ each) {
    return { slug: each.partner, reasons: reasonsOf(index, words, each), availability: each.availability };
  }

  /** A must became a wish. */
  function relaxed(/** @type {{facet: string, term: string}} */ term) {
    const must = link.need.must.filter(({ facet, term: id }) => facet !== term.facet || id !== term.term);
    const need = { ...link.need, must, prefer: [...link.need.prefer, term] };
    picker.show(need);
    change({ ...link, need });
    at("heading").focus();
  }

  /** What one can do next: see the list, compare, send. */
  function bar(said = at("bar-said").textContent ?? "") {
    const { picks, need } = link, count = picks.length;
    at("bar").hidden = !said && !count;
    at("bar").dataset.picks = `${count}`;
    at("bar-said").textContent = count ? `${count} picked` : said;
    at("bar-compare").hidden = count < 2;
    const send = /** @type {HTMLAnchorElement} */ (at("bar-send")), hash = encode({ need, from: link.from, picks });
    send.hidden = !count || hash === null;
    send.href = new URL(`shortlist/${hash ?? ""}`, ROOT).href;
  }

  let timer = 0;
  free.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await search();
      shown = STEP;
      keep({ words: free.value, shown });
      paint();
    }, PAUSE);
  });
  next.addEventListener("click", async () => {
    const before = at("results").children.length;
    shown += STEP;
    keep({ shown });
    await paint();
    /** @type {HTMLElement|null} */ (at("results").children[before]?.querySelector("a"))?.focus();
  });
  at("bar-said").addEventListener("click", (event) => {
    event.preventDefault();
    show(at("heading"));
  });
  at("bar-compare").addEventListener("click", async () => {
    const { matches, near_misses } = answer(index, link.need);
    const all = new Map([...matches, ...near_misses].map((each) => [each.partner, each]));
    const placed = link.picks.flatMap((slug) => all.get(slug) ?? []);
    compare(at("compare-table"), { index, words, placed, profiles: await orNone(cards(link.picks), tell) });
    at("compare").hidden = false;
    show(hook(at("compare"), "compare-title"));
  });
  at("compare-close").addEventListener("click", () => {
    at("compare").hidden = true;
    show(at("heading"));
  });
}
