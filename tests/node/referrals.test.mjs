// A rep's own list of referrals: files from anywhere fail soft, tabs lose nothing, and what can't be read is never written over.
import assert from "node:assert/strict";
import test from "node:test";
import { Store } from "../../build_tools/theme/js/dom/referrals.js";
import { LARGEST, MOST, amended, inOrder, isDue, merged, noted, read, without, write } from "../../build_tools/theme/js/rule/referrals.js";

const ONE = { id: "a1", day: "2026-11-02", link: "v=1&from=home&craft=lawns&pick=alder,birch", note: "Landlord pays.\nFigures.", outcome: "talking", changed: "2026-11-03T09:00:00.000Z" };
const file = (referrals, more = {}) => JSON.stringify({ format: "better-fit-referrals", version: 1, referrals, ...more });

test("what was written is read back as it was", () => {
  assert.deepEqual(read(write({ list: [ONE], rest: [{ from: "the future" }] }, 2)), { list: [ONE], rest: [{ from: "the future" }] });
});

for (const [what, text, expected] of [
  ["no JSON", "{", "damaged"], ["nothing", "", "damaged"], ["null", "null", "damaged"], ["a list", "[]", "damaged"],
  ["another file", JSON.stringify({ name: "x" }), "damaged"], ["no list", file({}), "damaged"],
  ["a version that never was", file([], { version: "1" }), "damaged"], ["a later version", file([ONE], { version: 2 }), "newer"],
  ["far too much", file([{ ...ONE, note: "x".repeat(LARGEST) }]), "damaged"], ["no end of brackets", "[".repeat(200_000), "damaged"],
]) test(`a text that holds ${what} is ${expected}`, () => assert.equal(read(text), expected));

for (const part of [
  { id: "<img src=x>" }, { id: 7 }, { id: "" }, { day: "2026-02-30" }, { day: "yesterday" }, { day: "1026-01-01" },
  { link: "data:text/html,pick=a" }, { link: "v=1&craft=lawns" }, { link: `v=1&pick=a${"b".repeat(2000)}` }, { link: "v=1&pick=a b" }, { link: null },
  { note: 1 }, { note: "x".repeat(1001) }, { outcome: "__proto__" }, { outcome: undefined }, { changed: "soon" }, { changed: 1 },
]) {
  test(`${JSON.stringify(part).slice(0, 60)} makes no referral, and the others are read`, () => {
    const bad = { ...ONE, id: "b2", ...part }, after = read(file([bad, ONE]));
    assert.deepEqual([after.list, after.rest.length], [[ONE], 1]);
  });
}

test("strange fields and signs that turn text around stay out", () => {
  const [one] = read(file([{ ...ONE, note: "a\u202Eb\u0000c\nd", admin: true, "__proto__": { x: 1 } }])).list;
  assert.deepEqual([Object.keys(one), one.note], [Object.keys(ONE), "a b c\nd"]);
});

test("of a referral in both lists, what was changed last counts; deleted ones come back only from a file", () => {
  const newer = { ...ONE, outcome: "worked", changed: "2026-11-09T09:00:00.000Z" }, all = { list: [ONE], rest: [] };
  assert.deepEqual(merged(all, { list: [newer], rest: [] }).list, [newer]);
  assert.deepEqual(merged({ list: [newer], rest: [] }, all).list, [newer]);
  assert.deepEqual(without(all, "a1").list, []);
});

test("copying twice on one day is one referral, and on another day another", () => {
  const all = noted({ list: [], rest: [] }, ONE);
  assert.equal(noted(all, { ...ONE, id: "c3" }), all);
  const two = noted(all, { ...ONE, id: "c3", day: "2026-11-04" });
  assert.deepEqual(inOrder(two).map(({ id }) => id), ["c3", "a1"]);
});

test("it is time to ask after two weeks without a word", () => {
  const waiting = { ...ONE, outcome: "waiting" };
  assert.deepEqual([isDue(waiting, "2026-11-15"), isDue(waiting, "2026-11-16"), isDue(ONE, "2026-12-31")], [false, true, false]);
});

/** A store as browsers have it; one that is full, or that nobody may ask for. */
class Shop {
  kept = new Map();
  full = false;
  getItem(key) { return this.kept.get(key) ?? null; }
  setItem(key, text) {
    if (this.full) throw new DOMException("no room", "QuotaExceededError");
    this.kept.set(key, text);
  }
  removeItem(key) { this.kept.delete(key); }
}
const LINK = "v=1&from=home&pick=alder";

test("nothing is kept until it is switched on, nor after it was switched off", () => {
  const shop = new Shop(), tab = new Store("mine", () => shop);
  assert.deepEqual([tab.note(LINK), shop.kept.size], ["off", 0]);
  assert.deepEqual([tab.begin(), tab.note(LINK), tab.state().list.length], ["kept", "kept", 1]);
  tab.end();
  assert.deepEqual([tab.note(LINK), tab.state(), shop.kept.size], ["off", "off", 0]);
});

test("two tabs that write in turn lose nothing, and a change brings back nothing that is gone", () => {
  const shop = new Shop(), [a, b] = [new Store("mine", () => shop), new Store("mine", () => shop)];
  a.begin();
  b.begin();
  a.note(LINK);
  b.note(`${LINK},birch`);
  const { id } = a.state().list[0];
  a.change((all) => amended(all, id, { note: "from a" }, "2026-11-04T10:00:00.000Z"));
  b.change((all) => without(all, id));
  a.change((all) => amended(all, id, { note: "too late" }, "2026-11-04T10:00:00.000Z"));
  assert.deepEqual(a.state().list.map(({ link }) => link), [LINK]);
});

test("what can't be read is told, and never written over", () => {
  const shop = new Shop(), tab = new Store("mine", () => shop);
  for (const [text, state] of [["{broken", "damaged"], [file([], { version: 9 }), "newer"]]) {
    shop.setItem("mine", text);
    assert.deepEqual([tab.state(), tab.begin(), tab.note(LINK), shop.getItem("mine")], [state, state, state, text]);
  }
  shop.setItem("mine", file([{ from: "somewhere" }]));
  assert.equal(tab.note(LINK), "kept");
  assert.deepEqual(tab.state().rest, [{ from: "somewhere" }]);
});

test("a full store and a forbidden one are told", () => {
  const shop = new Shop(), tab = new Store("mine", () => shop);
  tab.begin();
  shop.full = true;
  assert.equal(tab.note(LINK), "full");
  assert.deepEqual(tab.state().list, []);
  shop.full = false;
  shop.setItem("mine", file(Array.from({ length: MOST }, (_, i) => ({ ...ONE, id: `n${i}` }))));
  assert.equal(tab.note(LINK), "full");
  const closed = new Store("mine", () => { throw new DOMException("no", "SecurityError"); });
  assert.deepEqual([closed.state(), closed.begin(), closed.note(LINK)], ["forbidden", "forbidden", "forbidden"]);
  closed.end();
});
