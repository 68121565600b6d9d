// @ts-check
/**
 * The file that the form writes, with the lines that are wrong, and what it holds beyond the form.
 *
 * @typedef {import("./fields.js").Path} Path
 */

import { element, hook } from "../dom/dom.js";
import { dotted } from "./check.js";
import { sentence } from "./errors.js";
import { tell } from "./speech.js";

const SAID = 3;

/** @typedef {{text: string, lines?: Map<string, number>}} Written a file; an edited one knows on which line each field stands */

/** On which line of a file in our own style a field stands, or what it is in; 0 where that can't be told. @param {Path} path */
function lineOf(/** @type {string[]} */ rows, path) {
  let row = -1, depth = 0;
  for (const part of path) {
    const begins = typeof part === "number" ? "- " : `${part}:`, inItem = rows[row]?.slice(0, depth).trim() === "-";
    let next = inItem ? row : row + 1;
    for (let left = typeof part === "number" ? part : 0; next < rows.length; next += 1) {
      if (rows[next].slice(depth).startsWith(begins) && !/[^ -]/u.test(rows[next].slice(0, depth))) left -= 1;
      if (left < 0) break;
    }
    if (next >= rows.length) break;
    [row, depth] = [next, depth + 2];
  }
  return row + 1;
}

/**
 * Show the file. @param {HTMLElement} root @param {any} form @param {Written} written
 * @param {import("./errors.js").Mark[]} marks @param {string} slug
 */
export function showFile(root, form, { text, lines }, marks, slug) {
  const rows = text.split("\n");
  const line = (/** @type {Path} */ path) => lines?.get(path.join(".")) ?? lines?.get(dotted(path)) ?? (lines ? 0 : lineOf(rows, path));
  const wrong = new Set(marks.map(({ problem }) => line(problem.path)));
  hook(root, "yaml").replaceChildren(...rows.map((row, place) => (
    element("span", wrong.has(place + 1) ? "is-wrong" : row.startsWith("#") ? "is-comment" : "", `${row}\n`))));
  hook(root, "file").textContent = `partners/${slug || "…"}.yml`;
  const said = marks.map(({ problem }) => {
    const at = line(problem.path), what = `${sentence(form, problem)}.`;
    return at ? tell(form, "form-line", { line: at, said: what }) : what;
  });
  const more = said.length > SAID ? [tell(form, "form-more", { count: said.length - SAID })] : [];
  hook(root, "yaml-said").textContent = said.length ? [...said.slice(0, SAID), ...more].join(" ") : tell(form, "form-nothing-wrong");
}

/** Show the fields that the form does not know, each with a way to remove it. @param {Map<string, any>} strangers */
export function showStrangers(/** @type {HTMLElement} */ root, /** @type {any} */ form, strangers, /** @type {() => void} */ removed) {
  hook(root, "strangers").hidden = !strangers.size;
  hook(root, "strangers-list").replaceChildren(...[...strangers.keys()].map((key) => {
    const button = element("button", "link", tell(form, "form-remove-key", { key }));
    button.setAttribute("type", "button");
    button.addEventListener("click", () => {
      strangers.delete(key);
      removed();
    });
    return element("li", "", element("code", "", key), " ", button);
  }));
}
