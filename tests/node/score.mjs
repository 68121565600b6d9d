// @ts-check
/** How well the sentences of the corpus are understood: `node tests/node/score.mjs [file…] [-v]`. */

import { figures, lexicons, scored, told } from "./corpus.mjs";

const { words, cases } = told();
const all = await lexicons(words);
const names = process.argv.slice(2).filter((word) => word !== "-v"), talks = process.argv.includes("-v");
const byFile = group(cases);
const every = [];
for (const [file, list] of byFile) {
  if (names.length && !names.includes(file)) continue;
  const results = list.map((/** @type {any} */ example) => ({ example, ...scored(example, all.get(example.vocabulary)) }));
  every.push(...results);
  if (talks) for (const result of results) say(result);
  print(file, figures(results));
}
print("all", figures(every));

function group(/** @type {any[]} */ list) {
  const map = new Map();
  for (const example of list) map.set(example.file, [...(map.get(example.file) ?? []), example]);
  return map;
}

function print(/** @type {string} */ name, /** @type {ReturnType<typeof figures>} */ of) {
  const share = (/** @type {number} */ value) => value.toFixed(3);
  console.log(`${name}: ${of.cases} cases, recall ${share(of.recall)}, precision ${share(of.precision)}, negated ${of.never}, budgets wrong ${of.budgets}, strengths wrong ${of.strengths}, groups wrong ${of.groups}`);
}

function say(/** @type {any} */ { example, understood, missing, wrong, never, budget, strengths, groups }) {
  const faults = [];
  const saidBy = (/** @type {string} */ thing) => understood.chips.filter((/** @type {any} */ chip) => chip.terms.some((/** @type {string} */ term) => `${chip.facet}=${term}` === thing))
    .flatMap((/** @type {any} */ chip) => chip.spans.map(([start, end]) => example.text.slice(start, end))).join("+");
  if (missing.length) faults.push(`missing ${missing.join(" ")}`);
  if (wrong.length) faults.push(`wrong ${wrong.map((/** @type {string} */ thing) => `${thing} “${saidBy(thing)}”`).join(" ")}`);
  if (never.length) faults.push(`NEVER ${never.join(" ")}`);
  if (budget.has !== budget.wants) faults.push(`budget ${budget.has} for ${budget.wants}`);
  faults.push(...strengths);
  if (groups.length) faults.push(`group ${groups.join(" ")}`);
  if (faults.length) console.log(`· ${example.text.trim().replace(/\s+/g, " ").slice(0, 220)}\n    ${faults.join("; ")}`);
}
