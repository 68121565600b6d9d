// @ts-check
/**
 * A list of firms with the reasons for their places, and a way to pick some. A firm's line is kept from one need to
 * the next, so that nothing flickers and no focus is lost. Names and reasons are at hand, so they show at once;
 * summaries have to be fetched, and follow.
 *
 * @typedef {import("../view/list.js").Line} Line
 */

import { Unavailable } from "../data/data.js";
import { element, hook, link, name, pageAt, theirs, told, voice } from "./dom.js";
import { problem } from "../rule/words.js";

const SVG = "http://www.w3.org/2000/svg";

/** @param {HTMLElement} list @param {{say: import("../rule/speech.js").Say, picks: () => string[], most: number, picked: (slug: string, on: boolean) => void}} [picking] where firms can be picked */
export function results(list, picking) {
  /** @type {Map<string, HTMLElement>} */
  const lines = new Map();
  /** @type {Map<string, HTMLElement>} */
  const headings = new Map();
  /** The text of each firm's line. @type {WeakMap<HTMLElement, string>} */
  const says = new WeakMap();
  return {
    /** @param {Line[]} firms @param {Map<string, string>} called the firms' names @param {Set<string>} [pictured] those with a picture, for which room is kept */
    show(firms, called, pictured) {
      const wanted = firms.map((line) => {
        const item = lines.get(line.slug) ?? start(line, called.get(line.slug) ?? line.slug, pictured?.has(line.slug)), text = JSON.stringify(line);
        lines.set(line.slug, item);
        if (says.get(item) !== text) fill(item, line);
        says.set(item, text);
        return item;
      });
      const rows = wanted.flatMap((item, i) => (firms[i].group ? [heading(firms[i].group), item] : [item]));
      const same = rows.length === list.children.length && rows.every((item, i) => item === list.children[i]);
      if (!same) {
        const focused = /** @type {HTMLElement|null} */ (document.activeElement);
        list.replaceChildren(...rows);
        if (focused && list.contains(focused)) focused.focus({ preventScroll: true });
      }
      this.mark();
    },
    /** Puts the summaries in, where they are still missing. @param {Map<string, import("../data/data.js").Summary>} summaries */
    describe(summaries) {
      for (const [slug, text] of summaries) {
        const place = /** @type {HTMLElement|null|undefined} */ (lines.get(slug)?.querySelector(".card-summary:empty"));
        const [words, language] = [text].flat();
        if (place) theirs(place, language).textContent = words;
      }
    },
    /** Puts the small pictures into the room that was kept for them. @param {Map<string, import("../data/data.js").Small>} pictures */
    picture(pictures) {
      for (const [slug, small] of pictures) {
        const place = /** @type {HTMLImageElement|null|undefined} */ (lines.get(slug)?.querySelector(".card-picture:not([src])"));
        if (place) Object.assign(place, small);
      }
    },
    /** Shows which firms are picked; with enough of them, no more can be. */
    mark() {
      if (!picking) return;
      const { picks, most } = picking;
      for (const [slug, item] of lines) {
        const box = /** @type {HTMLInputElement} */ (item.querySelector("input"));
        box.checked = picks().includes(slug);
        box.disabled = !box.checked && picks().length >= most;
        item.classList.toggle("is-picked", box.checked);
      }
    },
  };

  /** The heading of a group of firms, the same element each time. */
  function heading(/** @type {string} */ text) {
    const known = headings.get(text) ?? element("li", "group", element("h3", "", text));
    headings.set(text, known);
    return known;
  }

  function start(/** @type {Line} */ { slug, kind }, /** @type {string} */ called, pictured = false) {
    const summary = theirs(element("p", "card-summary"));
    const told = element("ul", "reasons"), more = element("div");
    told.dataset.reasons = more.dataset.more = "";
    const item = element("li", "card match", tabs(kind), element("p", "kind", kind.does), element("h4", "card-name", link(pageAt(`partners/${slug}/`), "", name(called))), ...(pictured ? [room()] : []), summary, told, more);
    item.dataset.firm = slug;
    if (picking) item.append(element("p", "pick", pick(picking.say, slug, called, picking.picked)));
    return item;
  }
}

/** Room for a small picture. */
export function room() {
  const picture = /** @type {HTMLImageElement} */ (element("img", "card-picture"));
  picture.alt = "";
  return picture;
}

/** Where a firm's work stands among all that firms do. */
function tabs(/** @type {Line["kind"]} */ { places, path }) {
  const picture = document.createElementNS(SVG, "svg"), marks = document.createElementNS(SVG, "path");
  for (const [key, value] of [["class", "tabs"], ["viewBox", `0 0 ${places} 1`], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]]) picture.setAttribute(key, value);
  marks.setAttribute("d", path);
  picture.append(marks);
  return picture;
}

/** The box with which a firm is picked. */
function pick(/** @type {import("../rule/speech.js").Say} */ say, /** @type {string} */ slug, /** @type {string} */ called, /** @type {(slug: string, on: boolean) => void} */ picked) {
  const box = /** @type {HTMLInputElement} */ (element("input"));
  box.type = "checkbox";
  box.addEventListener("change", () => picked(slug, box.checked));
  return element("label", "", box, " ", ...told(say, "list-pick", { firm: element("span", "bf-hidden", name(called)) }));
}

function fill(/** @type {HTMLElement} */ item, /** @type {Line} */ { about, holds, reasons, availability, quote }) {
  hook(item, "reasons").replaceChildren(...reasons.map(said));
  const parts = [];
  if (about) parts.push(element("p", "lacks", about));
  if (holds) parts.push(element("p", "small muted", holds));
  if (quote) parts.push(quoted(quote));
  if (availability) parts.push(element("p", `tag tag-${availability.key}`, availability.text));
  hook(item, "more").replaceChildren(...parts);
}

/** The words of the rep's own firm about another, with its basis and any fee. */
function quoted(/** @type {import("../view/list.js").Quote} */ { because, language, by, fee }) {
  const quote = theirs(element("blockquote", "", element("p", "", because)), language), caption = element("figcaption", "", by);
  if (fee) caption.append(" ", element("span", "fee", fee));
  return element("figure", "quote", quote, caption);
}

/** A reason with its sign. */
export function said(/** @type {import("../view/list.js").Said} */ { fit, sign, text }) {
  const mark = element("span", `sign sign-${fit}`, sign);
  mark.setAttribute("aria-hidden", "true");
  return element("li", `reason reason-${fit}`, mark, " ", element("span", "", text));
}

/**
 * All that is known of firms, by slug; where it can't be had, the reader is told, and the list stands without.
 * @template T @param {Promise<Map<string, T>>} asked @param {(text: string) => void} tell @returns {Promise<Map<string, T>>}
 */
export async function orNone(asked, tell) {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    tell(error.message);
    return new Map();
  }
}

/** The sentence that tells a reader of an error. */
export function failure(/** @type {unknown} */ error) {
  return error instanceof Unavailable ? error.message : document.documentElement.dataset.failed ?? "";
}

/** Puts sentences into a note, which is there only while it says something. */
export function note(/** @type {HTMLElement} */ place, /** @type {(string|Node)[]} */ sentences) {
  const lines = sentences.map((sentence) => element("p", "", sentence)), same = lines.length === place.children.length && lines.every((line, i) => line.isEqualNode(place.children[i]));
  if (!same) place.replaceChildren(...lines); // an alert put there again would be heard again
  place.hidden = !sentences.length;
}

/** The parts of a link that were not understood, and where a firm that has left can be found again. */
export function problemNotes(/** @type {import("../rule/types.js").Words} */ words, /** @type {import("../rule/types.js").Problem[]} */ problems) {
  return problems.map((unclear) => {
    const text = problem(words, unclear), { successor } = unclear;
    if (!successor) return text;
    const next = link(pageAt(`partners/${successor}/`), "", words.say("link-successor-name"));
    return element("span", "", `${text} `, ...told(words.say, "link-successor", { link: next }));
  });
}

/** Says something to those who listen, once things have settled; with `null`, what waits is not said. */
export function announcer(/** @type {HTMLElement} */ place, pause = 500) {
  let timer = 0;
  return (/** @type {string|null} */ text) => {
    clearTimeout(timer);
    if (text !== null) timer = setTimeout(() => voice(place, text), pause);
  };
}

/** Brings something into sight, and the focus with it. */
export function show(/** @type {HTMLElement} */ heading) {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
}
