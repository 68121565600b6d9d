// @ts-check
/** The finder: a need in, firms with their reasons out, at once; some of them side by side, or sent as a shortlist. */

import { cards, load, names } from "../data/data.js";
import { firmsWith } from "../data/freewords.js";
import { compare } from "../dom/compare.js";
import { hook } from "../dom/dom.js";
import { live } from "../dom/live.js";
import { failure, note, orNone, show } from "../dom/results.js";
import { bar, leftBy, look, picked } from "../view/find.js";

const MOST_PICKS = 4;

const root = hook(document, "find");
load().then(start).catch((error) => {
  note(hook(document, "problems"), [failure(error)]); // the page still leads to the ready pages
  console.error(error);
});

function start(/** @type {import("../data/data.js").Data} */ { index, words }) {
  const at = (/** @type {string} */ called) => hook(root, called);
  /** Which of the words that are no need each firm's profile holds. @type {Map<string, string[]>|null} */
  let wordsHeld = null;
  let turn = 0;

  names().catch(() => {}); // on their way while somebody picks
  const page = live(root, { index, words }, {
    most: MOST_PICKS,
    look: (link, shown) => look(link, { index, words, wordsHeld, shown }),
    bar,
    counts: (link, any) => leftBy(link, any, { index, wordsHeld }),
    opened() {
      at("compare").hidden = true;
      wordsHeld = null;
    },
    rest: search,
  });

  /** Looks for the words that are no need. An answer that comes after the words have changed again is let go. */
  async function search(/** @type {string[]} */ left) {
    const mine = ++turn;
    /** @type {typeof wordsHeld} */
    let firms = null;
    let said = "";
    try {
      firms = await firmsWith(left, words.say);
    } catch (/** @type {any} */ error) {
      said = error.message;
    }
    if (mine !== turn || (!firms && !wordsHeld && !said)) return;
    wordsHeld = firms;
    at("free-said").textContent = said;
    page.again();
  }

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
