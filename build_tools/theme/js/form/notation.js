// @ts-check
/**
 * Addresses, numbers, dates and currencies: the policy of `build_tools/reading/notation.py`, in its words.
 *
 * @typedef {import("./text.js").Say} Say
 * @typedef {import("./text.js").Fault} Fault
 */

import { inspectCharacters, quote, grouped } from "./text.js";

const URL_LIMIT = 200;
const HOST = "(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}";
const PLAIN_MAIL = new RegExp(`^([a-z0-9_+-]+(?:\\.[a-z0-9_+-]+)*)@(${HOST})$`, "iu");
// eslint-disable-next-line no-control-regex
const REFUSED = /[\s\x00-\x1f\x7f\x85<>"`\\{}|^[\]]|%(?:[01][0-9a-f]|7f)|%(?![0-9a-f]{2})/iu;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** An https address of a public host. @returns {Fault|null} */
export function url(/** @type {Say} */ say, /** @type {string} */ text, /** @type {any} */ form) {
  const length = [...text].length;
  if (length > URL_LIMIT) return say("url-too-long", { count: grouped(length) });
  const scheme = /^https:\/\/(?=[^/])/iu.exec(text);
  if (!scheme) {
    const fault = say("url-not-https", { quoted: quote(text) });
    const fixed = `https://${text.slice(text.indexOf("://") + 3)}`;
    return /^http:\/\/[!-~]{1,53}$/iu.test(text) ? { ...fault, hint: fixed } : fault;
  }
  const odd = REFUSED.exec(text);
  if (odd) return say("url-characters", { quoted: quote(odd[0]) });
  const hidden = inspectCharacters(say, text);
  if (hidden) return hidden;
  const authority = text.slice(scheme[0].length).split(/[/?#]/u, 1)[0];
  if (authority.includes("@")) return say("url-login");
  if (authority.includes(":")) return say("url-port");
  return domain(say, authority, form);
}

/** @returns {Fault|null} */
function domain(/** @type {Say} */ say, /** @type {string} */ host, /** @type {any} */ form) {
  const wrong = say("url-host", { quoted: quote(host) });
  const ascii = /^[\0-\x7f]*$/u.test(host) ? host.toLowerCase() : encoded(host);
  const labels = ascii.split(".");
  const plain = labels.map((label) => (label.startsWith("xn--") ? decoded(label.slice(4)) : label));
  const top = plain.at(-1) ?? "";
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || plain.includes("")) return wrong;
  if ([...top].length < 2 || /[0-9]/u.test(top) || form.private.includes(top)) return wrong;
  return plain.some((label) => scripts(label) > 1) ? say("url-mixed-scripts", { quoted: quote(host) }) : null;
}

/** A host in ASCII (UTS #46), as browsers write it; empty where it has none. Symbols are no letters of a host (RFC 5892). */
function encoded(/** @type {string} */ host) {
  if (/[^\p{L}\p{M}\p{N}.\-。．｡]/u.test(host)) return "";
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return "";
  }
}

/** A label of a host in its own letters (Punycode, RFC 3492); empty where it is none. */
function decoded(/** @type {string} */ label) {
  const dash = label.lastIndexOf("-"), found = [...label.slice(0, Math.max(dash, 0))];
  let code = 128, bias = 72, place = 0, rest = dash < 0 ? label : label.slice(dash + 1);
  for (let first = true; rest; first = false) {
    const start = place;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(rest[0] ?? "?");
      rest = rest.slice(1);
      if (digit < 0 || place > 1e9) return "";
      place += digit * weight;
      const least = Math.min(26, Math.max(1, k - bias));
      if (digit < least) break;
      weight *= 36 - least;
    }
    const length = found.length + 1;
    let delta = first ? Math.floor((place - start) / 700) : Math.floor((place - start) / 2), steps = 0;
    for (delta += Math.floor(delta / length); delta > 455; steps += 36) delta = Math.floor(delta / 35);
    bias = steps + Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(place / length);
    if (code > 0x10ffff) return "";
    place %= length;
    found.splice(place, 0, String.fromCodePoint(code));
    place += 1;
  }
  const text = found.join("");
  return encoded(text) === `xn--${label}` ? text : "";
}

const SCRIPTS = ["Latin", "Greek", "Cyrillic", "Armenian", "Hebrew", "Arabic", "Devanagari", "Bengali", "Tamil", "Thai", "Georgian", "Ethiopic"]
  .map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** How many alphabets a text uses; Japanese and Korean write with several at once, which counts as one. */
function scripts(/** @type {string} */ text) {
  const found = new Set();
  for (const c of text) {
    if (!/\p{L}/u.test(c)) continue;
    found.add(EAST_ASIAN.test(c) ? "asian" : c === "µ" || c === "ー" ? c : SCRIPTS.findIndex((script) => script.test(c)));
  }
  return found.size;
}

/** One mail address. @returns {Fault|null} */
export function email(/** @type {Say} */ say, /** @type {string} */ text, /** @type {any} */ form) {
  const found = PLAIN_MAIL.exec(text);
  const top = found?.[2].split(".").at(-1)?.toLowerCase();
  const good = found && /^[\0-\x7f]*$/u.test(text) && found[1].length <= 64 && text.length <= 120 && !form.private.includes(top);
  return good ? null : say("bad-email", { quoted: quote(text) });
}

/** A telephone number as people write it. @returns {Fault|null} */
export function phone(/** @type {Say} */ say, /** @type {string} */ text) {
  const digits = text.replace(/[^0-9]/gu, "").length;
  const good = /^\+?[0-9(][0-9 ().,-]*$/u.test(text) && digits >= 5 && digits <= 20 && text.length <= 40;
  return good ? null : say("bad-phone", { quoted: quote(text) });
}

/** A date of the calendar, written YYYY-MM-DD. @returns {Fault|null} */
export function day(/** @type {Say} */ say, /** @type {string} */ text) {
  const found = /^((?:19|20|21)[0-9]{2})-([0-9]{2})-([0-9]{2})$/u.exec(text);
  if (!found) return say("bad-date", { quoted: quote(text) });
  const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return date.toISOString().startsWith(text) ? null : say("bad-date.calendar", { value: text });
}

/** A currency's three letters. @returns {Fault|null} */
export function currency(/** @type {Say} */ say, /** @type {string} */ text, /** @type {any} */ form) {
  if (form.currencies.includes(text)) return null;
  const fault = say("bad-currency", { quoted: quote(text) });
  return form.currencies.includes(text.toUpperCase()) ? { ...fault, hint: text.toUpperCase() } : fault;
}

/** A whole number, in digits only. @returns {Fault|null} */
export function whole(/** @type {Say} */ say, /** @type {string} */ text) {
  if (!/^[0-9]+$/u.test(text)) return say("bad-number", { quoted: quote(text) });
  return text.length > 12 ? say("bad-number.long") : null;
}

/** The short name of a firm. @returns {Fault|null} */
export function slug(/** @type {Say} */ say, /** @type {string} */ text, /** @type {any} */ form) {
  return SLUG.test(text) && text.length <= form.longest_slug ? null : say("bad-slug", { quoted: quote(text) });
}

/** A slug that is like a firm's name, as `better-fit new` makes it; empty where most of the name would be lost. */
export function suggestSlug(/** @type {string} */ text, /** @type {any} */ form) {
  const latin = new Map(Object.entries(form.latin));
  const plain = Array.from(text.toLowerCase(), (sign) => latin.get(sign) ?? sign).join("").normalize("NFKD").toLowerCase();
  const kept = plain.match(/[a-z0-9]/gu) ?? [], letters = plain.match(/[\p{L}\p{N}]/gu) ?? [];
  if (!kept.length || 2 * kept.length < letters.length) return "";
  const words = plain.replace(/[^\0-\x7f]/gu, "").match(/[a-z0-9]+/gu) ?? [];
  const made = words.join("-").slice(0, form.longest_slug).replace(/^-+|-+$/gu, "");
  return form.reserved.includes(made) ? `${made}-1` : made;
}
