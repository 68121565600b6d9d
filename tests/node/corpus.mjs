// @ts-check
/** What the tests under Node share: the vocabularies and cases of `tests/sentences`, a lexicon for each, and the score. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { compile } from "../../build_tools/theme/js/sentence/lexicon.js";
import { stemmer } from "../../build_tools/theme/js/sentence/stemmer.js";
import { understand } from "../../build_tools/theme/js/sentence/understand.js";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** All that `python -m tests.sentences` says. `PYTHON` chooses another Python than `.venv`'s. */
export function told() {
  const own = join(ROOT, ".venv/bin/python");
  const python = process.env.PYTHON ?? (existsSync(own) ? own : "python3");
  const { stdout, stderr, status } = spawnSync(python, ["-m", "tests.sentences"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A lexicon for each vocabulary. @param {any} words by name */
export async function lexicons(words) {
  const all = new Map();
  for (const [name, data] of Object.entries(words)) {
    all.set(name, compile(data, data.reading, await stemmer(data.reading.language)));
  }
  return all;
}

/** One case held against its expectation. @param {any} one @param {any} lexicon */
export function scored(one, lexicon) {
  const got = understand(one.text, lexicon);
  const has = new Set(got.chips.map(({ facet, terms }) => `${facet}=${terms.join("|")}`));
  const wants = new Set(asked(one.asks ?? {}));
  const terms = (/** @type {Iterable<string>} */ all) => new Set([...all].flatMap((thing) => {
    const [facet, list] = thing.split("=");
    return list.split("|").map((term) => `${facet}=${term}`);
  }));
  const hasTerms = terms(has), wantsTerms = terms(wants);
  const strengths = new Map(got.chips.flatMap(({ facet, terms: list, strength }) => list.map((term) => [`${facet}=${term}`, strength])));
  const wrongly = [];
  for (const strength of ["must", "prefer"]) {
    for (const thing of terms(asked(one[strength] ?? {}))) if (strengths.has(thing) && strengths.get(thing) !== strength) wrongly.push(`${thing} is no ${strength}`);
  }
  const never = [...(one.never ?? [])].filter((term) => [...hasTerms].some((thing) => thing.split("=")[1] === term));
  const budget = got.budget ? `${got.budget.amount}${got.budget.per === "project" ? "" : `/${got.budget.per}`}` : null;
  return {
    got, strengths: wrongly, never, budget: { has: budget, wants: one.budget === undefined || one.budget === null ? null : `${one.budget}` },
    right: [...wantsTerms].filter((thing) => hasTerms.has(thing)),
    missing: [...wantsTerms].filter((thing) => !hasTerms.has(thing)),
    wrong: [...hasTerms].filter((thing) => !wantsTerms.has(thing)),
    groups: [...wants].filter((thing) => thing.includes("|") && !has.has(thing)),
  };
}

/** Figures over cases. @param {any[]} results */
export function figures(results) {
  const count = (/** @type {(one: any) => number} */ of) => results.reduce((sum, one) => sum + of(one), 0);
  const right = count((one) => one.right.length), missing = count((one) => one.missing.length), wrong = count((one) => one.wrong.length);
  return {
    cases: results.length, recall: right / (right + missing || 1), precision: right / (right + wrong || 1),
    never: count((one) => one.never.length), budgets: count((one) => (one.budget.has === one.budget.wants ? 0 : 1)),
    strengths: count((one) => one.strengths.length), groups: count((one) => one.groups.length),
  };
}

function asked(/** @type {Record<string, any[]>} */ facets) {
  return Object.entries(facets).flatMap(([facet, list]) => list.map((thing) => `${facet}=${[thing].flat().sort().join("|")}`));
}
