// @ts-check
/**
 * A message for somebody, ready to be changed, copied, shared, or opened in a mail program. Nothing of it is stored or sent
 * from here; what the rep wrote stays as long as the page is open.
 *
 * @typedef {import("../rule/draft.js").Draft & {template: import("../rule/types.js").Message}} Draft
 * @typedef {import("../rule/speech.js").Say} Say
 */

import { filled, mailto } from "../rule/message.js";
import { hook, link as linkTo, name, template, told } from "./dom.js";

/** Messages that the rep has changed. @type {Map<string, {subject: string, body: string, url: string}>} */
const changed = new Map();
let serial = 0;

/**
 * One message with its buttons, from the page's template. `used` is called when it is copied, shared or opened in a mail program.
 * @param {Draft} first @param {string} url the shortlist's, which takes the place of an earlier one in what the rep wrote
 * @param {Say} say @param {() => void} used
 */
export function message(first, url, say, used = () => {}) {
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
  at("copy").addEventListener("click", () => {
    copy(say, fields[1].value, said, () => fields[1].select());
    used();
  });
  mail.addEventListener("click", used);
  offer(at("share-message"), () => ({ title: fields[0].value, text: fields[1].value }), used);
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

/** Copies a text; where that may not be, it is selected. */
export async function copy(/** @type {Say} */ say, /** @type {string} */ text, /** @type {HTMLElement} */ said, /** @type {() => void} */ select) {
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
export function offer(/** @type {HTMLElement} */ button, /** @type {() => ShareData} */ what, /** @type {() => void} */ used) {
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener("click", () => navigator.share(what()).then(used, () => {})); // they may think better of it
}
