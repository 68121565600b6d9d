// @ts-check
/** How long reading takes: `node tests/node/speed.mjs`. Milliseconds, the middle one of several runs. */

import { understand } from "../../build_tools/theme/js/sentence/understand.js";
import { compile } from "../../build_tools/theme/js/sentence/lexicon.js";
import { stemmer } from "../../build_tools/theme/js/sentence/stemmer.js";
import { hostile } from "./hostile.mjs";
import { told } from "./corpus.mjs";

const { words, cases } = told();
const data = words.demonstration, stem = await stemmer("en");
const start = performance.now();
const lexicon = compile(data, data.reading, stem);
console.log(`compile the vocabulary: ${(performance.now() - start).toFixed(1)}`);
const all = cases.filter((/** @type {any} */ example) => example.vocabulary === "demonstration").map((/** @type {any} */ example) => example.text).join("\n\n");
const first = performance.now();
understand(all.slice(0, 2000), lexicon);
console.log(`a mail of 2,000 characters, the first time: ${(performance.now() - first).toFixed(1)}`);
for (const [name, text] of [["a mail of 2,000 characters", all.slice(0, 2000)], ["all of the corpus", all], ...hostile(all)]) {
  const runs = [];
  for (let i = 0; i < 7; i++) {
    const from = performance.now();
    understand(text, lexicon);
    runs.push(performance.now() - from);
  }
  console.log(`${name}, ${text.length} characters: ${runs.sort((a, b) => a - b)[3].toFixed(1)} (at most ${runs[6].toFixed(1)})`);
}
