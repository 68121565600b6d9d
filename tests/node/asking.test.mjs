// How a need changes under a hand: see `test_node.py`.
import assert from "node:assert/strict";
import test from "node:test";
import { anyIn, joined, keyWith, needOf, parted, pickedOf, ticked, unticked } from "../../build_tools/theme/js/rule/asking.js";
import { decode, encode } from "../../build_tools/theme/js/rule/need.js";
import { left } from "../../build_tools/theme/js/view/list.js";
import { data } from "./directory.mjs";

const ANY = { any: true, must: true }, ALL = { any: false, must: false };
const area = (term) => ({ facet: "area", term }), craft = (term) => ({ facet: "craft", term });
const asked = (picked) => Object.fromEntries(picked);
const of = (need) => pickedOf({ must: [], prefer: [], ...need });

test("where any is enough a second tick makes a group, as strong as the first was", () => {
  const denver = ticked(of({}), area("denver"), ANY);
  assert.deepEqual(asked(denver), { "area=denver": true });
  const wish = new Map([["area=denver", false]]);
  assert.deepEqual(asked(ticked(wish, area("colorado"), ANY)), { "area=colorado|denver": false });
  assert.deepEqual(asked(ticked(ticked(denver, area("colorado"), ANY), area("utah"), ANY)), { "area=colorado|denver|utah": true });
});

test("where all is asked each tick is a thing of its own", () => {
  const both = ticked(ticked(of({}), craft("lawns"), ALL), craft("planting"), ALL);
  assert.deepEqual(asked(both), { "craft=lawns": false, "craft=planting": false });
});

test("a tick in one question leaves the others alone, and one that is there already changes nothing", () => {
  const before = of({ must: [area("colorado|denver")], prefer: [craft("lawns")] });
  assert.deepEqual(asked(ticked(before, craft("planting"), ANY)), { "area=colorado|denver": true, "craft=lawns|planting": false });
  assert.equal(ticked(before, area("denver"), ANY), before);
});

test("a member that is no longer ticked leaves its group, and the last one takes it along", () => {
  const group = of({ must: [area("colorado|denver")] });
  const colorado = unticked(group, area("denver"));
  assert.deepEqual(asked(colorado), { "area=colorado": true });
  assert.deepEqual(asked(unticked(colorado, area("colorado"))), {});
  assert.equal(unticked(group, area("utah")), group);
});

test("a term that stands alone and in a group goes from both", () => {
  const twice = of({ must: [area("colorado|denver")], prefer: [area("denver")] });
  assert.deepEqual(asked(unticked(twice, area("denver"))), { "area=colorado": true });
});

test("joined is one group that is a must if any part was; parted is each by itself, as strong as it was", () => {
  const mixed = of({ must: [area("denver")], prefer: [area("utah"), craft("lawns")] });
  assert.deepEqual(asked(joined(mixed, "area")), { "area=denver|utah": true, "craft=lawns": false });
  assert.deepEqual(asked(parted(joined(mixed, "area"), "area")), { "area=denver": true, "area=utah": true, "craft=lawns": false });
  assert.equal(joined(mixed, "craft"), mixed);
});

test("parting a group does not weaken a must that stood beside it", () => {
  const beside = of({ must: [area("denver")], prefer: [area("denver|utah")] });
  assert.deepEqual(asked(parted(beside, "area")), { "area=denver": true, "area=utah": false });
});

test("a group in a link says that any is enough, two things asked that all are, and one leaves the switch as it was", () => {
  assert.equal(anyIn(of({ must: [area("denver|utah")] }), "area", false), true);
  assert.equal(anyIn(of({ must: [area("denver")], prefer: [area("utah")] }), "area", true), false);
  for (const before of [true, false]) assert.equal(anyIn(of({ must: [area("denver")] }), "area", before), before);
});

test("a member is found in its group, and a group goes through a link unchanged", () => {
  const need = needOf(ticked(of({ must: [area("denver")] }), area("utah"), ANY), null);
  assert.equal(keyWith(pickedOf(need), "area", "utah"), "area=denver|utah");
  assert.equal(keyWith(pickedOf(need), "area", "colorado"), null);
  assert.equal(encode({ need }), "#v=1&must.area=denver|utah");
  assert.deepEqual(decode(encode({ need }), data.index).need, need);
});

test("where any is enough the numbers are those of a term in the place of what is asked there", () => {
  const need = needOf(of({ must: [area("denver")] }), null), utah = (any) => left(data.index, need, new Set(any)).get("area").get("utah");
  assert.equal(utah(["area"]), left(data.index, needOf(of({}), null), new Set()).get("area").get("utah"));
  assert.ok(utah([]) < utah(["area"]), "with both asked fewer are left");
});
