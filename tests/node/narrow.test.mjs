// A page's own need, narrowed by answers: see `test_node.py`.
import assert from "node:assert/strict";
import test from "node:test";
import { pickedOf } from "../../build_tools/theme/js/rule/asking.js";
import { answer } from "../../build_tools/theme/js/rule/match.js";
import { decode, encode } from "../../build_tools/theme/js/rule/need.js";
import { answersIn, fitting, narrowed } from "../../build_tools/theme/js/view/narrow.js";
import { data, link } from "./directory.mjs";

const answers = (must) => pickedOf(link({ must }).need);

test("an answer is a must, and takes the place of what the page only wishes there", () => {
  const own = link({ must: { rhythm: ["monthly"] }, prefer: { area: ["utah"], craft: ["lawns"] } }).need;
  const need = narrowed(own, answers({ area: ["denver"] }));
  assert.equal(encode({ need }), "#v=1&must.area=denver&must.rhythm=monthly&craft=lawns");
  assert.deepEqual(narrowed(own, new Map()), own);
});

test("the address alone says which answers were given", () => {
  const own = link({ must: { rhythm: ["monthly"] }, prefer: { area: ["denver"] } }).need;
  for (const must of [{}, { area: ["denver"] }, { area: ["denver|utah"], craft: ["lawns", "planting"] }]) {
    const read = decode(encode({ need: narrowed(own, answers(must)) }), data.index).need;
    assert.deepEqual(answersIn(read, own), answers(must));
  }
});

test("the number beside an answer is how many fit everything with it, and of the same question's any is enough", () => {
  const own = link({ prefer: { rhythm: ["monthly"] } }).need, denver = answers({ area: ["denver"] });
  const whole = (must) => answer(data.index, narrowed(own, answers(must))).groups.all;
  const craft = fitting(data.index, own, denver, "craft", false), area = fitting(data.index, own, denver, "area", true);
  for (const [term, count] of craft) assert.equal(count, whole({ area: ["denver"], craft: [term] }), term);
  for (const [term, count] of area) assert.equal(count, whole({ area: [term] }), term);
  assert.ok([...area.values()].some((count) => count > 0));
});

test("where the page has musts its wishes and budget do not count", () => {
  const own = link({ must: { rhythm: ["monthly"] }, prefer: { craft: ["living-walls"] }, budget: { amount: 1, per: "year" } }).need;
  assert.equal(fitting(data.index, own, new Map(), "area", true).get("denver"), 2);
});
