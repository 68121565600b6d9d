// @ts-check
/**
 * A page's state in the address bar, after `#`: read by `need.js`, written in its canonical form.
 *
 * One history entry for each deliberate change; typing replaces the entry that its first key made. What is no part of
 * a link (words typed, how far the list was shown, where it stood) is kept with the entry by the browser, on the device.
 *
 * @typedef {import("../rule/types.js").Link} Link
 */

import { decode, encode } from "../rule/need.js";
import { isEmpty } from "../view/list.js";

/** The sentences on a link that a visitor reads; nothing where a page was just opened without one. */
export function problemsOf(/** @type {Link} */ link) {
  return link.problems.filter(({ kind }) => kind !== "lost" || location.hash.length > 1);
}

/**
 * Watches and writes the address. `changed` is called with a link whenever somebody moved to another state.
 * @param {import("../rule/types.js").Index} index @param {(link: Link) => void} changed
 */
export function follow(index, changed) {
  takeWords();
  let current = location.hash, typing = false;
  history.scrollRestoration = "manual"; // the list is not there yet when a browser would scroll

  const moved = () => {
    if (!takeWords() && location.hash === current) return;
    if (isHeading(location.hash)) { // a jump within the page: the need stays, and stays in the address
      history.replaceState(history.state, "", current || location.pathname + location.search);
      return;
    }
    current = location.hash;
    typing = false;
    changed(decode(current, index));
  };
  addEventListener("popstate", moved);
  addEventListener("hashchange", moved);
  addEventListener("pagehide", () => keep({ scroll: scrollY }));

  return {
    read: () => decode(isHeading(current) ? "" : current, index),
    /** Lets the next typing belong to this entry: it was typed on the page that led here. */
    goOn() {
      typing = true;
    },
    /**
     * Puts a state into the address, and `more` beside it; false if a link can't hold it. In one step, since each step
     * into the history takes a phone as long as ranking does.
     * @param {Pick<Link, "need"|"from"|"picks">} link @param {object} more
     */
    write(link, byTyping = false, more = {}) {
      const bare = isEmpty(link.need) && !link.from && !link.picks.length;
      const hash = bare ? "" : encode(link);
      if (hash === null || hash === current) {
        keep(more);
        return hash !== null;
      }
      try {
        history[byTyping && typing ? "replaceState" : "pushState"](beside(more), "", hash || location.pathname + location.search);
      } catch { /* see `keep`; the page goes on, and the address follows with the next change */ }
      current = hash;
      typing = byTyping;
      return true;
    },
  };
}

/** The things that this entry of the history keeps besides the link. @returns {{words?: string, shown?: number, scroll?: number}} */
export function kept() {
  return history.state?.betterFit ?? {};
}

function beside(/** @type {object} */ more) {
  return { ...history.state, betterFit: { ...kept(), ...more } };
}

/** Keeps something with this entry of the history. */
export function keep(/** @type {object} */ more) {
  try {
    history.replaceState(beside(more), "");
  } catch { /* some browsers allow only so many in a minute; nothing is lost but the place */ }
}

/** A part after `#` that is the id of something on the page, and so no need. */
function isHeading(/** @type {string} */ hash) {
  return hash.length > 1 && !hash.includes("=") && document.getElementById(hash.slice(1)) !== null;
}

/** Words that the search in the header hands over after `#words=`: kept with the entry, like those typed on the page. */
function takeWords() {
  const match = /^#words=([^&]*)$/.exec(location.hash.slice(0, 2000));
  if (!match) return false;
  let words = "";
  try {
    words = decodeURIComponent(match[1]);
  } catch { /* nothing that could be typed */ }
  history.replaceState({ betterFit: { words } }, "", location.pathname + location.search);
  return true;
}
