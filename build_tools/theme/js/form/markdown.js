// @ts-check
/**
 * A description's Markdown as elements, for the preview: paragraphs, lists, quotations, emphasis, code and links to
 * https and mailto, like `build_tools/site/richtext.py`. Elements are made one by one, so nothing in the text can run.
 */

import { element, link } from "../dom/dom.js";

const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)/u, QUOTE = /^ {0,3}> ?/u;
const INLINE = /\\([!-/:-@[-`{-~])|(`+)(?!`)([^]*?[^`])\2(?!`)|\[((?:[^\][\\]|\\.)*)\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|<((?:https|mailto):[^\s<>]*)>|(\*\*|__)(?=\S)([^]*?\S)\7|(\*|_)(?=\S)([^]*?\S)\9|( {2,}|\\)\n/u;

/** The blocks of a text. @returns {HTMLElement[]} */
export function blocks(/** @type {string} */ text, depth = 0) {
  const rows = text.split("\n"), elements = [];
  for (let at = 0; at < rows.length;) {
    const from = at, item = ITEM.exec(rows[at]);
    if (!rows[at].trim()) at += 1;
    else if (item && depth < 6) {
      const made = list(rows, at, item, depth);
      elements.push(made.made);
      at = made.at;
    } else if (QUOTE.test(rows[at]) && depth < 6) {
      while (at < rows.length && rows[at].trim() && (QUOTE.test(rows[at]) || !ITEM.test(rows[at]))) at += 1;
      elements.push(element("blockquote", "", ...blocks(rows.slice(from, at).map((row) => row.replace(QUOTE, "")).join("\n"), depth + 1)));
    } else {
      at += 1;
      while (at < rows.length && rows[at].trim() && !ITEM.test(rows[at]) && !QUOTE.test(rows[at])) at += 1;
      elements.push(element("p", "", ...inline(rows.slice(from, at).map((row) => row.trimStart()).join("\n"))));
    }
  }
  return elements;
}

function list(/** @type {string[]} */ rows, /** @type {number} */ at, /** @type {RegExpExecArray} */ first, /** @type {number} */ depth) {
  const made = element(first[1] === undefined ? "ul" : "ol");
  if (first[1] !== undefined && Number(first[1]) !== 1) made.setAttribute("start", `${Number(first[1])}`);
  let loose = false;
  const items = [];
  for (let item = ITEM.exec(rows[at]); item && (item[1] === undefined) === (first[1] === undefined); item = ITEM.exec(rows[at] ?? "")) {
    const width = item[0].length, inside = [rows[at].slice(width)];
    at += 1;
    while (at < rows.length) {
      const row = rows[at], within = /^\s*/u.exec(row)?.[0].length ?? 0;
      if (!row.trim()) {
        const next = rows.slice(at).find((row) => row.trim());
        if (next === undefined || (!ITEM.test(next) && !next.startsWith(" ".repeat(width)))) break;
        loose = true;
        inside.push("");
      } else if (within >= width) inside.push(row.slice(width));
      else if (ITEM.test(row) || !inside.at(-1)?.trim()) break;
      else inside.push(row.trimStart());
      at += 1;
    }
    items.push(inside.join("\n").trimEnd());
  }
  for (const text of items) {
    const parts = blocks(text, depth + 1);
    made.append(element("li", "", ...parts.flatMap((part) => (!loose && part.tagName === "P" ? [...part.childNodes] : [part]))));
  }
  return { made, at };
}

/** The text of one block, with what stands out in it. @returns {(Node|string)[]} */
function inline(/** @type {string} */ text, depth = 0) {
  const parts = /** @type {(Node|string)[]} */ ([]);
  let rest = text;
  while (rest) {
    const match = depth < 6 ? INLINE.exec(rest) : null;
    if (!match) {
      parts.push(rest);
      break;
    }
    parts.push(rest.slice(0, match.index));
    parts.push(...styled(match, depth));
    rest = rest.slice(match.index + match[0].length);
  }
  return parts;
}

/** @returns {(Node|string)[]} */
function styled(/** @type {RegExpExecArray} */ match, /** @type {number} */ depth) {
  const [all, plain, , code, words, to, auto, , strong, , soft] = match;
  if (plain !== undefined) return [plain];
  if (code !== undefined) return [element("code", "", code.replace(/\n/gu, " "))];
  if (words !== undefined) return anchor(to, inline(words, depth + 1));
  if (auto !== undefined) return anchor(auto, [auto]);
  if (strong !== undefined) return [element("strong", "", ...inline(strong, depth + 1))];
  if (soft !== undefined) return [element("em", "", ...inline(soft, depth + 1))];
  return all.endsWith("\n") ? [element("br")] : [all];
}

/** A link where the address may be one; its words alone otherwise. */
function anchor(/** @type {string} */ to, /** @type {(Node|string)[]} */ words) {
  if (!/^(?:https:\/\/|mailto:)/iu.test(to)) return words;
  const made = /** @type {HTMLAnchorElement} */ (link(to, "", ...words));
  made.rel = "noopener nofollow ugc";
  return [made];
}
