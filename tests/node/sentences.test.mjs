// @ts-check
/** Claims about the reader of sentences, under Node's own test runner: `node --test tests/node/`. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { compile, mended, oneApart } from "../../build_tools/theme/js/sentence/lexicon.js";
import { fold, tokens } from "../../build_tools/theme/js/sentence/tokens.js";
import { understand } from "../../build_tools/theme/js/sentence/understand.js";
import { figures, lexicons, scored, told } from "./corpus.mjs";
import { hostile } from "./hostile.mjs";

const { words, cases } = told();
const all = await lexicons(words);
const demonstration = all.get("demonstration");

const read = (/** @type {string} */ text) => understand(text, demonstration);
const asked = (/** @type {string} */ text) => read(text).chips.map(({ terms }) => terms.join("|")).sort();
const money = (/** @type {string} */ text) => {
  const { budget } = read(text);
  return budget && `${budget.amount}/${budget.per}`;
};

test("the corpus is understood as a careful rep would note it", () => {
  const results = cases.map((/** @type {any} */ example) => scored(example, all.get(example.vocabulary)));
  const { recall, precision, never, budgets } = figures(results);
  assert.ok(cases.length >= 150);
  assert.ok(recall >= 0.92, `recall ${recall}`);
  assert.ok(precision >= 0.97, `precision ${precision}`);
  assert.equal(never, 0);
  assert.equal(budgets, 0);
});

test("what is turned away behind a comma takes nothing with it that stands before", () => {
  assert.deepEqual(asked("office plants, no tree care"), ["office-plants"]);
  assert.deepEqual(asked("office plants in Denver, weekly, no tree care"), ["denver", "office-plants", "weekly-visits"]);
  assert.deepEqual(asked("office plants, with care"), ["office-plants"]);
});

test("the same mechanism reads another field's vocabulary", () => {
  const others = cases.filter((/** @type {any} */ example) => example.vocabulary === "advisers");
  const { recall, precision, never } = figures(others.map((/** @type {any} */ example) => scored(example, all.get("advisers"))));
  assert.ok(others.length >= 25);
  assert.ok(recall >= 0.92 && precision >= 0.97 && never === 0, `${recall} ${precision} ${never}`);
});

for (const [text, sum] of /** @type {[string, string|null][]} */ ([
  ["$1,150 monthly", "1150/month"], ["15k all in", "15000/project"], ["no more than 250 dollars each month", "250/month"],
  ["400 to 600 a month", "600/month"], ["9.000 a year", "9000/year"], ["around 20 grand", "20000/project"],
  ["1.2k/mo", "1200/month"], ["USD 12000 per annum", "12000/year"], ["two thousand a month", "2000/month"],
  ["half a million", "500000/project"], ["fifteen hundred dollars", "1500/project"], ["our monthly budget is 900", "900/month"],
  ["between 18,000 and 25,000 for the project, that is our budget", "25000/project"], ["$8-10k", "10000/project"],
  ["$200 a week", "10400/year"], ["budget 2,500 per quarter", "10000/year"], ["12 000 $ a year", "12000/year"],
  ["we can spend up to 3500", "3500/project"], ["$5k-$7k/yr", "7000/year"],
  ["call 303-555-0142", null], ["(303) 555-0142", null], ["on 12/05/2026 at 10:30", null], ["since 2019", null],
  ["by 3 pm", null], ["1420 Main Street", null], ["Denver, CO 80202", null], ["45 desks and 300 plants", null],
  ["12,000 square feet", null], ["invoice 4471", null], ["20 percent", null], ["15k square feet", null],
  ["we paid 900 a month", null], ["they quoted $12,000", null], ["$80 per visit", null], ["€500 a month", null],
  ["in two weeks", null], ["suite 1200", null],
])) {
  test(`“${text}” is ${sum ?? "no budget"}`, () => assert.equal(money(text), sum));
}

for (const [text, terms] of /** @type {[string, string[]][]} */ ([
  ["We do the mowing ourselves.", []],
  ["We don't want to do the mowing ourselves.", ["lawn-care"]],
  ["anywhere except Utah", []],
  ["our monthly visits were not enough", []],
  ["no lawn care please", []],
  ["we don't need snow removal", []],
  ["instead of office plants, a moss wall", ["moss-walls"]],
  ["moss walls rather than living walls", ["moss-walls"]],
  ["tired of weekly visits", []],
  ["we already have someone for the irrigation", []],
  ["other than lawn care, tree care", ["tree-care"]],
  ["without a subscription", []],
  ["we don't want living walls but moss walls", ["moss-walls"]],
  ["we used to have office plants", []],
  ["not only lawn care but also snow removal", ["lawn-care", "snow-removal"]],
  ["irrigation no later than Friday", ["irrigation"]],
  ["I can't wait to have a green wall", ["living-walls"]],
  ["no mowing, weeding or irrigation", []],
  ["lawn care we don't need", []],
  ["nobody has plowed the lot in days", ["snow-plowing"]],
  ["dont send me a moss wall again", []],
  ["what would lobby plants cost per month", ["atrium-planting"]],
  ["wreaths and garlands, and a big tree in the lobby", ["holiday-trees"]],
  ["who do you have for trees and lawns?", ["lawn-care", "tree-care"]],
  ["a planting plan with native shrubs", ["native-planting", "planting-plans"]],
  ["a vertical garden for our restaurant, half its plants are brown", ["living-walls"]],
  ["we kindly request a proposal", []],
  ["what does it cost to lease plants for an office", ["office-plants", "rental"]],
  ["wreaths, volunteers will see to everything else themselves", ["holiday-trees"]],
  ["do you have someone for snow removal", ["snow-removal"]],
  ["volunteers do the flower beds", []],
  ["a pipe burst by our lawn", ["irrigation"]],
  ["Please no pesticides at all", ["native-planting"]],
  ["somebody who doesn't sell tree work", []],
  ["w/o snow plowing", []],
  ["excl. mowing", []],
  ["leave the mowing out of it", []],
  ["we considered a living wall and decided against it", []],
  ["irrigation can wait", []],
  ["moving our office from Denver to Boulder", ["boulder"]],
  ["anything from Denver to Boulder", ["boulder", "denver"]],
  ["Snow plowing: not needed. Ice control: yes", ["ice-control"]],
  ["Lawn care? No thanks. Tree pruning? Yes.", ["tree-care"]],
  ["Do you mow lawns? No need to call.", ["lawn-care"]],
  ["Do you plow? Not sure who else to ask", ["snow-plowing"]],
])) {
  test(`“${text}” asks for ${terms.join(" and ") || "nothing"}`, () => assert.deepEqual(asked(text), terms));
}

test("one error is mended in longer words, and never in the first letter", () => {
  for (const [typo, word] of [["vertcal", "vertical"], ["gardn", "garden"], ["phenix", "phoenix"], ["irigation", "irrigation"], ["tuscon", "tucson"]]) {
    assert.equal(mended(demonstration, typo), demonstration.stem(word), typo);
  }
  assert.equal(mended(demonstration, "lowing"), null);
  assert.ok(oneApart("abcd", "abdc") && oneApart("abc", "abcd") && oneApart("abcd", "abc") && oneApart("abc", "abx"));
  assert.ok(!oneApart("abcd", "badc") && !oneApart("abc", "abcde") && !oneApart("abc", "axy"));
});

test("an everyday word is not taken for a misspelt term", () => {
  assert.deepEqual(asked("we are planning and moving, the dental plan, three calls"), []);
});

test("places joined by or are one thing asked, by and two", () => {
  assert.deepEqual(asked("Denver or Boulder"), ["boulder|denver"]);
  assert.deepEqual(asked("Denver and Boulder"), ["boulder", "denver"]);
  assert.deepEqual(asked("Denver, Boulder or Tucson"), ["boulder|denver|tucson"]);
  assert.deepEqual(asked("weekly/fortnightly visits"), ["fortnightly-visits|weekly-visits"]);
});

test("a need has the form of match.js, its groups in the order of links", () => {
  const { need } = read("Must be in Denver or Boulder. Ideally weekly visits. 900 a month.");
  assert.deepEqual(need, {
    must: [{ facet: "region", term: "boulder|denver" }],
    prefer: [{ facet: "delivery", term: "weekly-visits" }],
    budget: { amount: 900, per: "month" },
  });
});

test("a facet that is asked as a must is one by default", () => {
  const data = structuredClone(words.demonstration);
  data.facets.specialty.asked = "prefer";
  data.facets.region.asked = "must";
  const lexicon = compile(data, data.reading, demonstration.stem);
  assert.deepEqual(understand("moss in Denver", lexicon).chips.map(({ facet, strength }) => [facet, strength]), [["specialty", "prefer"], ["region", "must"]]);
});

test("spans point at the words of the text that was handed in, markup and accents included", () => {
  const text = "<p>Caf\u00e9 \ud83c\udf3f <b>Green&nbsp;walls</b> in D\u00e9nver, $900&nbsp;a month</p>";
  const { chips, budget } = read(text);
  const said = Object.fromEntries(chips.map(({ terms, spans }) => [terms[0], spans.map(([start, end]) => text.slice(start, end)).join("+")]));
  assert.equal(said["living-walls"], "Green&nbsp;walls");
  assert.equal(said.denver, "D\u00e9nver");
  assert.ok(budget?.spans.some(([start, end]) => text.slice(start, end).includes("$900")));
});

test("every span of the corpus lies in its text and holds a word", () => {
  for (const example of cases) {
    const { chips, unsure, budget } = understand(example.text, all.get(example.vocabulary));
    for (const [start, end] of [...chips, ...unsure, ...(budget ? [budget] : [])].flatMap(({ spans }) => spans)) {
      assert.ok(start >= 0 && end <= example.text.length && /[\p{L}\d]/u.test(example.text.slice(start, end)), example.text);
    }
  }
});

test("words with two readings are offered, and none of them asked", () => {
  const { chips, unsure } = read("something with walls");
  assert.deepEqual(chips, []);
  assert.deepEqual(unsure[0].offered.map(({ term }) => term).sort(), ["living-walls", "moss-walls"]);
});

for (const [text, terms, hints] of /** @type {[string, string[], string[]][]} */ ([
  ["The sprinkler heads soak our lawn.", ["irrigation"], ["lawn-care"]],
  ["We have an office in Denver. Half of the plants died.", ["denver"], ["office-plants"]],
  ["trees on the lot", [], ["tree-care"]],
  ["plants for our new office", ["office-plants"], []],
  ["lawn, trees, sprinklers", ["irrigation", "lawn-care", "tree-care"], []],
])) {
  test(`“${text}” asks for ${terms.join(" and ") || "nothing"} and offers ${hints.join(" and ") || "nothing"}`, () => {
    assert.deepEqual(asked(text), terms);
    assert.deepEqual(read(text).unsure.flatMap(({ offered }) => offered.map(({ term }) => term)), hints);
  });
}

test("a text longer than anybody's need is read up to an end, and says so", () => {
  assert.equal(read("moss wall ".repeat(700)).cut, false);
  assert.equal(read("moss wall ".repeat(800)).cut, true);
});

test("what was not understood is left over for a search, without filler", () => {
  assert.deepEqual(read("We would like a green wall with a waterfall, please").rest, ["waterfall"]);
});

test("a signature's address says where only if nothing else does", () => {
  assert.deepEqual(asked("Moss wall for our shop in Boulder.\n\nRegards,\nDana\n1420 Main Street\nTucson, AZ"), ["boulder", "moss-walls"]);
  assert.deepEqual(asked("Moss wall for our shop.\n\nRegards,\nDana\n1420 Main Street\nTucson, AZ"), ["moss-walls", "tucson"]);
});

test("a mail's header, greeting and disclaimer ask for nothing, its subject does", () => {
  const mail = "From: Aurora Mesa <aurora@denver.example>\nTo: a@lawn.example\nSubject: Re: moss wall\n\nDear Aurora,\n\nhow much is it?\n\nThis confidential message from Denver Lawn Care is for the intended recipient.";
  assert.deepEqual(asked(mail), ["moss-walls"]);
});

test("what is taken out ends where the next thing is asked for, and a phrase that turns nothing away does not", () => {
  for (const [text, terms] of /** @type {[string, string[]][]} */ ([
    ["Leave the moss walls out, living walls are what we need", ["living-walls"]],
    ["Leave the moss walls out of it", []],
    ["We need office plants in Denver, it can wait until May", ["denver", "office-plants"]],
    ["moss walls can wait", []],
    ["Please don't let us forget the office plants", ["office-plants"]],
    ["We don't plan to spend a lot on office plants", ["office-plants"]],
    ["I wouldn't consider anything but living walls", ["living-walls"]],
  ])) assert.deepEqual(asked(text), terms, text);
});

test("a language that nobody has written down is read by the vocabulary alone", () => {
  const lexicon = compile({ ...words.demonstration, reading: { language: "xx" } });
  assert.deepEqual(understand("moss walls, Boulder", lexicon).chips.map(({ terms }) => terms[0]), ["moss-walls", "boulder"]);
});

for (const [name, text] of hostile(cases.map((/** @type {any} */ example) => example.text).join("\n"))) {
  test(`${name}: an answer, and no error`, () => {
    const { chips, rest, need } = read(text);
    assert.ok(Array.isArray(chips) && Array.isArray(rest) && need);
  });
}

test("anything that is no text is read as none", () => {
  for (const nothing of [undefined, null, "", " "]) assert.deepEqual(understand(/** @type {any} */ (nothing), demonstration).need, { must: [], prefer: [], budget: null });
});

test("words are folded and keep their places", () => {
  assert.equal(fold("\u00c9pinettes DON\u2019T"), "epinettes don't");
  assert.deepEqual(tokens("St. Paul, now", new Set(["st"])).map(({ word, gap }) => [word, gap]), [["st", 2], ["paul", 0], ["now", 1]]);
});
