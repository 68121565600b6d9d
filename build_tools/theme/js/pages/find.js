// @ts-check
/** The finder: a need in, firms with their reasons out, at once; some of them side by side, or sent as a shortlist. */

import { cards, load, names } from "../data/data.js";
import { firmsWith } from "../data/freewords.js";
import { compare } from "../dom/compare.js";
import { hook } from "../dom/dom.js";
import { live } from "../dom/live.js";
import { failure, note, orNone, show } from "../dom/results.js";
import { kept } from "../dom/state.js";
import { bar, leftBy, look, picked } from "../view/find.js";

const MOST_PICKS = 4, PAUSE = 160;

const root = hook(document, "find");
load().then(start).catch((error) => {
  note(hook(document, "problems"), [failure(error)]); // the page still leads to the ready pages
  console.error(error);
});

function start(/** @type {import("../data/data.js").Data} */ { index, words }) {
  const at = (/** @type {string} */ called) => hook(root, called);
  const free = /** @type {HTMLInputElement} */ (at("free"));
  /** The firms that words of one's own have found. @type {Set<string>|null} */
  let found = null;

  at("words-part").hidden = false;
  names().catch(() => {}); // on their way while somebody picks
  const page = live(root, { index, words }, {
    most: MOST_PICKS,
    look: (link, shown) => look(link, { index, words, found, shown }),
    bar,
    counts: (link) => leftBy(link, { index, found }),
    beside: () => ({ words: free.value }),
    async opened() {
      free.value = kept().words ?? "";
      at("compare").hidden = true;
      await search();
    },
  });

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

  let timer = 0;
  free.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await search();
      page.again();
    }, PAUSE);
  });
  at("bar-compare").addEventListener("click", async () => {
    const link = page.link(), placed = picked(link, index);
    compare(at("compare-table"), { index, words, placed, profiles: await orNone(cards(link.picks), page.tell) });
    at("compare").hidden = false;
    show(hook(at("compare"), "compare-title"));
  });
  at("compare-close").addEventListener("click", () => {
    at("compare").hidden = true;
    show(at("heading"));
  });
}
