// @ts-check
/**
 * The part of a pasted mail that was meant to be read: blanks stand in place of the rest, so that every place in the text
 * stays where it was. Dropped are markup, the lines of a header (a subject stays), greetings, disclaimers, what a phone adds,
 * and the signature, which is kept apart: its address says where somebody is only if nothing else does.
 *
 * @typedef {{body: string, signature: string}} Mail both as long as the text
 */

import { listed } from "./phrases.js";
import { fold } from "./tokens.js";

const MOST_SIGNED = 14;
// So many words somebody writes who says what they want; fewer only send on what another said.
const OWN_TEXT = 8;

/** Makes a language's words of mails ready. @param {any} data */
export function mailWords(data) {
  const names = (/** @type {string[]} */ words) => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "(?!)";
  return {
    header: new RegExp(`^[>\\s*]*(?:${names(listed(data.headers))})\\*?\\s*:`, "i"),
    subject: new RegExp(`^[>\\s*]*(?:(?:${names(listed(data.subject))})\\*?\\s*:\\s*)+`, "i"),
    forwarded: listed(data.forwarded),
    wrote: new RegExp(`(?:${names(listed(data.wrote))})\\s*:\\s*$`, "i"),
    closings: new Set(listed(data.closings)),
    greetings: listed(data.greetings),
    disclaimers: listed(data.disclaimers),
    sentFrom: listed(data.sent_from),
    postscript: new Set(listed(data.postscript)),
  };
}

/** Parts a mail. @param {string} text @param {ReturnType<typeof mailWords>} words @returns {Mail} */
export function parted(text, words) {
  const shown = unmarked(text);
  const lines = linesOf(shown);
  let body = "", signature = "", signed = 0, own = 0, isForwarded = false, dropping = false, answering = false;
  /** Text quoted to be answered: places in the body. @type {[number, number][]} */
  const asked = [];
  for (const line of lines) {
    if (!line.trim()) {
      [body, signature] = [body + line, signature + line];
      continue;
    }
    const plain = fold(line.replace(/^[\s>*]+/, "").trim()), quoted = /^\s*>/.test(line);
    const alone = plain.replace(/[\s,.!\u2013-]+$/, "");
    let keeps = line.replace(/^[\s>]+/, blank), signs = blank(line);
    if (words.forwarded.some((phrase) => plain.includes(phrase) && /^[-_>\s]*\p{L}[^.]{0,40}[-:_\s]*$/u.test(plain))) {
      isForwarded = true;
      [signed, dropping, answering, keeps] = [0, false, false, blank(line)];
    } else if (words.wrote.test(plain) && plain.length < 160) {
      // An answer with the old mail below it: the old mail is somebody else's.
      if (own >= OWN_TEXT && !isForwarded) dropping = true;
      answering = !isForwarded;
      [signed, keeps] = [0, blank(line)];
    } else if (words.subject.test(line)) {
      [signed, dropping] = [0, false];
      keeps = line.replace(words.subject, blank);
    } else if (words.header.test(line) && plain.length < 200 && headerLike(plain)) {
      [signed, keeps] = [0, blank(line)];
    } else if (dropping) keeps = blank(line);
    else if (/^(?:--|__)\s*$/.test(line.trim()) || (signed === 0 && words.closings.has(alone) && plain.length < 40)) {
      [signed, keeps] = [1, blank(line)];
    } else if (signed && words.postscript.has(plain.split(/[\s:]/)[0])) signed = 0;
    else if (signed) {
      signed += plain ? 1 : 0;
      // After so many lines, or at a long one, it is no signature any more.
      // After these words comes a name, and "Ray Golden" is nobody's town.
      if (signed > MOST_SIGNED || plain.length > 110) signed = 0;
      else [keeps, signs] = [blank(line), signed === 2 && !/[,\d]/.test(plain) ? blank(line) : line];
    }
    if (words.disclaimers.some((phrase) => plain.includes(phrase)) && plain.length > 40) keeps = blank(line);
    if (words.sentFrom.some((phrase) => plain.startsWith(phrase))) keeps = blank(line);
    keeps = ungreeted(keeps, words.greetings);
    if (!quoted && keeps.trim()) own += keeps.trim().split(/\s+/).length;
    if (quoted && answering) asked.push([body.length, body.length + keeps.length]);
    body += keeps;
    signature += signs;
  }
  // "Do you need lights, too?" is asked by somebody else, where the answer says enough itself.
  if (own >= OWN_TEXT) for (const [from, to] of asked) body = body.slice(0, from) + blank(body.slice(from, to)) + body.slice(to);
  return { body: unlinked(body), signature: unlinked(signature) };
}

/** Lines with their ends. */
function linesOf(/** @type {string} */ text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Scripts, styles and comments with what is in them, tags, and character references. */
const MARKUP = /<(style|script)\b[^]*?(?:<\/\1>|$)|<!--[^]*?(?:-->|$)|<\/?([a-z][a-z0-9]{0,10})\b[^<>]{0,2000}>|&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
const PARTING_TAG = /^(?:p|br|div|li|tr|h[1-6]|ul|ol|table|blockquote|td)$/i;

/** Without markup, in one pass. */
function unmarked(/** @type {string} */ text) {
  if (!/[<&]/.test(text)) return text;
  return text.replace(MARKUP, (mark, _, tag) => {
    if (tag && PARTING_TAG.test(tag)) return `\n${" ".repeat(mark.length - 1)}`;
    return mark.toLowerCase() === "&amp;" ? "&    " : blank(mark);
  });
}

/** Addresses of the web and of mail name no need. */
function unlinked(/** @type {string} */ text) {
  if (!/@|\/\/|www\./i.test(text)) return text;
  return text.replace(/\bhttps?:\/\/[^\s<>]{1,2000}|\bwww\.[^\s<>]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g, blank);
}

/** "Hi Aurora," is nobody's town. */
function ungreeted(/** @type {string} */ line, /** @type {string[]} */ greetings) {
  const match = /^\s*(\p{L}[\p{L}\s]{0,40}?)(?:[,!.:]|$)/u.exec(line.slice(0, 80));
  if (!match) return line;
  const said = fold(match[1].trim());
  const greets = greetings.some((greeting) => said === greeting || (said.startsWith(`${greeting} `) && said.split(" ").length - greeting.split(" ").length < 4));
  // Without a comma only capitals tell a name from what they came to say: "hi need mowing".
  const named = /[,!.:]$/.test(match[0]) || match[1].trim().split(/\s+/).slice(1).every((word) => word[0] !== word[0].toLowerCase());
  return greets && named ? blank(line.slice(0, match[0].length)) + line.slice(match[0].length) : line;
}

/** A line of a header holds an address, a date or a name, no sentence. */
function headerLike(/** @type {string} */ plain) {
  const value = plain.slice(plain.indexOf(":") + 1);
  return /[@<\d]/.test(value) || value.trim().split(/\s+/).length < 6;
}

/** Spaces in place of everything but the ends of lines. */
function blank(/** @type {string} */ text) {
  const end = text.indexOf("\n");
  if (end < 0) return " ".repeat(text.length);
  if (end === text.length - 1) return `${" ".repeat(end)}\n`;
  return text.replace(/[^\n]/g, " ");
}
