// @ts-check
/**
 * A rep's own list of referrals: how each went, a note, a message to thank or to ask, and the list as a file. All of it
 * stays in this browser; the page fetches what the other pages fetch, and no request says what is on the list.
 *
 * @typedef {import("../rule/referrals.js").Referral} Referral
 */

import { Unavailable, cards, load, names } from "../data/data.js";
import { element, hook, link as linkTo, name, pageAt, saveFile, template } from "../dom/dom.js";
import { REFERRALS } from "../dom/kept.js";
import { message } from "../dom/message.js";
import { Store, dayOf } from "../dom/referrals.js";
import { orNone } from "../dom/results.js";
import { afterwards } from "../rule/draft.js";
import { decode } from "../rule/need.js";
import { LARGEST, amended, inOrder, isDue, merged, read, without, write } from "../rule/referrals.js";
import { needSaid } from "../view/list.js";

const root = hook(document, "referrals"), at = (/** @type {string} */ called) => hook(root, called);
const store = new Store(REFERRALS, () => localStorage);
const said = hook(root, "said"), field = /** @type {HTMLInputElement} */ (hook(root, "field"));
/** What was deleted a moment ago, until the page is left. */
let deleted = "";
/** The one that was taken off the list last, for as long. @type {Referral|undefined} */
let taken;
/** What links and messages are made from, once it is there. @type {Promise<Known>} */
const known = load().then(async (data) => ({ ...data, called: await orNone(names(), tell) }));
known.catch((error) => tell(error instanceof Unavailable ? error.message : ""));
/** @typedef {import("../data/data.js").Data & {called: Map<string, string>}} Known */

function tell(/** @type {string} */ text) {
  said.textContent = text;
}

/** What the page says to a state of the store; its words stand in the page. */
function word(/** @type {string} */ key) {
  return said.dataset[key] ?? "";
}

/** After somebody changed something: says what came of it where it wasn't kept. */
function after(/** @type {import("../dom/referrals.js").Kept} */ kept, well = "") {
  tell(kept === "kept" ? well : word(kept));
  return kept === "kept";
}

async function show() {
  const state = store.state(), on = typeof state === "object";
  at("problem").hidden = on || state === "off";
  at("problem").textContent = on || state === "off" ? "" : word(state);
  at("off").hidden = state !== "off";
  at("undo").hidden = !deleted;
  at("on").hidden = !on;
  at("save").hidden = at("end").hidden = state === "off" || state === "forbidden";
  if (!on) return at("entries").replaceChildren();
  const list = inOrder(state), today = dayOf(new Date()), due = list.filter((one) => isDue(one, today)).length;
  at("none").hidden = list.length > 0;
  at("about").hidden = !list.length;
  at("count").textContent = !list.length ? "" : list.length === 1 ? word("one") : `${word("many")} ${list.length}.`;
  at("rest").textContent = [due ? `${word("due")} ${due}.` : "", state.rest.length ? `${word("rest")} ${state.rest.length}.` : ""].filter(Boolean).join(" ");
  const shown = /** @type {HTMLElement[]} */ ([...at("entries").children]), before = new Map(shown.map((entry) => [entry.dataset.id, entry]));
  if (list.some(({ id }) => id === taken?.id)) taken = undefined; // another tab has it still, or has it again
  const places = taken ? inOrder({ list: [...list, taken], rest: [] }) : list;
  const entries = places.map((one) => (one === taken ? before.get(`taken ${one.id}`) ?? takenOff(one) : before.get(one.id) ?? entryOf(one)));
  if (entries.length !== shown.length || entries.some((entry, i) => entry !== shown[i])) at("entries").replaceChildren(...entries);
  entries.forEach((entry, i) => places[i] === taken || refresh(entry, places[i], today));
}

/** One referral, which its own changes don't make anew. @returns {HTMLElement} */
function entryOf(/** @type {Referral} */ one) {
  const entry = /** @type {HTMLElement} */ (template("referral").firstElementChild), part = (/** @type {string} */ called) => hook(entry, called);
  entry.dataset.id = one.id;
  const day = element("time", "", daySaid(one.day));
  day.setAttribute("datetime", one.day);
  part("day").replaceChildren(day);
  part("again").setAttribute("href", pageAt(`shortlist/#${one.link}`).href);
  const note = /** @type {HTMLTextAreaElement} */ (part("note"));
  note.id = `note-${one.id}`;
  part("note-label").setAttribute("for", note.id);
  note.addEventListener("input", () => after(store.change((all) => amended(all, one.id, { note: note.value }, new Date().toISOString()))));
  for (const choice of /** @type {NodeListOf<HTMLInputElement>} */ (entry.querySelectorAll("[data-outcome]"))) {
    choice.name = `outcome-${one.id}`;
    choice.addEventListener("change", () => {
      after(store.change((all) => amended(all, one.id, { outcome: choice.value }, new Date().toISOString())));
      show();
    });
  }
  part("remove").addEventListener("click", () => {
    const kept = store.change((all) => {
      taken = all.list.find(({ id }) => id === one.id);
      return without(all, one.id);
    });
    if (!after(kept)) taken = undefined;
    show();
    /** @type {HTMLElement|null} */ (at("entries").querySelector("[data-put-back]"))?.focus();
  });
  known.then((all) => fill(entry, one, all)).catch(() => {}); // it was told already
  return entry;
}

/** What stands in its place once one is off the list, with the way back. @returns {HTMLElement} */
function takenOff(/** @type {Referral} */ one) {
  const line = /** @type {HTMLElement} */ (template("referral-taken").firstElementChild);
  line.dataset.id = `taken ${one.id}`;
  hook(line, "put-back").addEventListener("click", () => {
    if (!after(store.change((all) => merged(all, { list: [one], rest: [] })))) return;
    show();
    const choices = /** @type {NodeListOf<HTMLElement>} */ (at("entries").querySelectorAll(`[name="outcome-${one.id}"]`));
    choices[0]?.focus();
  });
  return line;
}

/** What may have changed, here or in another tab; a note is left alone where somebody is writing it. */
function refresh(/** @type {HTMLElement} */ entry, /** @type {Referral} */ one, /** @type {string} */ today) {
  hook(entry, "is-due").hidden = !isDue(one, today);
  const note = /** @type {HTMLTextAreaElement} */ (hook(entry, "note"));
  if (note !== document.activeElement) note.value = one.note;
  for (const choice of /** @type {NodeListOf<HTMLInputElement>} */ (entry.querySelectorAll("[data-outcome]"))) choice.checked = choice.value === one.outcome;
}

/** The firms, what was needed, and the messages to the firms. */
function fill(/** @type {HTMLElement} */ entry, /** @type {Referral} */ one, /** @type {Known} */ { index, words, called }) {
  const { need, from, picks, problems } = decode(`#${one.link}`, index);
  const gone = problems.flatMap(({ kind, word: slug, key }) => ((kind === "retired" || kind === "firm") && key === "pick" && slug ? [slug] : []));
  const left = gone.map((slug) => element("li", "", name(new Map(Object.entries(words.gone ?? {})).get(slug) ?? slug), ` (${word("left")})`));
  const here = picks.map((slug) => {
    const firm = called.get(slug) ?? slug, line = element("li", "", linkTo(pageAt(`partners/${slug}/`), "", name(firm)));
    for (const kind of /** @type {("thanks"|"ask")[]} */ (["thanks", "ask"])) {
      const button = /** @type {HTMLElement} */ (template(`referral-${kind}`).firstElementChild);
      hook(button, "name").textContent = firm;
      button.addEventListener("click", async () => {
        const to = (await orNone(cards([slug]), tell)).get(slug);
        if (!to) return;
        const typed = new Map([["rep", field.value]]), referrer = (from && called.get(from)) || "";
        const about = afterwards(kind, to, { words, need, referrer, day: daySaid(one.day), typed });
        const { part } = message({ ...about, id: `${one.id} ${kind} ${slug}` }, "", words.say);
        hook(entry, "message").replaceChildren(part);
        /** @type {HTMLElement|null} */ (entry.querySelector("[data-body]"))?.focus();
      });
      line.append(" ", button);
    }
    return line;
  });
  hook(entry, "firms").replaceChildren(...here, ...left);
  hook(entry, "need").textContent = needSaid(words, need);
}

function daySaid(/** @type {string} */ day) {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00Z`));
}

/** Takes what a file holds into the list, which begins where there was none. */
async function take(/** @type {File} */ file) {
  const more = file.size > LARGEST ? "damaged" : read(await file.text().catch(() => ""));
  if (typeof more === "string") return tell(word(more === "newer" ? "newer" : "damagedFile"));
  const begun = store.begin();
  if (!after(begun)) return;
  let fresh = 0;
  const kept = store.change((all) => {
    const ids = new Set(all.list.map(({ id }) => id));
    fresh = more.list.filter(({ id }) => !ids.has(id)).length;
    return merged(all, more);
  });
  after(kept, `${word("loaded")} ${fresh}.${more.rest.length ? ` ${word("leftOut")} ${more.rest.length}.` : ""}`);
}

at("begin").addEventListener("click", () => {
  deleted = "";
  after(store.begin());
  show();
  at("save").focus();
});
at("undo").addEventListener("click", () => {
  const back = read(deleted);
  if (typeof back === "object" && store.state() === "off") after(store.put(back), word("back"));
  deleted = "";
  show();
});
at("save").addEventListener("click", () => {
  const state = store.state();
  saveFile("referrals.json", typeof state === "object" ? write(state, 2) : store.text() ?? "", "application/json");
});
at("end").addEventListener("click", () => {
  deleted = typeof store.state() === "object" ? store.text() ?? "" : "";
  taken = undefined;
  store.end();
  tell(word("gone"));
  show();
  at("begin").focus();
});
const chooser = /** @type {HTMLInputElement} */ (at("load"));
chooser.addEventListener("change", async () => {
  const [file] = chooser.files ?? [];
  if (file) await take(file);
  chooser.value = "";
  show();
});
addEventListener("storage", ({ key }) => {
  if (key === REFERRALS || key === null) show();
});
show();
