// @ts-check
/** Shows how a sentence is read, by the demonstration's vocabulary: `node tests/node/understand.mjs "no mowing, moss in Golden"`. */

import { understand } from "../../build_tools/theme/js/sentence/understand.js";
import { lexicons, told } from "./corpus.mjs";

const text = process.argv.slice(2).join(" ");
const all = await lexicons(told().words);
const { chips, budget, unsure, rest, need } = understand(text, all.get("demonstration"));
const quoted = (/** @type {[number, number][]} */ spans) => spans.map(([start, end]) => `“${text.slice(start, end)}”`).join(" ");
const named = (/** @type {{facet: string, term: string}[]} */ owners) => owners.map(({ facet, term }) => `${facet}=${term}`).join(", ");
for (const { facet, terms, strength, spans, offered } of chips) {
  console.log(`${strength.padEnd(6)} ${facet}=${terms.join("|")}  ${quoted(spans)}${offered.length ? `  or ${named(offered)}` : ""}`);
}
if (budget) console.log(`budget ${budget.amount}/${budget.per}  ${quoted(budget.spans)}`);
for (const { spans, offered } of unsure) console.log(`unsure ${quoted(spans)}  ${named(offered)}`);
console.log(`rest   ${rest.join(" ")}`);
console.log(JSON.stringify(need));
