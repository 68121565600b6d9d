// @ts-check
/** The firm's page while it is being written, from the template `preview.html`. Only text goes into it. */

import { element, hook, link, template } from "../dom/dom.js";
import { blocks } from "./markdown.js";
import { drawing } from "./pictures.js";
import { isGroup } from "./rules.js";
import { listed, tell } from "./speech.js";

const text = (/** @type {any} */ value) => (typeof value === "string" ? value : "");
const texts = (/** @type {any} */ value) => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
const group = (/** @type {any} */ value) => (isGroup(value) ? value : {});
const groups = (/** @type {any} */ value) => (Array.isArray(value) ? value.filter(isGroup) : []);

/**
 * Show a profile, as far as there is one yet. @param {HTMLElement} target @param {any} value @param {any} form
 * @param {Map<string, string>} called firms' names, by slug
 */
export function preview(target, value, form, called) {
  const page = template("preview"), contact = group(value.contact), expects = group(value.expects);
  const put = (/** @type {string} */ called, /** @type {(Node|string)[]} */ ...inside) => hook(page, called).replaceChildren(...inside);
  put("name", text(value.name) || tell(form, "preview-name"));
  hook(page, "name").classList.toggle("is-empty", !text(value.name));
  put("summary", text(value.summary) || tell(form, "preview-summary"));
  hook(page, "summary").classList.toggle("is-empty", !text(value.summary));
  const availability = ["open", "waitlist", "closed"].find((word) => word === value.availability);
  put("availability", availability ? form.phrases[availability] : "");
  if (availability) hook(page, "availability").classList.add(`tag-${availability}`);
  put("facts", ...facts(value, form));
  put("best_for", ...texts(value.best_for).map((line) => signed("✓", "fits", line)));
  put("not_for", ...texts(value.not_for).map((line) => signed("✕", "differs", line)));
  put("description", ...blocks(text(value.description)));
  put("expects", ...Object.keys(expects).flatMap((key) => section(label(form, "expects", key), texts(expects[key]))));
  put("proof", ...groups(value.proof).map((proof) => element("li", "", outward(text(proof.url), text(proof.label)))));
  put("pictures", ...groups(value.pictures).map(shown));
  put("recommends", ...groups(value.recommends).map((recommended) => recommendation(recommended, form, called)));
  put("contact", ...reach(contact, text(value.website), form));
  put("confirmed", row(tell(form, "preview-confirmed"), confirmed(text(value.confirmed), form)), ...until(availability, text(value.availability_until), form));
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-part]"))) {
    const holder = part.matches(`[data-${part.dataset.part}]`) ? part : hook(part, part.dataset.part ?? "");
    part.hidden = !holder.hasChildNodes();
  }
  const language = text(value.written_in);
  if (language) for (const words of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[dir=auto]"))) words.lang = language;
  target.replaceChildren(page);
}

/** A picture as the page will show it, as far as its file was picked here. */
function shown(/** @type {any} */ picture) {
  const alt = text(picture.alt), drawn = drawing(text(picture.file), alt);
  const said = [text(picture.caption), text(picture.credit)].filter(Boolean).map((line) => element("span", "", line));
  return element("figure", "", drawn ?? element("p", "muted", alt || text(picture.file)), element("figcaption", "", ...said));
}

function facts(/** @type {any} */ value, /** @type {any} */ form) {
  const rows = form.fields.filter((/** @type {any} */ field) => field.kind === "terms").map((/** @type {any} */ field) => {
    const { terms, former, order } = form.facets[field.facet];
    const ids = texts(value[field.name]).map((word) => (Object.hasOwn(former, word) ? former[word] : word));
    const place = (/** @type {string} */ word) => order.indexOf(word) + 1 || order.length + 1;
    return row(field.title, listed(form, ids.sort((a, b) => place(a) - place(b)).map((word) => terms[word] ?? word)));
  });
  return [...rows, row(tell(form, "preview-budget"), budget(group(value.budget), form))].filter((/** @type {HTMLElement} */ line) => line.lastChild?.textContent);
}

/** The cost of the work, as the site says it. */
function budget(/** @type {any} */ { currency, from, to, per }, /** @type {any} */ form) {
  if (!/^[0-9]+$/u.test(text(from)) || !per) return "";
  const sign = Object.hasOwn(form.symbols, text(currency)) ? form.symbols[currency] : `${text(currency)}\u00a0`;
  const sum = (/** @type {string} */ amount) => sign + `${Number(amount)}`.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  const upper = /^[0-9]+$/u.test(text(to)) ? sum(to) : "";
  const low = sum(from), key = !upper ? "range.from" : Number(from) === 0 ? "range.to" : "range";
  const range = low === upper ? low : say(form, key, { low, high: upper });
  return Object.hasOwn(form.phrases, `range.${text(per)}`) ? say(form, `range.${per}`, { range }) : range;
}

/** A phrase of the site with its slots filled. */
function say(/** @type {any} */ form, /** @type {string} */ key, /** @type {Record<string, string>} */ slots) {
  return form.phrases[key].replace(/\{(\w+)\}/gu, (/** @type {string} */ _, /** @type {string} */ slot) => slots[slot]);
}

function row(/** @type {string} */ term, /** @type {Node|string} */ said) {
  return element("div", "", element("dt", "", term), element("dd", "", said));
}

function signed(/** @type {string} */ sign, /** @type {string} */ fit, /** @type {string} */ said) {
  const mark = element("span", `sign sign-${fit}`, sign), words = element("span", "", said);
  mark.setAttribute("aria-hidden", "true");
  words.dir = "auto";
  return element("li", "", mark, " ", words);
}

function section(/** @type {string} */ heading, /** @type {string[]} */ sentences) {
  if (!sentences.length) return [];
  return [element("h5", "", heading), element("ul", "", ...sentences.map((sentence) => element("li", "", sentence)))];
}

/** A field's title, inside another one. */
function label(/** @type {any} */ form, /** @type {string} */ outer, /** @type {string} */ name) {
  const spec = form.fields.find((/** @type {any} */ field) => field.name === outer);
  return spec?.fields?.find((/** @type {any} */ field) => field.name === name)?.title ?? name;
}

function outward(/** @type {string} */ to, /** @type {string} */ words) {
  if (!/^https:\/\//iu.test(to)) return element("bdi", "", words || to);
  const made = /** @type {HTMLAnchorElement} */ (link(to, "", element("bdi", "", words || to.replace(/^https:\/\//iu, "").replace(/\/$/u, ""))));
  made.rel = "noopener nofollow ugc";
  return made;
}

function recommendation(/** @type {any} */ recommended, /** @type {any} */ form, /** @type {Map<string, string>} */ called) {
  const primary = form.fields.find((/** @type {any} */ field) => field.name === "recommends")?.item.fields.find((/** @type {any} */ field) => field.name === "for");
  const terms = primary ? form.facets[primary.facet].terms : {};
  const about = texts(recommended.for).map((word) => (Object.hasOwn(terms, word) ? terms[word] : word));
  const year = text(recommended.since).slice(0, 4), key = `${year ? "since" : "basis"}.${text(recommended.basis)}`;
  const basis = Object.hasOwn(form.phrases, key) ? say(form, key, { year }) : "";
  const forWhat = about.length ? tell(form, "preview-for", { terms: listed(form, about) }) : "";
  const by = listed(form, [called.get(text(recommended.partner)) ?? text(recommended.partner), basis, forWhat].filter(Boolean));
  const fee = text(recommended.fee) ? [" ", element("span", "fee", tell(form, "preview-fee", { fee: text(recommended.fee) }))] : [];
  return element("figure", "quote", element("blockquote", "", element("p", "", text(recommended.because))), element("figcaption", "", `${by}.`, ...fee));
}

function reach(/** @type {any} */ contact, /** @type {string} */ website, /** @type {any} */ form) {
  /** @type {[string, Node|string][]} */
  const rows = [["ask-for", text(contact.person)], ["phone", text(contact.phone)], ["email", text(contact.email)]];
  if (text(contact.url)) rows.push(["contact-page", outward(text(contact.url), "")]);
  if (website) rows.push(["website", outward(website, "")]);
  return rows.filter(([, said]) => said).map(([term, said]) => row(tell(form, `preview-${term}`), said));
}

function confirmed(/** @type {string} */ day, /** @type {any} */ form) {
  const said = written(day, form);
  return said ? tell(form, "preview-confirmed-on", { day: said }) : tell(form, "preview-unconfirmed");
}

/** Until when what the firm says of new work holds. */
function until(/** @type {string|undefined} */ word, /** @type {string} */ day, /** @type {any} */ form) {
  const said = word ? written(day, form) : "";
  return word && said ? [row(form.until[word], tell(form, "preview-until", { day: said }))] : [];
}

/** A day of a file as people read it; empty where it is none. */
function written(/** @type {string} */ day, /** @type {any} */ form) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [], name = form.months[Number(month) - 1];
  return name ? say(form, "day", { day: `${Number(date)}`, month: name, year }) : "";
}
