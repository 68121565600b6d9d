// @ts-check
/**
 * Makes choices of the words that the page lists: a term is picked with a checkbox, and each thing asked is a must or a
 * wish, by two radio buttons, which stand with the term and in the list of what is needed. In each question one more
 * switch says whether any of what is ticked is enough, which makes it one thing asked, or all of it is asked.
 *
 * @typedef {import("../rule/types.js").Need} Need
 */

import { element, hook, painted, plain, voice } from "./dom.js";
import { anyIn, joined, keyOf, keyWith, keysIn, needOf, pair, parted, pickedOf, ticked, unticked } from "../rule/asking.js";
import { termsOf } from "../rule/match.js";
import { label, money } from "../rule/words.js";

let rows = 0;

/**
 * @param {HTMLElement} root the page's `data-picker` @param {{index: import("../rule/types.js").Index, words: import("../rule/types.js").Words, changed: (need: Need, typing: boolean) => void}} options
 */
export function mount(root, { index, words, changed }) {
  const list = hook(root, "picked"), empty = hook(root, "picker-empty");
  const template = /** @type {HTMLTemplateElement} */ (hook(root, "row"));
  /** @type {import("../rule/asking.js").Picked} */
  let picked = new Map();
  /** @type {Need["budget"]} */
  let budget = null;
  let fresh = true, turn = 0;
  /** @type {Map<string, Choice>} */
  const choices = new Map();
  /** The questions' switches. @type {Map<string, Several>} */
  const several = new Map();
  /** The lines that were made, and those that are shown. @type {Map<string, HTMLElement>} */
  const lines = new Map();
  /** @type {Map<string, HTMLElement>} */
  const shown = new Map();
  /** The words from which something asked has come. @type {Map<string, string>} */
  let origins = new Map();

  const say = (typing = false) => { sync(); changed(needOf(picked, budget), typing); };
  const set = (/** @type {typeof picked} */ now) => { picked = now; say(); };
  const tick = (/** @type {import("../rule/types.js").Asked} */ asked, /** @type {boolean} */ on) => set(on
    ? ticked(picked, asked, { any: several.get(asked.facet)?.any === true, must: words.facets.get(asked.facet)?.asked === "must" })
    : unticked(picked, asked));

  /** A term's switch, with its name for those who can't see where it stands. */
  const row = (/** @type {string} */ key) => {
    const made = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild);
    const { facet, term } = pair(key), name = label(words, facet, term), group = `weight-${rows++}`;
    hook(made, "name").textContent = name;
    hook(made, "remove").setAttribute("aria-label", words.say("picked-remove", { name }));
    hook(made, "remove").addEventListener("click", () => remove(key));
    made.querySelector(".weight")?.setAttribute("aria-label", name);
    for (const radio of made.querySelectorAll("input")) {
      radio.name = group;
      radio.addEventListener("change", () => set(new Map([...picked, [key, radio.value === "must"]])));
    }
    return made;
  };

  /** The line of a thing asked, and the switch beside its term: made once, at the latest when it is asked. */
  const lineOf = (/** @type {string} */ key) => {
    const line = lines.get(key) ?? row(key), choice = choices.get(key);
    lines.set(key, line);
    if (choice) choice.weight ??= row(key).querySelector(".weight");
    return line;
  };

  const remove = (/** @type {string} */ key) => {
    const here = shown.get(key), next = here?.nextElementSibling ?? here?.previousElementSibling;
    set(new Map([...picked].filter(([other]) => other !== key)));
    const target = next?.isConnected ? hook(/** @type {HTMLElement} */ (next), "remove") : root.querySelector("h2");
    /** @type {HTMLElement} */ (target).focus();
  };

  /** The page as `picked` and `budget` say. Rows stay where they are, so that no focus is lost. */
  const sync = () => {
    const inOrder = [...index.facets.values()].flatMap((facet) => {
      const groups = keysIn(picked, facet.id).filter((key) => termsOf(pair(key).term).length > 1);
      return [...facet.terms.map((/** @type {string} */ term) => keyOf({ facet: facet.id, term })).filter((/** @type {string} */ key) => picked.has(key)), ...groups];
    });
    for (const [key, made] of shown) if (!picked.has(key)) { made.remove(); shown.delete(key); }
    inOrder.forEach((key, i) => {
      if (!shown.has(key)) {
        shown.set(key, lineOf(key));
        list.insertBefore(/** @type {HTMLElement} */ (shown.get(key)), list.children[i] ?? null);
      }
      weigh(/** @type {HTMLElement} */ (shown.get(key)), strength(picked.get(key)));
      const from = hook(/** @type {HTMLElement} */ (shown.get(key)), "from"), quote = origins.get(key) ?? "";
      from.textContent = quote;
      from.hidden = !quote;
    });
    for (const [facet, enough] of several) {
      enough.any = anyIn(picked, facet, enough.any);
      enough.place.hidden = !keysIn(picked, facet).length;
      weigh(enough.place, enough.any ? "any" : "all");
    }
    for (const [key, choice] of choices) {
      const { facet, term } = pair(key), on = keyWith(picked, facet, term) !== null;
      choice.box.checked = on;
      choice.item.classList.toggle("is-picked", on);
      if (!choice.weight) continue;
      if (!picked.has(key)) choice.weight.remove();
      else if (!choice.weight.isConnected) choice.item.append(choice.weight);
      weigh(choice.weight, strength(picked.get(key)));
    }
    list.hidden = !picked.size;
    empty.hidden = picked.size > 0 || budget !== null;
  };

  for (const question of root.querySelectorAll("[data-question]")) {
    const facet = /** @type {HTMLElement} */ (question).dataset.question ?? "";
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (question.querySelectorAll("[data-term]"))) {
      const term = item.dataset.term ?? "", key = keyOf({ facet, term });
      if (index.facets.get(facet)?.place.has(term)) choices.set(key, choice(item, (on) => tick({ facet, term }, on)));
      else item.hidden = true; // the page is older than the list of firms
    }
    filter(/** @type {HTMLElement} */ (question), words.say);
    const place = hook(question, "several"), any = place.dataset.several === "any";
    several.set(facet, { place, any });
    for (const radio of place.querySelectorAll("input")) {
      radio.addEventListener("change", () => {
        /** @type {Several} */ (several.get(facet)).any = radio.value === "any";
        set((radio.value === "any" ? joined : parted)(picked, facet));
      });
    }
  }
  spend(hook(root, "budget"), words, (money, typing) => { budget = money; say(typing); });
  hook(root, "picker-key").hidden = false;
  root.closest("[data-waiting]")?.removeAttribute("data-waiting");
  sync();
  return {
    /** Has the lines of a need ready before it is asked. */
    ready: (/** @type {Pick<Need, "must"|"prefer">} */ need) => [...pickedOf(need).keys()].map(lineOf),
    /** Says from which words each part of the need has come; shown with the next need. */
    from(/** @type {Map<string, string>} */ quotes) {
      origins = quotes;
    },
    /** Shows a need that came from elsewhere. */
    show(/** @type {Need} */ need) {
      picked = pickedOf(need);
      budget = need.budget;
      if (fresh && picked.size) for (const question of root.querySelectorAll("details")) question.open = false; // the firms come first
      fresh = fresh && !picked.size;
      hook(root, "budget").dispatchEvent(new CustomEvent("show", { detail: budget }));
      sync();
    },
    /** Says with each term how many firms would be left, once the list is painted: that is what somebody waits for. */
    async count(/** @type {(any: Set<string>) => Map<string, Map<string, number>>} */ counted) {
      const mine = ++turn;
      await painted();
      if (mine !== turn) return;
      const counts = counted(new Set([...several].flatMap(([facet, { any }]) => (any ? [facet] : []))));
      for (const [key, { item, count }] of choices) {
        const { facet, term } = pair(key), left = counts.get(facet)?.get(term) ?? 0, text = left ? `${left}` : words.say("picked-nobody");
        voice(count, text);
        item.classList.toggle("is-none", !left);
      }
    },
  };
}

/** @typedef {{item: HTMLElement, box: HTMLInputElement, count: HTMLElement, weight: HTMLElement|null}} Choice */
/** @typedef {{place: HTMLElement, any: boolean}} Several where a question's switch stands, and whether any of its terms is enough */

/** A line of the page with a checkbox in place of its link. @returns {Choice} */
function choice(/** @type {HTMLElement} */ item, /** @type {(on: boolean) => void} */ changed) {
  const box = /** @type {HTMLInputElement} */ (element("input"));
  const head = /** @type {HTMLElement} */ (item.querySelector(".choice-head")), text = item.querySelector(".choice-text");
  const count = hook(item, "count");
  box.type = "checkbox";
  if (text) {
    text.id = `choice-${rows++}`;
    box.setAttribute("aria-describedby", text.id);
  }
  const name = element("span", "choice-name", item.querySelector(".choice-name")?.textContent ?? "");
  head.replaceWith(element("label", "choice-head", box, " ", name, " ", count));
  box.addEventListener("change", () => changed(box.checked));
  return { item, box, count, weight: null };
}

/** A box that leaves of a long question only the terms that a word finds, by label or synonym. */
function filter(/** @type {HTMLElement} */ question, /** @type {import("../rule/speech.js").Say} */ say) {
  const place = /** @type {HTMLElement|null} */ (question.querySelector("[data-filter]")), box = place?.querySelector("input");
  if (!place || !box) return;
  const items = /** @type {HTMLElement[]} */ ([...question.querySelectorAll("[data-term]:not([hidden])")]);
  const entries = items.map((item) => ({ item, words: plain(item.dataset.words ?? "") }));
  const matching = () => entries.filter(({ words }) => words.includes(plain(box.value.trim()))).map(({ item }) => item);
  box.addEventListener("input", () => {
    const left = new Set(matching());
    for (const { item } of entries) item.hidden = !left.has(item);
    voice(hook(place, "filter-none"), left.size ? "" : say("picked-none"));
  });
  box.addEventListener("keydown", (event) => {
    const left = matching();
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Enter" && left.length === 1) left[0].querySelector("input")?.click();
  });
  place.hidden = false;
}

/** The budget: a sum as people write it. */
function spend(/** @type {HTMLElement} */ root, /** @type {any} */ words, /** @type {(money: Need["budget"], typing: boolean) => void} */ changed) {
  const amount = /** @type {HTMLInputElement} */ (hook(root, "amount")), per = /** @type {HTMLSelectElement} */ (hook(root, "per"));
  const said = hook(root, "budget-said");
  const read = (/** @type {boolean} */ typing) => {
    // The marks between thousands go, whichever they are; those before cents stay, and are refused.
    const digits = amount.value.trim().replace(/^\D+/, "").replace(/[\s.,'’](?=\d{3}(?!\d))/g, ""), wrong = digits !== "" && !/^[0-9]{1,12}$/.test(digits);
    amount.setAttribute("aria-invalid", `${wrong}`);
    voice(said, wrong ? words.say("picked-wrong") : digits ? words.say("picked-budget", { sum: money(words, `${digits}/${per.value}`) }) : "");
    if (!wrong) changed(digits ? { amount: Number(digits), per: per.value } : null, typing);
  };
  amount.addEventListener("input", () => read(true));
  per.addEventListener("change", () => { if (amount.value.trim()) read(false); });
  root.addEventListener("show", (event) => {
    const budget = /** @type {CustomEvent} */ (event).detail;
    amount.value = budget ? `${budget.amount}` : "";
    if (budget) per.value = budget.per;
    amount.removeAttribute("aria-invalid");
    said.textContent = "";
  });
  root.hidden = false;
}

/** Shows which of a switch's values holds. */
function weigh(/** @type {HTMLElement} */ row, /** @type {string} */ value) {
  for (const radio of row.querySelectorAll("input")) radio.checked = radio.value === value;
}

function strength(/** @type {boolean|undefined} */ must) {
  return must ? "must" : "prefer";
}
