// The words of the finder, of a directory of four firms: see `test_node.py`.
import assert from "node:assert/strict";
import test from "node:test";
import { bar, leftBy, look, picked } from "../../build_tools/theme/js/view/find.js";
import { relaxed, withPick } from "../../build_tools/theme/js/view/list.js";
import { data, link } from "./directory.mjs";

const WANTED = { must: { area: ["denver"] }, prefer: { craft: ["living-walls"], rhythm: ["weekly"] } };
const IMPOSSIBLE = { must: { area: ["utah"], rhythm: ["weekly"], craft: ["moss-walls"] } };

const seen = (asked, known = {}) => look(link(asked), { ...data, wordsHeld: null, shown: 20, ...known });
const slugs = (lines) => lines.map(({ slug }) => slug);

test("where nothing is asked there is no list, and the heading asks", () => {
  const view = seen({});
  assert.deepEqual([view.idle, view.listed, view.lines, view.said], [true, false, [], ""]);
  assert.equal(view.heading, "Does one of these sound like you?");
});

test("a link of which nothing was understood does not look as if nothing had been asked", () => {
  assert.equal(seen({ problems: [{ kind: "term", says: "link-term", part: "?", facet: "craft" }] }).heading, "Say again what is needed");
});

test("the heading counts who fits it all, and who comes next", () => {
  const view = seen(WANTED);
  assert.equal(view.heading, "One firm fits everything; 2 more fit all that you must have");
  assert.equal(view.said, view.heading, "those who only listen hear it too");
  assert.deepEqual(slugs(view.lines), ["alder", "birch", "home"]);
});

test("a line says its reasons, a must as a must, and a waiting list", () => {
  const [alder, birch] = seen(WANTED).lines;
  assert.deepEqual(alder.reasons.map(({ fit }) => fit), ["fits", "fits", "fits"]);
  assert.match(alder.reasons[0].text, /Denver.*must/);
  assert.equal(alder.availability, null);
  assert.equal(birch.availability.key, "waitlist");
});

test("only so many are shown, and the button counts the others", () => {
  const view = seen(WANTED, { shown: 1 });
  assert.deepEqual([slugs(view.lines), view.more], [["alder"], "Show 2 more of 3"]);
  assert.equal(seen(WANTED).more, "");
});

const held = (words) => new Map(Object.entries(words));

test("words of one's own make the list where nothing else is asked, and with a need hide nobody", () => {
  const view = seen(WANTED, { wordsHeld: held({ birch: ["fern"] }) });
  assert.deepEqual(slugs(view.lines), ["alder", "birch", "home"]);
  assert.deepEqual(view.lines.map(({ holds }) => holds), ["", "Its profile also says “fern”.", ""]);
  assert.equal(seen({}, { wordsHeld: held({ birch: ["fern"] }) }).heading, "One firm has these words");
  assert.deepEqual(slugs(seen({}, { wordsHeld: held({ birch: ["fern"], cedar: ["fern", "pot"] }) }).lines), ["cedar", "birch"]);
  const all = held({ alder: ["fern"], birch: ["fern"], cedar: ["fern", "pot"], home: ["fern"] });
  assert.deepEqual(slugs(seen({}, { wordsHeld: all, shown: 1 }).lines), ["cedar"], "before the list is cut");
  assert.equal(seen({}, { wordsHeld: all, shown: 1 }).more, "Show 3 more of 4");
  assert.match(seen({}, { wordsHeld: held({}) }).heading, /^No profile holds these words\./);
});

test("the numbers with the terms count only firms that the words found", () => {
  assert.equal(leftBy(link(), new Set(), { index: data.index, wordsHeld: null }).get("craft").get("living-walls"), 2);
  assert.equal(leftBy(link(), new Set(), { index: data.index, wordsHeld: held({ birch: ["fern"] }) }).get("craft").get("living-walls"), 1);
});

test("where nobody fits, the nearest say what they lack, and who differs on everything is not among them", () => {
  const view = seen(IMPOSSIBLE);
  assert.deepEqual([view.listed, view.lines], [true, []]);
  assert.equal(view.near.length, 3);
  assert.ok(view.near.every(({ about }) => about.startsWith("They ")));
});

test("a must given up is a wish, and brings as many as was said", () => {
  const asked = { must: { area: ["denver"], craft: ["lawns"] } };
  const view = seen(asked);
  assert.deepEqual(view.lines, []);
  for (const { asked: wish, text } of view.relax) {
    const need = relaxed(link(asked).need, wish);
    assert.deepEqual(need.prefer, [wish]);
    const brings = look({ ...link(), need }, { ...data, wordsHeld: null, shown: 20 }).lines.length;
    assert.ok(text.includes(brings === 1 ? "one firm" : `${brings} firms`), text);
  }
  assert.ok(view.relax.length > 0);
});

test("the bar compares from two on, and sends from one on", () => {
  assert.deepEqual(bar(data.words, "3 firms fit", link()), { shown: true, said: "3 firms fit", picks: 0, buttons: { compare: false, send: false }, hash: null });
  const single = bar(data.words, "", link({ picks: ["birch"] }));
  assert.deepEqual([single.shown, single.said, single.buttons, single.hash], [true, "1 picked", { compare: false, send: true }, "#v=1&pick=birch"]);
  assert.equal(bar(data.words, "", link({ picks: ["birch", "alder"] })).buttons.compare, true);
  assert.equal(bar(data.words, "", link()).shown, false);
});

test("what is longer than a link can be is not sent", () => {
  const picks = Array.from({ length: 40 }, (_, i) => `a-firm-with-a-long-name-${i}`);
  assert.equal(bar(data.words, "", link({ picks })).buttons.send, false);
});

test("a pick goes to the end, once, and can be taken back", () => {
  const two = withPick(withPick(link({ picks: ["birch"] }), "alder", true), "birch", true);
  assert.deepEqual(two.picks, ["alder", "birch"]);
  assert.deepEqual(withPick(two, "alder", false).picks, ["birch"]);
});

test("firms are compared in the order in which they were picked", () => {
  assert.deepEqual(picked(link({ ...WANTED, picks: ["birch", "alder"] }), data.index).map(({ partner }) => partner), ["birch", "alder"]);
});
