// @ts-check
/** "Save contact": the firm's card, made on this device of what the page says already, and handed over as a file. */

import { pageAt } from "./dom.js";
import { vcard } from "../rule/vcard.js";

/** Hands a firm's card to the device. @param {string} slug @param {import("../rule/vcard.js").Card} card */
export function save(slug, card) {
  const file = new Blob([vcard(card, pageAt(`partners/${slug}/`).href)], { type: "text/vcard;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${slug}.vcf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some devices ask before they read it
}

/** The firm of a firm's page, from what the page says to machines (schema.org). @returns {import("../rule/vcard.js").Card} */
export function stated(/** @type {ParentNode} */ page = document) {
  const said = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}");
  const { name: person, url } = said.contactPoint ?? {};
  const contact = { email: said.email, phone: said.telephone, url, person };
  return { name: said.name, summary: said.description, website: said.url, contact };
}
