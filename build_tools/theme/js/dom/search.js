// @ts-check
/**
 * The header's search: a combobox with a list (WAI-ARIA 1.2) over the search index. What is typed stays on the device;
 * only chunks of the index are fetched, and what results show comes in pieces that hold many. Text from the index is
 * shown as text, whatever it holds.
 */

import { withIndex } from "../data/index.js";
import { element, link as linkTo, pageAt } from "./dom.js";

/** @typedef {import("../rule/speech.js").Say} Say */

const MOST = 8, LONGEST = 120, PAUSE = 140;
/** From so many letters on, few chunks of the index can be meant. */
const FEWEST = 2;
/** So many words a term's name has at most, where letters are looked for in it. */
const LONGEST_NAME = 3;
/** So many terms stand before the rest of what is found. */
const MOST_TERMS = 3;

/** The site's words, fetched once. @type {Promise<import("../rule/types.js").Words>|null} */
let speaking = null;
/** Turns the form into a combobox. */
export function mount(/** @type {HTMLFormElement} */ form, /** @type {HTMLInputElement} */ input) {
  const panel = element("div", "bf-results");
  const list = element("div");
  const said = element("p", "bf-results__said");
  panel.hidden = true;
  list.id = "bf-results";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.resultsLabel ?? "");
  said.setAttribute("role", "status");
  panel.append(said, list);
  form.append(panel);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-haspopup", "listbox");
  input.enterKeyHint = "search";

  let asked = "", turn = 0;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer;

  const options = () => /** @type {HTMLAnchorElement[]} */ ([...list.children]);
  const chosen = () => options().find((option) => option.getAttribute("aria-selected") === "true");

  /** Opens or closes; an option is only chosen in an open list. */
  function show(/** @type {boolean} */ open) {
    panel.hidden = !open;
    input.setAttribute("aria-expanded", String(open && list.children.length > 0));
    if (!open) choose(undefined);
  }

  function choose(/** @type {HTMLAnchorElement|undefined} */ option) {
    for (const other of options()) other.setAttribute("aria-selected", String(other === option));
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function step(/** @type {number} */ by) {
    const all = options(), current = chosen();
    if (!all.length) return;
    const at = current ? all.indexOf(current) + by : by > 0 ? 0 : all.length - 1;
    choose(all[at]); // before the first and after the last stands the field itself
  }

  /** Searches for what stands in the field, unless it has changed by the time that the answer is there. */
  async function look() {
    const words = input.value.slice(0, LONGEST).trim();
    if (words === asked && !panel.hidden) return;
    asked = words;
    const own = ++turn;
    if (!words) {
      list.replaceChildren();
      said.textContent = "";
      show(false);
      return;
    }
    const named = terms(words).catch(() => []); // without them the rest still shows
    let answer;
    try {
      answer = await results(words, named);
    } catch (error) {
      console.error(error);
    }
    const needs = await named, say = await speaking?.then((known) => known.say).catch(() => null);
    if (own !== turn) return;
    said.textContent = !answer ? form.dataset.unreached ?? "" : say ? counted(say, answer.total) : "";
    list.replaceChildren(...(say ? [...ranked(say, needs, answer?.shown ?? [], typed(words)), more(say, words)] : []));
    options().forEach((line, i) => { line.id = `bf-result-${i}`; });
    show(document.activeElement === input);
  }

  input.addEventListener("input", () => {
    soon(input.value.slice(0, LONGEST).trim());
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  input.addEventListener("focus", () => { if (input.value.trim()) look(); });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      if (panel.hidden) input.value = "";
      else event.preventDefault(); // first the list goes, then the words
      show(false);
      asked = "";
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (panel.hidden) look();
      else step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = chosen();
      if (option) option.click();
      else if (input.value.trim()) location.assign(finder(input.value.slice(0, LONGEST).trim()));
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(/** @type {Node|null} */ (event.relatedTarget))) show(false);
  });
  // A press on the list must not take the focus, or the list is gone before the click arrives.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  form.addEventListener("submit", (event) => event.preventDefault());
  input.setAttribute("aria-expanded", "false");
  terms("").catch(() => {});
  look();
}

/** Has the chunks of the index on their way into which these words fall. */
function soon(/** @type {string} */ words) {
  if (words.length >= FEWEST) withIndex(({ search }) => search(words)).catch(() => {}); // whoever looks for them is told
}

/**
 * The records that hold the words; where they are few, also those with the names of the terms that are meant, since a firm's
 * record holds its terms' names and not all their synonyms.
 */
function results(/** @type {string} */ words, /** @type {Promise<{label: string}[]>} */ named) {
  return withIndex(async ({ search, result }) => {
    let records = await search(words);
    if (records.length < MOST) {
      const further = await Promise.all((await named).map(({ label }) => search(label)));
      records = [...new Set([...records, ...further.flat()])];
    }
    return { total: records.length, shown: await Promise.all(records.slice(0, MOST).map(result)) };
  });
}

/**
 * The terms that these words name, each with how many firms have it: "tree trimming" is tree care.
 * @returns {Promise<{href: string, label: string, firms: number}[]>}
 */
async function terms(/** @type {string} */ text) {
  const [{ speech }, { lexiconOf }, { understand }, { label }] = await Promise.all([
    import("../data/data.js"), import("./own-words.js"), import("../sentence/understand.js"), import("../rule/words.js"),
  ]);
  speaking ??= speech();
  speaking.catch(() => { speaking = null; });
  const words = await speaking, { chips, unsure } = understand(text, await lexiconOf(words));
  const fitting = new Map(Object.entries(words.firms ?? {}).map(([facet, counts]) => [facet, new Map(Object.entries(counts))]));
  const sure = chips.flatMap(({ facet, terms: ids }) => ids.map((term) => ({ facet, term })));
  const near = sure.length ? sure : unsure.flatMap(({ offered }) => offered);
  return (near.length ? near : holding(words, text)).slice(0, MOST_TERMS).map(({ facet, term }) => {
    const firms = fitting.get(facet)?.get(term) ?? 0;
    // Each term that a firm has is a page of its own.
    const href = firms ? `match/${facet}/${term}/` : `find/#v=1&must.${facet}=${term}`;
    return { href, label: label(words, facet, term), firms };
  });
}

/** The terms in whose names these letters stand, for words that several terms share; a whole phrase names no term by one word. */
function holding(/** @type {import("../rule/types.js").Words} */ { facets }, /** @type {string} */ text) {
  const letters = text.toLowerCase();
  if (letters.length < 3) return [];
  return [...facets].flatMap(([facet, { terms: all }]) => [...all]
    .filter(([, { label, synonyms }]) => [label, ...synonyms]
      .some((name) => name.split(" ").length <= LONGEST_NAME && name.toLowerCase().includes(letters)))
    .map(([term]) => ({ facet, term })));
}

/** The results, names before synonyms: terms and then firms that are called like the words, other terms, the rest. */
function ranked(/** @type {Say} */ say, /** @type {{href: string, label: string, firms: number}[]} */ needs, /** @type {import("../data/index.js").Result[]} */ shown, /** @type {string[]} */ words) {
  const called = (/** @type {string} */ name) => {
    const parts = typed(name);
    return words.length > 0 && words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  return [
    ...needs.map((term) => ({ link: need(say, term), rank: called(term.label) ? 0 : 2 })),
    ...shown.map((result) => ({ link: option(result, words), rank: called(result.title ?? "") && result.url.startsWith("partners/") ? 1 : 3 })),
  ].sort((a, b) => a.rank - b.rank).map(({ link }) => link);
}

/** A term among what is found. */
function need(/** @type {Say} */ say, /** @type {{href: string, label: string, firms: number}} */ { href, label, firms }) {
  const link = anchor(pageAt(href).href);
  link.append(line("r-title", label, []), line("r-facts", say("search-firms", { count: firms }), []));
  return link;
}

function counted(/** @type {Say} */ say, /** @type {number} */ total) {
  return total > MOST ? say("search-first", { count: total, most: MOST }) : say("search-results", { count: total });
}

function option(/** @type {import("../data/index.js").Result} */ { url, title, summary, facts }, /** @type {string[]} */ words) {
  const link = anchor(pageAt(url).href);
  link.append(line("r-title", title ?? "", words));
  if (summary) link.append(line("r-text", summary, words));
  if (facts) link.append(line("r-facts", facts, words));
  return link;
}

/** The way to the finder, which narrows its list by the same words. */
function more(/** @type {Say} */ say, /** @type {string} */ words) {
  const link = anchor(finder(words));
  link.append(line("r-more", say("search-more", { words }), []));
  return link;
}

function finder(/** @type {string} */ words) {
  return pageAt(`find/#words=${encodeURIComponent(words)}`).href;
}

function anchor(/** @type {string} */ href) {
  const link = linkTo(href);
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  return link;
}

/** The words that were typed, to be marked in what is found. @returns {string[]} */
function typed(/** @type {string} */ text) {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => word.length > 1);
}

/** Whether a word was typed, as it is or with another ending. */
function meant(/** @type {string} */ word, /** @type {string[]} */ words) {
  return words.some((typed) => word.startsWith(typed) || (word.length > 3 && typed.startsWith(word)));
}

/** A line of a result, with the words found marked. */
function line(/** @type {string} */ name, /** @type {string} */ text, /** @type {string[]} */ words) {
  const made = element("span", name);
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    made.append(meant(part.toLowerCase(), words) ? element("mark", "", part) : part);
  }
  return made;
}
