// @ts-check
/** Shared by the tests under Node: the vocabularies and cases of `tests/sentences`, a lexicon for each, and the score. */

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

/** One case held against its expectation. @param {any} example @param {any} lexicon */
export function scored(example, lexicon) {
  const understood = understand(example.text, lexicon);
  const has = new Set(understood.chips.map(({ facet, terms }) => `${facet}=${terms.join("|")}`));
  const wants = new Set(asked(example.asks ?? {}));
  const terms = (/** @type {Iterable<string>} */ all) => new Set([...all].flatMap((thing) => {
    const [facet, list] = thing.split("=");
    return list.split("|").map((term) => `${facet}=${term}`);
  }));
  const hasTerms = terms(has), wantsTerms = terms(wants);
  const strengths = new Map(understood.chips.flatMap(({ facet, terms: list, strength }) => list.map((term) => [`${facet}=${term}`, strength])));
  const wrongly = [];
  for (const strength of ["must", "prefer"]) {
    for (const thing of terms(asked(example[strength] ?? {}))) if (strengths.has(thing) && strengths.get(thing) !== strength) wrongly.push(`${thing} is no ${strength}`);
  }
  const never = [...(example.never ?? [])].filter((term) => [...hasTerms].some((thing) => thing.split("=")[1] === term));
  const budget = understood.budget ? `${understood.budget.amount}${understood.budget.per === "project" ? "" : `/${understood.budget.per}`}` : null;
  return {
    understood, strengths: wrongly, never, budget: { has: budget, wants: example.budget === undefined || example.budget === null ? null : `${example.budget}` },
    right: [...wantsTerms].filter((thing) => hasTerms.has(thing)),
    missing: [...wantsTerms].filter((thing) => !hasTerms.has(thing)),
    wrong: [...hasTerms].filter((thing) => !wantsTerms.has(thing)),
    groups: [...wants].filter((thing) => thing.includes("|") && !has.has(thing)),
  };
}

/** Figures over cases. @param {any[]} results */
export function figures(results) {
  const count = (/** @type {(result: any) => number} */ of) => results.reduce((sum, result) => sum + of(result), 0);
  const right = count((result) => result.right.length), missing = count((result) => result.missing.length), wrong = count((result) => result.wrong.length);
  return {
    cases: results.length, recall: right / (right + missing || 1), precision: right / (right + wrong || 1),
    never: count((result) => result.never.length), budgets: count((result) => (result.budget.has === result.budget.wants ? 0 : 1)),
    strengths: count((result) => result.strengths.length), groups: count((result) => result.groups.length),
  };
}

function asked(/** @type {Record<string, any[]>} */ facets) {
  return Object.entries(facets).flatMap(([facet, list]) => list.map((thing) => `${facet}=${[thing].flat().sort().join("|")}`));
}
