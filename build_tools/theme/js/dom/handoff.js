// @ts-check
/**
 * The hand-off kit: the link, and a message to the prospect, to each firm picked, and to both together, drafted from
 * the need and the reasons, and the rep's to change. Nothing of it is stored or sent; what the rep wrote outlives a
 * change of picks, with the new link in the place of the old one.
 */

import { cards as fetchCards } from "../data/data.js";
import { onOpening } from "./code.js";
import { drafts } from "../rule/draft.js";
import { element, hook, name, pageAt, template } from "./dom.js";
import { REFERRALS } from "./kept.js";
import { copy, message, offer } from "./message.js";
import { Store } from "./referrals.js";
import { encode } from "../rule/need.js";

/** The rep's typing, for as long as the page is open. @type {Map<string, string>} */
const typed = new Map();

/**
 * @typedef {Omit<import("../rule/draft.js").Handoff, "cards">} Handoff
 * @typedef {ReturnType<typeof drafts>[number]} Draft
 * @typedef {import("../rule/speech.js").Say} Say
 * @param {HTMLElement} place @param {Handoff} handoff @param {() => boolean} wanted whether this is still what was picked last
 */
export async function mount(place, handoff, wanted) {
  const cards = await fetchCards([handoff.referrer, ...handoff.picks]);
  if (!wanted()) return;
  const hash = encode({ ...handoff, from: handoff.referrer }), url = hash === null ? "" : pageAt(`shortlist/${hash}`).href;
  const kit = template("handoff"), used = onList(kit, hash?.slice(1) ?? "");
  shareLink(kit, url, handoff.words.say, used);
  const messages = hook(kit, "messages");
  const fields = /** @type {HTMLInputElement[]} */ ([...kit.querySelectorAll("[data-field]")]);
  const draft = () => drafts({ ...handoff, cards }, url, new Map(fields.map((field) => [field.dataset.field ?? "", field.value])));
  for (const field of fields) {
    field.value = typed.get(field.dataset.field ?? "") ?? "";
    field.addEventListener("input", () => {
      typed.set(field.dataset.field ?? "", field.value);
      for (const drafted of draft()) shown.get(drafted.id)?.(drafted);
    });
  }
  /** How to show a message anew. @type {Map<string, (draft: Draft) => void>} */
  const shown = new Map();
  for (const drafted of draft()) {
    const { part, update } = message(drafted, url, handoff.words.say, used);
    shown.set(drafted.id, update);
    messages.append(part);
  }
  checks(kit, handoff.picks.flatMap((slug) => cards.get(slug) ?? []));
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : "";
  carryOver(place, kit);
  place.replaceChildren(kit);
  if (focused) document.getElementById(focused)?.focus();
}

/** Keeps open and ticked whatever was so in the kit of a moment ago: another firm picked is no reason to begin anew. */
function carryOver(/** @type {HTMLElement} */ before, /** @type {DocumentFragment} */ kit) {
  const old = new Map([...before.querySelectorAll("details")].map((fold) => [fold.querySelector("summary")?.textContent, fold.open]));
  for (const fold of kit.querySelectorAll("details")) fold.open = old.get(fold.querySelector("summary")?.textContent) ?? fold.open;
  const boxes = (/** @type {ParentNode} */ root) => /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll("label > [type=checkbox]"));
  const ticked = new Set([...boxes(before)].filter((box) => box.checked).map((box) => box.parentElement?.textContent));
  for (const box of boxes(kit)) box.checked = ticked.has(box.parentElement?.textContent);
}

/**
 * The rep's own list of referrals: whether one is kept, and a way to begin it. Gives what is called when the hand-off is used.
 * @param {DocumentFragment} kit @param {string} link
 */
function onList(kit, link) {
  const store = new Store(REFERRALS, () => localStorage), at = (/** @type {string} */ called) => hook(kit, called);
  const off = at("list-off"), on = at("list-on"), said = at("list-said");
  let handedOver = false;
  const show = (/** @type {import("./referrals.js").Kept} */ kept) => {
    off.hidden = kept !== "off" || !link;
    on.hidden = kept === "off" || kept === "forbidden";
    said.textContent = (kept === "kept" ? handedOver && said.dataset.noted : said.dataset[kept]) || "";
  };
  const state = store.state();
  show(typeof state === "string" ? state : "kept");
  at("list-begin").addEventListener("click", () => {
    const kept = store.begin();
    show(kept === "kept" && handedOver ? store.note(link) : kept);
  });
  return () => {
    handedOver = true;
    if (link) show(store.note(link));
  };
}

function shareLink(/** @type {DocumentFragment} */ kit, /** @type {string} */ url, /** @type {Say} */ say, /** @type {() => void} */ used) {
  const field = /** @type {HTMLInputElement} */ (hook(kit, "link")), said = hook(kit, "link-said");
  field.value = url;
  hook(kit, "link-open").setAttribute("href", url);
  if (!url) {
    said.textContent = say("handoff-too-long");
    for (const part of ["link-copy", "link-open"]) hook(kit, part).hidden = true;
    return;
  }
  hook(kit, "link-copy").addEventListener("click", () => {
    copy(say, url, said, () => field.select());
    used();
  });
  offer(hook(kit, "link-share"), () => ({ title: document.title, url }), used);
  onOpening(hook(kit, "code"), () => url);
}

/** The demands of the firms picked on a new client, to be ticked off. */
function checks(/** @type {DocumentFragment} */ kit, /** @type {import("../rule/types.js").Card[]} */ firms) {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (kit.querySelectorAll("[data-check]"))) {
    for (const card of firms) {
      for (const text of card.expects?.[/** @type {keyof import("../rule/types.js").Expects} */ (place.dataset.check)] ?? []) {
        const box = /** @type {HTMLInputElement} */ (element("input"));
        box.type = "checkbox";
        place.append(element("label", "", box, element("span", "", name(card.name), ": ", name(text))));
      }
    }
  }
}
