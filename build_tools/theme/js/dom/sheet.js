// @ts-check
/** One firm of a shortlist: why it suits, how it differs, what it costs to ask, and how to reach it. */

import { save } from "./contact.js";
import { element, hook, link, name, pageAt, template, theirs, told } from "./dom.js";
import { room } from "./results.js";
import { firm } from "../rule/match.js";
import { mailto } from "../rule/message.js";
import { asked, budget, contrast, listed, reason, versus } from "../rule/words.js";

const BRING = /** @type {const} */ (["information", "people", "deadlines"]);

/**
 * @typedef {import("../rule/types.js").Card} Card
 * @typedef {import("../rule/types.js").Placed} Placed
 * @typedef {import("../rule/choose.js").Entry} Entry
 * @typedef {(Node|string)[]} Inside what an element holds
 * @typedef {Pick<import("../data/data.js").Data, "index"|"words"> & {
 *   link: import("../rule/types.js").Link, choice: import("../rule/choose.js").Choice,
 *   cards: Map<string, Card>, called: Map<string, string>, pictured: Set<string>,
 * }} Shortlist
 */

/** @param {Shortlist} shortlist @param {Entry} entry @param {number} number */
export function sheet(shortlist, entry, number) {
  const made = template("pick"), { words } = shortlist, { slug, placed } = entry;
  const card = shortlist.cards.get(slug) ?? { slug, name: slug, contact: {}, summary: "", website: "" };
  const at = (/** @type {string} */ called) => hook(made, called);
  at("number").textContent = `${number}`;
  at("page").append(name(card.name));
  const page = pageAt(`partners/${slug}/${shortlist.link.from ? `#from=${shortlist.link.from}` : ""}`).href;
  at("page").setAttribute("href", page);
  if (shortlist.pictured.has(slug)) {
    const picture = room();
    picture.dataset.of = slug;
    at("summary").before(picture);
  }
  theirs(at("summary"), card.written_in).textContent = card.summary;
  at("slip").append(...slip(shortlist, entry));
  fill(at("note"), stands(shortlist, entry));
  if (placed.availability) {
    at("availability").classList.add(`tag-${placed.availability}`);
    fill(at("availability"), [words.say("availability", { word: placed.availability })]);
  }
  fill(at("reasons"), reasons(shortlist, placed));
  fill(at("cost"), cost(shortlist, placed));
  fill(at("contrast"), differences(shortlist, placed));
  vouch(shortlist, slug, at);
  at("actions").append(...actions(shortlist, card));
  const bring = BRING.flatMap((kind) => card.expects?.[kind] ?? []).map((text) => theirs(element("li", "", text), card.written_in));
  at("bring").append(...bring);
  at("ready").hidden = !bring.length;
  at("reach").append(...reach(words, card));
  at("qr").dataset.opens = page;
  at("qr").dataset.label = words.say("sheet-code", { firm: card.name });
  return made;
}

/** Above each printed sheet, which may be all that somebody has in hand. @returns {Inside} */
function slip(/** @type {Shortlist} */ { words, link, choice, called }, /** @type {Entry} */ { instead }) {
  const from = link.from && called.get(link.from);
  const who = from && choice.picked && instead === null ? told(words.say, "sheet-from", { firm: name(from) }) : [words.say("sheet-may")];
  return choice.asks ? [...who, " ", words.say("opened-need", { need: asked(words, link.need) })] : who;
}

/** Why a firm stands here that nobody picked, or that takes nobody on. @returns {Inside} */
function stands(/** @type {Shortlist} */ { words, link, called }, /** @type {Entry} */ { instead, successor, placed }) {
  const from = link.from && called.get(link.from);
  if (instead !== null) {
    const gone = name(called.get(instead) ?? words.gone?.[instead] ?? words.say("quoted", { text: instead }));
    if (successor) return told(words.say, "sheet-successor", { firm: gone });
    return from ? told(words.say, "sheet-instead-from", { firm: gone, from: name(from) }) : told(words.say, "sheet-instead", { firm: gone });
  }
  if (placed.availability === "closed") return [words.say("sheet-closed")];
  return [];
}

function reasons(/** @type {Shortlist} */ { index, words }, /** @type {Placed} */ { partner, reasons: placedReasons }) {
  const own = firm(index, partner);
  return placedReasons.map((placedReason) => {
    const { sign, text, must } = reason(words, placedReason, own);
    const mark = element("span", `sign sign-${placedReason.fit}`, sign);
    mark.setAttribute("aria-hidden", "true");
    return element("li", `reason reason-${placedReason.fit}`, mark, element("span", "", must ? words.say("must", { text }) : text));
  });
}

/** The cost of its work, where nobody asked. @returns {string[]} */
function cost(/** @type {Shortlist} */ { index, words, link }, /** @type {Placed} */ { partner }) {
  const own = firm(index, partner).budget;
  return own && !link.need.budget ? [words.say("sheet-cost", { range: budget(words, own) })] : [];
}

/** How the firm differs from the one that refers: first on what was asked, then on what the owner compares. */
function differences(/** @type {Shortlist} */ { index, words, link, choice, called }, /** @type {Placed} */ { partner, reasons: theirs }) {
  if (!link.from || !choice.referrer) return [];
  const us = called.get(link.from) ?? link.from, own = firm(index, partner), home = firm(index, link.from);
  const said = /** @type {string[]} */ ([]), seen = new Set();
  choice.referrer.reasons.forEach((ours, i) => {
    const text = versus(words, theirs[i], own, ours, home, us);
    if (text) said.push(text);
    seen.add(ours.facet);
  });
  for (const { facet, text } of contrast(words, own, home, us)) if (!seen.has(facet)) said.push(text);
  if (!said.length) return [];
  const head = element("h3", "", ...told(words.say, "sheet-differ", { firm: name(us) }));
  return [head, element("ul", "plain", ...said.slice(0, 4).map((text) => element("li", "", text)))];
}

/** The word of the firm that refers on this one, its basis, and the fee that it gets. */
function vouch(/** @type {Shortlist} */ { index, words, link, cards, called }, /** @type {string} */ slug, /** @type {(called: string) => HTMLElement} */ at) {
  const recommendation = link.from && cards.get(link.from)?.recommends?.find(({ partner }) => partner === slug);
  if (!link.from || !recommendation) return;
  const facet = words.facets.get(index.primary.id);
  const basis = words.say("basis", { basis: recommendation.basis, since: recommendation.since?.slice(0, 4) ?? "none" });
  const what = (recommendation.for ?? []).flatMap((term) => facet?.terms.get(term)?.inline ?? []);
  theirs(at("because"), cards.get(link.from)?.written_in).textContent = recommendation.because;
  const slots = { firm: name(called.get(link.from) ?? link.from), basis, terms: what.length ? "some" : "none", what: listed(words, what) };
  const fee = recommendation.fee ? element("span", "fee", words.say("fee", { fee: recommendation.fee.replace(/\.$/, "") })) : words.say("sheet-no-fee");
  at("by").append(...told(words.say, "sheet-quote", slots), " ", fee);
  at("quote").hidden = false;
}

/** @returns {Node[]} */
function actions(/** @type {Shortlist} */ { words, link, choice, called }, /** @type {Card} */ card) {
  const { email, phone, url } = card.contact;
  const page = web(card.website), contact = web(url);
  return [
    ...(phone ? [button(`tel:${phone.replace(/[^0-9+]/g, "")}`, "button", words.say("sheet-call"))] : []),
    ...(email ? [button(mailto(email, ...letter(words, link, choice, called)), "button", words.say("sheet-write"))] : []),
    ...(contact ? [button(contact, "button", words.say("sheet-contact"))] : []),
    ...(page ? [button(page, "button quiet", words.say("sheet-website"))] : []),
    ...(page ? [saving(words, card)] : []),
  ];
}

function button(/** @type {string} */ href, /** @type {string} */ className, /** @type {string} */ text) {
  const made = link(href, className, text);
  if (/^https?:/.test(href)) made.rel = "noopener nofollow ugc";
  return made;
}

function saving(/** @type {Shortlist["words"]} */ { say }, /** @type {Card} */ card) {
  const made = /** @type {HTMLButtonElement} */ (element("button", "button quiet", say("sheet-save")));
  made.type = "button";
  made.addEventListener("click", () => save(card.slug, card, card.contact.person ? say("card-ask-for", { person: card.contact.person }) : ""));
  return made;
}

/** The first lines of a message to the firm, so that nobody starts from nothing. @returns {[string, string]} */
function letter(/** @type {Shortlist["words"]} */ words, /** @type {Shortlist["link"]} */ link, /** @type {Shortlist["choice"]} */ choice, /** @type {Shortlist["called"]} */ called) {
  const from = link.from && called.get(link.from);
  const need = choice.asks ? `${words.say("letter-need", { need: asked(words, link.need) })}\n\n` : "";
  const body = `${words.say("letter-hello")}\n\n${from ? `${words.say("letter-from", { firm: from })} ` : ""}${need}`;
  return [words.say("letter-subject", { from: from ? "yes" : "no", firm: from || "" }), body];
}

/** A web address, or nothing if it is of another kind. */
function web(text = "") {
  try {
    const url = new URL(text);
    return url.protocol === "https:" ? url.href : "";
  } catch {
    return "";
  }
}

/** The text of a printed sheet instead of buttons. */
function reach(/** @type {Shortlist["words"]} */ { say }, /** @type {Card} */ card) {
  const { person, phone, email } = card.contact;
  const rows = [[say("sheet-ask-for"), person], [say("sheet-phone"), phone], [say("sheet-email"), email], [say("sheet-website"), card.website?.replace(/^https:\/\/|\/$/g, "")]];
  return rows.flatMap(([label, text]) => (label && text ? [element("div", "", element("dt", "", label), element("dd", "", text))] : []));
}

function fill(/** @type {HTMLElement} */ place, /** @type {Inside} */ inside) {
  place.append(...inside);
  place.hidden = !inside.length;
}
