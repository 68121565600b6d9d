// @ts-check
/** For reps: keep, talk, refer or nobody, with the grounds; then up to three firms, and the hand-off. */

import { cards, load, names } from "../data/data.js";
import { element, hook } from "../dom/dom.js";
import { live } from "../dom/live.js";
import { failure, note, orNone, show } from "../dom/results.js";
import { showVerdict } from "../dom/verdict.js";
import { mount as mountWho, remembered } from "../dom/who.js";
import { left } from "../view/list.js";
import { bar, look } from "../view/refer.js";

const MOST_PICKS = 3;

const root = hook(document, "refer");
load().then(start).catch((error) => {
  note(hook(document, "problems"), [failure(error)]);
  console.error(error);
});

function start(/** @type {import("../data/data.js").Data} */ { index, words }) {
  const at = (/** @type {string} */ called) => hook(root, called);
  let handed = "";

  const who = mountWho(at("who"), { index, say: words.say, changed: (from) => {
    const link = page.link();
    page.change({ ...link, from, picks: link.picks.filter((slug) => slug !== from) });
  } });
  const page = live(root, { index, words }, {
    most: MOST_PICKS,
    async look(link, shown, tell) {
      const wanted = [...(link.from ? [link.from] : []), ...link.picks];
      const [profiles, called] = await Promise.all([orNone(cards(wanted), tell), orNone(names(), tell)]);
      return look(link, { index, words, names: called, cards: profiles, shown });
    },
    bar,
    counts: ({ need, from }, any) => left(index, need, any, from),
    put(into, view) {
      into("verdict").hidden = view.idle;
      showVerdict(into, view.verdict);
      into("list-title").textContent = view.title;
      into("list-title").hidden = !view.title;
    },
    show(view, link) {
      who.show(view.who?.slug ?? null, view.who?.name ?? "");
      return handOff(link);
    },
    picked: handOff,
    taken(link) {
      const from = link.from ?? remembered(index);
      return { ...link, from, picks: link.picks.filter((slug) => slug !== from).slice(0, MOST_PICKS) };
    },
  });
  who.show(page.link().from, "\u00a0"); // its name is on its way; nothing moves when it comes
  at("bar-send").addEventListener("click", () => show(hook(at("handoff"), "handoff-title")));

  /** The hand-off kit, once somebody is picked; made anew only when what it is made from has changed. */
  async function handOff(/** @type {import("../view/list.js").Link} */ { from, need, picks }) {
    const key = picks.length && from !== null ? JSON.stringify([from, need, picks]) : "";
    at("handoff").hidden = !key;
    if (from === null || !key || key === handed) return;
    handed = key;
    try {
      const { mount } = await import("../dom/handoff.js");
      await mount(at("handoff-kit"), { referrer: from, need, picks, words, index }, () => handed === key);
    } catch (error) {
      at("handoff-kit").replaceChildren(element("p", "note", words.say("refer-no-messages")));
      handed = "";
      console.error(error);
    }
  }
}
