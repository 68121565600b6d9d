// @ts-check
/** The file that the form writes, with the lines that are wrong, and what it holds beyond the form. */

import { element, hook } from "../dom/dom.js";
import { dotted } from "./check.js";
import { sentence } from "./errors.js";

const SAID = 3;

/**
 * Show the file. @param {HTMLElement} root @param {import("./write.js").Written} written
 * @param {import("./errors.js").Found[]} found @param {string} slug
 */
export function showFile(root, { text, lines }, found, slug) {
  const line = (/** @type {(string|number)[]} */ path) => lines.get(path.join(".")) ?? lines.get(dotted(path)) ?? 0;
  const wrong = new Set(found.map(({ problem }) => line(problem.path)));
  hook(root, "yaml").replaceChildren(...text.split("\n").map((row, place) => (
    element("span", wrong.has(place + 1) ? "is-wrong" : row.startsWith("#") ? "is-comment" : "", `${row}\n`))));
  hook(root, "file").textContent = `partners/${slug || "…"}.yml`;
  const said = found.map(({ problem }) => `${line(problem.path) ? `Line ${line(problem.path)}: ` : ""}${sentence(problem)}.`);
  const more = said.length > SAID ? ` And ${said.length - SAID} more.` : "";
  hook(root, "yaml-said").textContent = said.length ? said.slice(0, SAID).join(" ") + more : "Nothing is wrong with it.";
}

/** Show the fields that the form does not know, each with a way to remove it. @param {Map<string, any>} strangers */
export function showStrangers(/** @type {HTMLElement} */ root, strangers, /** @type {() => void} */ removed) {
  hook(root, "strangers").hidden = !strangers.size;
  hook(root, "strangers-list").replaceChildren(...[...strangers.keys()].map((key) => {
    const button = element("button", "link", `Remove ${key}`);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => {
      strangers.delete(key);
      removed();
    });
    return element("li", "", element("code", "", key), " ", button);
  }));
}
