// The words of the page for reps, of a directory of four firms, one of which is the rep's own: see `test_node.py`.
import assert from "node:assert/strict";
import test from "node:test";
import { bar, look } from "../../build_tools/theme/js/view/refer.js";
import { data, held, link } from "./directory.mjs";

const OTHER = { must: { area: ["denver"] }, prefer: { craft: ["living-walls"], rhythm: ["weekly"] }, from: "home" };
const OWN = { prefer: { craft: ["planting"] }, from: "home" };
const IMPOSSIBLE = { must: { area: ["utah"], rhythm: ["weekly"] }, from: "home" };

const seen = (asked, known = {}) => look(link(asked), { ...data, cards: held, shown: 20, ...known });
const slugs = (lines) => lines.map(({ slug }) => slug);

test("where nothing is asked there is neither a verdict nor a list", () => {
  const view = seen({ from: "home" });
  assert.deepEqual([view.idle, view.heading, view.listed, view.verdict.word, view.verdict.settle], [true, "", false, null, null]);
  assert.deepEqual(view.who, { slug: "home", name: "Home" });
});

test("without a firm of one's own it counts, and asks which one it is", () => {
  const view = seen({ ...OTHER, from: null });
  assert.match(view.heading, /^One firm fits everything; 2 more fit all that they must have\. Say which firm you are with/);
  assert.deepEqual([view.verdict.word, view.title, view.who], [null, "", null]);
});

test("what one does oneself is kept: no list, and what to settle is one's own", () => {
  const view = seen(OWN);
  assert.deepEqual([view.verdict.word, view.listed, view.more], ["keep", false, ""]);
  const people = view.verdict.settle.parts.find(({ label }) => label === "People");
  assert.deepEqual(people.texts, ["Who signs?"]);
  assert.match(view.verdict.settle.parts[0].texts[0], /^When must it be done/, "where a firm says nothing, the page asks");
});

test("what others do better is referred, each held against the rep's own firm", () => {
  const view = seen(OTHER);
  assert.deepEqual([view.verdict.word, view.title, view.verdict.settle], ["refer", "Who suits them better", null]);
  assert.deepEqual(slugs(view.lines).sort(), ["alder", "birch"]);
  const alder = view.lines.find(({ slug }) => slug === "alder");
  assert.ok(alder.reasons.some(({ text }) => text === "They offer weekly; you offer monthly."));
  assert.ok(view.verdict.gaps.startsWith("You don't"), view.verdict.gaps);
  assert.equal(view.verdict.of, "Home");
});

test("whom the rep's firm vouches for is quoted, with what for, on what basis and for which fee", () => {
  const { quote } = seen(OTHER).lines.find(({ slug }) => slug === "birch");
  assert.equal(quote.because, "They stay.");
  assert.match(quote.by, /^In your own words; .*for living walls\.$/);
  assert.equal(quote.fee, "Fee: 5 %.");
  assert.equal(seen(OTHER).lines.find(({ slug }) => slug === "alder").quote, null);
});

test("where nobody can do it, the nearest say what they lack, and a must may be given up", () => {
  const view = seen(IMPOSSIBLE);
  assert.equal(view.verdict.word, "nobody");
  assert.ok(view.near.length > 0 && view.near.every(({ about }) => about));
  assert.ok(view.relax.length > 0);
});

test("names and cards that have not come leave the rest standing", () => {
  const view = seen(OTHER, { names: new Map(), cards: new Map() });
  assert.deepEqual(view.who, { slug: "home", name: "home" });
  assert.deepEqual([view.verdict.word, view.verdict.of], ["refer", "home"]);
  assert.equal(view.lines.length, 2);
  assert.ok(view.lines.every(({ quote }) => quote === null));
});

test("a list is sent from one pick on, and only by somebody who says who they are", () => {
  assert.equal(bar(data.words, "", link({ from: "home" })).buttons.send, false);
  assert.equal(bar(data.words, "", link({ from: "home", picks: ["alder"] })).buttons.send, true);
  assert.equal(bar(data.words, "", link({ picks: ["alder"] })).buttons.send, false);
});
