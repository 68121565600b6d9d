// @ts-check
/** A firm's contact card: vCard 4.0 (RFC 6350), made of what its page says. Plain text, no DOM. */

/**
 * @typedef {{email?: string, phone?: string, url?: string, person?: string}} Contact
 * @typedef {{name: string, summary: string, website: string, contact: Contact}} Card
 */

/** Octets in one line, without its end (RFC 6350, 3.2). */
const WIDTH = 75;
/** Characters that end a line for some reader, or can't stand in a card at all. Checked text holds none of them. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const UNFIT = /[\x00-\x1f\x7f-\x9f\u2028\u2029\p{Surrogate}]/gu;
const octets = new TextEncoder();

/**
 * One card. @param {Card} card
 * @param {string} page the address of the firm's page: a card that is saved again replaces the one of before by it
 * @param {string} ask whom to ask for, as a sentence; empty where nobody is named
 */
export function vcard({ name, summary, website, contact }, page, ask = "") {
  const lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:org", `FN:${text(name)}`, `ORG:${text(name)}`];
  if (contact.email) lines.push(`EMAIL;TYPE=work:${text(contact.email)}`);
  if (contact.phone) lines.push(`TEL;TYPE=work:${text(contact.phone)}`);
  lines.push(`URL;TYPE=work;PREF=1:${uri(website)}`);
  // Once for the devices of today, once under the name made for it (RFC 8605).
  if (contact.url) lines.push(`URL;TYPE=work:${uri(contact.url)}`, `CONTACT-URI:${uri(contact.url)}`);
  lines.push(`NOTE:${text(ask ? `${summary} ${ask}` : summary)}`, `UID:${uri(page)}`, "END:VCARD");
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text with what the format uses itself escaped (RFC 6350, 3.4). */
function text(/** @type {string} */ value) {
  return value.replace(/[\\,;]/g, "\\$&").replace(/\r\n|\n/g, "\\n").replace(UNFIT, "");
}

/** An address: in these nothing is escaped. */
function uri(/** @type {string} */ value) {
  return value.replace(UNFIT, "");
}

/** A line cut where it grows too long, never inside a character. */
function folded(/** @type {string} */ line) {
  let made = "", width = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (width + size > WIDTH) {
      made += "\r\n ";
      width = 1;
    }
    made += character;
    width += size;
  }
  return made;
}
