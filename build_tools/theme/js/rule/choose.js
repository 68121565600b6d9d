// @ts-check
/**
 * Which firms a shortlist shows: those picked, then, for each that has gone or is full, one in its place; and where
 * nobody was picked, those that fit best. Plain values, no DOM.
 *
 * An entry's `instead` is the word in the link that it stands in for, with `successor` if that firm took over.
 *
 * @typedef {import("./types.js").Placed} Placed
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {{slug: string, placed: Placed, instead: string|null, successor: boolean}} Entry
 * @typedef {{
 *   asks: boolean, picked: number, dropped: boolean, near: boolean, relax: import("./types.js").Relax[], groups: import("./words.js").Groups,
 *   referrer: Placed|null, gone: import("./types.js").Problem[], unsaid: import("./types.js").Problem[], entries: Entry[],
 * }} Choice
 */

import { answer, explain, findFirm } from "./match.js";

/** More is homework, not a shortlist. */
const MOST = 6, BEST = 3;
/** Among so many of those that fit best there is somebody who is not used yet, however many stand in. */
const SPARE = 4 * MOST;

/** @param {import("./types.js").Index} index @param {import("./types.js").Link} link @param {{today?: string}} [options] @returns {Choice} */
export function choose(index, link, options = {}) {
  const { need, from, problems } = link;
  const asks = need.must.length > 0 || need.prefer.length > 0 || need.budget !== null;
  const context = { ...options, referrer: from };
  const wanted = link.picks.filter((slug) => slug !== from);
  const picks = wanted.slice(0, MOST);
  /** Whom nobody has to name, nobody puts in order: that takes a phone longer than all else here. */
  const fitting = (/** @type {number} */ limit) => answer(index, need, { ...context, inGroups: true, limit });
  const missing = problems.filter(({ key }) => key === "pick");
  /** @type {Choice} */
  const result = {
    asks, picked: picks.length, dropped: wanted.length > MOST, near: false, relax: [],
    groups: fitting(0).groups,
    referrer: from === null ? null : explain(index, need, [from], context)[0],
    gone: problems.filter(({ kind }) => kind === "retired").map((problem) => ({ ...problem, successor: problem.successor && findFirm(index, problem.successor) })),
    unsaid: problems.filter(({ kind }) => kind !== "retired" && kind !== "version"),
    entries: [],
  };
  if (!picks.length && !missing.length) {
    if (asks) best(result, fitting(BEST));
    return result;
  }
  const used = new Set([...picks, from]);
  result.entries = explain(index, need, picks, context).map((placed) => entry(placed));
  /** @type {string[]|null} */
  let spare = asks || from !== null ? null : [];
  const stand = (/** @type {string} */ word, /** @type {string|null|undefined} */ successor) => {
    if (!successor) spare ??= fitting(SPARE).matches.map(({ partner }) => partner);
    const next = successor && !used.has(successor) ? successor : successor ? null : spare?.find((slug) => !used.has(slug));
    if (!next || result.entries.length >= 2 * MOST) return;
    used.add(next);
    result.entries.push(entry(explain(index, need, [next], context)[0], word, next === successor));
  };
  for (const { word, successor } of missing.slice(0, MOST)) stand(word ?? "", successor && findFirm(index, successor));
  for (const { slug, placed } of [...result.entries]) if (placed.availability === "closed") stand(slug, null);
  return result;
}

/** Nobody was picked: those that fit best, or else those that come nearest. */
function best(/** @type {Choice} */ result, /** @type {Answer} */ answered) {
  result.near = !answered.matches.length;
  result.relax = answered.relax.slice(0, 2);
  result.entries = (result.near ? answered.near_misses : answered.matches).slice(0, BEST).map((placed) => entry(placed));
}

/** @returns {Entry} */
function entry(/** @type {Placed} */ placed, /** @type {string|null} */ instead = null, successor = false) {
  return { slug: placed.partner, placed, instead, successor };
}
