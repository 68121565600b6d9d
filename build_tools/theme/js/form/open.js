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
import { listed as joined, tell } from "./speech.js";

/** A profile that can't be opened; `message` is for the reader. */
export class Unopened extends Error {}

/** A published profile, by its slug, past or present; it comes among those of other firms, so the server can't tell which is meant. @returns {Promise<Opened>} */
export async function listed(/** @type {string} */ word, /** @type {any} */ form) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(word) || word.length > 60) throw new Unopened(tell(form, "open-no-short-name"));
  const { slug, source } = await published(word, form).catch((error) => {
    throw error instanceof Unavailable ? new Unopened(error.message) : error;
  });
  if (!source) throw new Unopened(tell(form, "open-not-here", { slug }));
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
  if (firms.length) throw new Unopened(tell(form, "open-several", { firms: joined(form, firms.map(([, name]) => name)) }));
  if (/^[a-z0-9-]+$/u.test(text.toLowerCase()) && text.includes("-")) return listed(text.toLowerCase(), form); // perhaps a former short name
  throw new Unopened(text ? tell(form, "open-nobody", { text }) : tell(form, "open-no-name"));
}

/** A firm's slug of today, and its profile as it was written. */
async function published(/** @type {string} */ word, /** @type {any} */ form) {
  const { index, words } = await load(), slug = findFirm(index, word);
  if (slug && index.place.has(slug)) return { slug, source: (await files([slug])).get(slug) ?? "" };
  const gone = new Map(Object.entries(words.gone ?? {})).get(word);
  if (!gone) throw new Unopened(tell(form, "open-no-firm", { slug: word }));
  throw new Unopened(tell(form, "open-left", { firm: gone }));
}

/** A profile from YAML text. @returns {Promise<Opened>} */
export async function pasted(/** @type {string} */ source, /** @type {string} */ name, /** @type {any} */ form) {
  if (source.length > form.largest) throw new Unopened(tell(form, "open-too-long", { most: form.largest / 1024 }));
  const { read, edit } = await import("./edit.js").catch(() => {
    throw new Unopened(tell(form, "open-offline"));
  });
  const before = read(source, form), { value, findings } = before;
  const said = findings.map((finding) => tell(form, "form-line", { line: finding.line, said: `${sentence(form, finding)}.` })).join(" ");
  if (value === null) throw new Unopened(tell(form, "open-unreadable", { said }));
  const slug = name.toLowerCase().replace(/\.ya?ml$/u, "");
  const opened = typeof value.name === "string" ? tell(form, "open-opened-firm", { firm: value.name }) : tell(form, "open-opened");
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
  if (file.size > form.largest) throw new Unopened(tell(form, "open-too-large", { most: form.largest / 1024 }));
  try {
    return await pasted(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()), file.name, form);
  } catch (error) {
    throw error instanceof TypeError ? new Unopened(tell(form, "open-not-utf8")) : error;
  }
}
