// @ts-check
/**
 * The remarks of a reviewer on a profile, though nothing is wrong with it: as `reading/review.py` says it, as far as
 * one file alone shows it. Which alphabets a name mixes `check` alone knows.
 *
 * @typedef {import("./check.js").Problem} Problem
 * @typedef {import("./check.js").Path} Path
 */

import { compiled, quote, say } from "./rules.js";

/** All that is for review in a valid profile, in the order of its fields; `today` as a file holds it. @returns {Problem[]} */
export function review(/** @type {any} */ value, /** @type {any} */ form, /** @type {string} */ today) {
  const tomorrow = new Date(Date.parse(today) + 24 * 3600 * 1000).toISOString().slice(0, 10); // somewhere it is tomorrow already
  /** @type {Problem[]} */
  const problems = [];
  const note = (/** @type {Path} */ path, /** @type {string} */ key, /** @type {import("./speech.js").Slots} */ slots = {}) => {
    problems.push({ ...say(form, key, slots), path });
  };
  const visit = (/** @type {any} */ spec, /** @type {any} */ held, /** @type {Path} */ path) => {
    if (held === undefined || held === null) return;
    if (spec.kind === "group") for (const inner of spec.fields) visit(inner, held[inner.name], [...path, inner.name]);
    else if (spec.kind === "list") held.forEach((/** @type {any} */ item, /** @type {number} */ place) => visit(spec.item, item, [...path, place]));
    else if (spec.kind === "terms") terms(spec, held, path);
    else if (spec.check === "day" && form.review.past.includes(spec.name) && held > tomorrow) note(path, "day-to-come", { day: held });
    else if (["name", "line", "alt"].includes(spec.check)) {
      if (spec.name === "fee") note(path, "fee");
      if (spec.check === "name" && compiled(form.review.spaces, "u").test(held)) note(path, "keeping-space", { it: quote(held) });
      if (held.trimEnd().includes("\n")) note(path, "line-joined");
      const sign = compiled(form.review.markup, "u").exec(held);
      if (sign) note(path, "markup", { it: quote(sign[0]) });
    } else if (spec.check === "email" && form.review.personal.includes(held.split("@").at(-1)?.toLowerCase())) {
      note(path, "personal-email", { it: quote(held) });
    }
  };
  const terms = (/** @type {any} */ spec, /** @type {string[]} */ held, /** @type {Path} */ path) => {
    const { former } = form.facets[spec.facet];
    if (path.length === 1 && held.length > form.review.many) note(path, "many-terms", { count: held.length, facet: spec.facet });
    held.forEach((word, place) => {
      if (Object.hasOwn(former, word)) note([...path, place], "former-id", { it: quote(word), today: former[word] });
    });
  };
  visit({ kind: "group", fields: form.fields }, value, []);
  const { from, to } = value.budget ?? {}, times = form.review.wide;
  if (to !== undefined && Number(to) > times * Math.max(Number(from), 1) && Number(from) > 1) {
    note(["budget", "to"], "odd-budget_wide", { to: Number(to), times, from: Number(from) });
  }
  return problems;
}
