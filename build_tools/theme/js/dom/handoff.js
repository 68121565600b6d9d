// @ts-check
/**
 * The hand-off kit: the link, and a message to the prospect, to each firm picked, and to both together, drafted from
 * the need and the reasons, and the rep's to change. Nothing of it is stored or sent; what the rep wrote outlives a
 * change of picks, with the new link in the place of the old one.
 */

import { cards as fetchCards } from "../data/data.js";
import { onOpening } from "./code.js";
import { drafts } from "../rule/draft.js";
import { element, hook, link as linkTo, name, pageAt, template, told } from "./dom.js";
import { filled, mailto } from "../rule/message.js";
import { encode } from "../rule/need.js";

/** The rep's typing, for as long as the page is open. @type {Map<string, string>} */
const typed = new Map();
/** Messages that the rep has changed. @type {Map<string, {subject: string, body: string, url: string}>} */
const changed = new Map();
let serial = 0;

/**
 * @typedef {Omit<import("../rule/draft.js").Handoff, "cards">} Handoff
 * @typedef {ReturnType<typeof drafts>[number]} Draft
 * @typedef {import("../rule/speech.js").Say} Say
 * @param {HTMLElement} place @param {Handoff} handoff @param {() => boolean} wanted whether this is still what was picked last
 */
export async function mount(place, handoff, wanted) {
  const cards = await fetchCards([handoff.referrer, ...handoff.picks]);
  if (!wanted()) return;
  const url = address(handoff), kit = template("handoff");
  shareLink(kit, url, handoff.words.say);
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
    const { part, update } = message(drafted, url, handoff.words.say);
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

/** The shortlist's address; empty where the need is more than a link can hold. */
function address(/** @type {Handoff} */ { need, referrer, picks }) {
  const hash = encode({ need, from: referrer, picks });
  return hash === null ? "" : pageAt(`shortlist/${hash}`).href;
}

function shareLink(/** @type {DocumentFragment} */ kit, /** @type {string} */ url, /** @type {Say} */ say) {
  const field = /** @type {HTMLInputElement} */ (hook(kit, "link")), said = hook(kit, "link-said");
  field.value = url;
  hook(kit, "link-open").setAttribute("href", url);
  if (!url) {
    said.textContent = say("handoff-too-long");
    for (const part of ["link-copy", "link-open"]) hook(kit, part).hidden = true;
    return;
  }
  hook(kit, "link-copy").addEventListener("click", () => copy(say, url, said, () => field.select()));
  offer(hook(kit, "link-share"), () => ({ title: document.title, url }));
  onOpening(hook(kit, "code"), () => url);
}

/** One message with its buttons. */
function message(/** @type {Draft} */ first, /** @type {string} */ url, /** @type {Say} */ say) {
  const part = template("handoff-message"), at = (/** @type {string} */ called) => hook(part, called);
  const [subject, body, said, again, mail] = ["subject", "body", "said", "again", "mail"].map(at);
  const fields = /** @type {(HTMLInputElement|HTMLTextAreaElement)[]} */ ([subject, body]);
  const number = ++serial;
  let latest = first;
  fields.forEach((field, i) => {
    field.id = `kit-${number}-${i}`;
    at(i ? "body-label" : "subject-label").setAttribute("for", field.id);
  });
  at("heading").append(...told(say, first.heading, first.to ? { firm: name(first.to.name) } : {}));
  at("consent").hidden = !first.consent;
  /** @type {HTMLDetailsElement} */ (part.querySelector("details")).open = first.open;
  elsewhere(at("elsewhere"), first, say);

  const put = (/** @type {{subject: string, body: string}} */ text, own = false) => {
    [fields[0].value, fields[1].value] = [text.subject, text.body];
    again.hidden = !own;
    aim();
  };
  const aim = () => mail.setAttribute("href", mailto(latest.email, fields[0].value, fields[1].value));
  const update = (/** @type {Draft} */ draft) => {
    latest = draft;
    const own = changed.get(draft.id);
    if (!own) return put(filled(draft.template, draft.slots));
    const moved = own.url && url ? own.body.replaceAll(own.url, url) : own.body;
    changed.set(draft.id, { subject: own.subject, body: moved, url });
    put({ subject: own.subject, body: moved }, true);
  };
  for (const field of fields) {
    field.addEventListener("input", () => {
      changed.set(latest.id, { subject: fields[0].value, body: fields[1].value, url });
      again.hidden = false;
      aim();
    });
  }
  again.addEventListener("click", () => {
    changed.delete(latest.id);
    update(latest);
    fields[1].focus();
  });
  const copyButton = at("copy");
  copyButton.addEventListener("click", () => copy(say, `${fields[1].value}`, said, () => fields[1].select()));
  offer(at("share-message"), () => ({ title: fields[0].value, text: fields[1].value }));
  update(first);
  return { part, update };
}

/** Where to go with a message for a firm that has no mail address here. */
function elsewhere(/** @type {HTMLElement} */ line, /** @type {Draft} */ { to, email }, /** @type {Say} */ say) {
  if (!to || email) return;
  line.append(...told(say, "handoff-no-mail", { firm: name(to.name) }), " ");
  if (to.contact.url?.startsWith("https://")) line.append(...told(say, "handoff-use-page", { page: linkTo(to.contact.url, "", say("handoff-contact-page")) }));
  else if (to.contact.phone) line.append(say("handoff-use-phone", { phone: to.contact.phone }));
  line.hidden = false;
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

async function copy(/** @type {Say} */ say, /** @type {string} */ text, /** @type {HTMLElement} */ said, /** @type {() => void} */ select) {
  said.textContent = "";
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = say("copied");
  } catch {
    select();
    said.textContent = say("copy-by-hand");
  }
}

/** The device's own sheet, where it has one. */
function offer(/** @type {HTMLElement} */ button, /** @type {() => ShareData} */ what) {
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener("click", () => navigator.share(what()).catch(() => {})); // they thought better of it
}
