// @ts-check
/**
 * Ways into the form for a profile that is there already: by its firm's name, from a file, by dropping it, as text.
 *
 * The reader of YAML is fetched only here.
 *
 * @typedef {(value: any) => import("./file.js").Written} Keep the file with other values
 * @typedef {{value: any, slug: string, existing: boolean, source: string, keep: Keep, said: string}} Opened
 */

import { Unavailable, files, load, names } from "../data/data.js";
import { hook } from "../dom/dom.js";
import { findFirm } from "../rule/match.js";
import { sentence } from "./errors.js";
import { likely, slugCalled } from "./slug.js";

/** A profile that can't be opened; `message` is for the reader. */
export class Unopened extends Error {}

/** A published profile, by its slug, past or present; it comes among those of other firms, so the server can't tell which is meant. @returns {Promise<Opened>} */
export async function listed(/** @type {string} */ word, /** @type {any} */ form) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(word) || word.length > 60) throw new Unopened("That is not the short name of a firm.");
  const { slug, source } = await published(word).catch((error) => {
    throw error instanceof Unavailable ? new Unopened(error.message) : error;
  });
  if (!source) throw new Unopened(`The file of ${slug} is not here. Open the file itself.`);
  return { ...await pasted(source, slug, form), existing: true };
}

/** A published profile, by the name of its firm, by a part of it that no other has, or by its slug. @returns {Promise<Opened>} */
export async function called(/** @type {string} */ text, /** @type {any} */ form) {
  const all = await names().catch((error) => {
    throw error instanceof Unavailable ? new Unopened(error.message) : error;
  });
  const slug = slugCalled(text, all) ?? (all.has(text.toLowerCase()) ? text.toLowerCase() : undefined);
  if (slug) return listed(slug, form);
  const firms = likely(text, all, 4);
  if (firms.length === 1) return listed(firms[0][0], form);
  if (firms.length) throw new Unopened(`Several firms are called so: ${firms.map(([, name]) => name).join(", ")}. Write more of the name.`);
  if (/^[a-z0-9-]+$/u.test(text.toLowerCase()) && text.includes("-")) return listed(text.toLowerCase(), form); // perhaps a former short name
  throw new Unopened(text ? `No firm here is called “${text}”.` : "Write the name of a firm first.");
}

/** A firm's slug of today, and its profile as it was written. */
async function published(/** @type {string} */ word) {
  const { index, words } = await load(), slug = findFirm(index, word);
  if (slug && index.place.has(slug)) return { slug, source: (await files([slug])).get(slug) ?? "" };
  const gone = new Map(Object.entries(words.gone ?? {})).get(word);
  if (!gone) throw new Unopened(`There is no firm with the short name ${word}.`);
  throw new Unopened(`${gone} has left the directory; its file says more than the site. Open the file itself.`);
}

/** A profile from YAML text. @returns {Promise<Opened>} */
export async function pasted(/** @type {string} */ source, /** @type {string} */ name, /** @type {any} */ form) {
  if (source.length > form.largest) throw new Unopened(`This is longer than ${form.largest / 1024} KiB, which no profile is.`);
  const { read, edit } = await import("./edit.js").catch(() => {
    throw new Unopened("What reads files could not be fetched. Are you offline? Try again when you have a connection.");
  });
  const before = read(source, form), { value, findings } = before;
  const said = findings.map((finding) => `Line ${finding.line}: ${sentence(finding)}.`).join(" ");
  if (value === null) throw new Unopened(`This can't be read. ${said}`);
  const slug = name.toLowerCase().replace(/\.ya?ml$/u, "");
  const opened = typeof value.name === "string" ? `Opened ${value.name}.` : "Opened.";
  return { value, slug, existing: false, source, keep: (after) => edit(before, after, form), said: `${opened} ${said}`.trim() };
}

/** Ties the ways in to their buttons. @param {(way: () => Promise<Opened>) => void} open */
export function ways(/** @type {HTMLElement} */ root, /** @type {any} */ form, open) {
  const firm = /** @type {HTMLInputElement} */ (hook(root, "open-firm"));
  hook(root, "open-listed").addEventListener("click", () => open(() => called(firm.value.trim(), form)));
  firm.addEventListener("keydown", (event) => {
    if (event.key === "Enter") open(() => called(firm.value.trim(), form));
  });
  const area = /** @type {HTMLTextAreaElement} */ (hook(root, "open-text"));
  hook(root, "open-pasted").addEventListener("click", () => open(() => pasted(area.value, "", form)));
  const chooser = /** @type {HTMLInputElement} */ (hook(root, "open-file"));
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    if (file) open(() => fromFile(file, form));
    chooser.value = "";
  });
  root.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(() => fromFile(file, form));
  });
}

async function fromFile(/** @type {File} */ file, /** @type {any} */ form) {
  if (file.size > form.largest) throw new Unopened(`This file is larger than ${form.largest / 1024} KiB, which no profile is.`);
  try {
    return await pasted(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()), file.name, form);
  } catch (error) {
    throw error instanceof TypeError ? new Unopened("This file is not text in UTF-8. Save it as UTF-8.") : error;
  }
}
