// @ts-check
/** "Save contact": the firm's card, made on this device of what the page says already, and handed over as a file. */

import { pageAt, saveFile } from "./dom.js";
import { vcard } from "../rule/vcard.js";

/** Hands a firm's card to the device. @param {string} slug @param {import("../rule/vcard.js").Card} card @param {string} ask whom to ask for, as a sentence */
export function save(slug, card, ask) {
  saveFile(`${slug}.vcf`, vcard(card, pageAt(`partners/${slug}/`).href, ask), "text/vcard;charset=utf-8");
}

/** The firm of a firm's page, from what the page says to machines (schema.org). @returns {import("../rule/vcard.js").Card} */
export function stated(/** @type {ParentNode} */ page = document) {
  const said = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}");
  const { name: person, url } = said.contactPoint ?? {};
  const contact = { email: said.email, phone: said.telephone, url, person };
  return { name: said.name, summary: said.description, website: said.url, contact };
}
