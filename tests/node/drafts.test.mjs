// A draft belongs to its firm: none is overwritten by another, and what can't be kept is told.
import assert from "node:assert/strict";
import test from "node:test";
import { Drafts } from "../../build_tools/theme/js/form/draft.js";

const NAME = "draft /here/";
const NEW = { value: { name: "Ferns" }, slug: "", existing: null, source: "" };
const MOSS = { value: { name: "Moss" }, slug: "moss", existing: "moss", source: "name: Moss\n" };

/** A store as browsers have it; one that is full, or that nobody may ask for. */
class Store {
  constructor() {
    Object.defineProperty(this, "full", { value: false, writable: true });
  }
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
  setItem(key, text) {
    if (this.full) throw new DOMException("no room", "QuotaExceededError");
    this[key] = text;
  }
  removeItem(key) { delete this[key]; }
}
const tab = (store) => new Drafts(NAME, () => store);

test("each firm has a draft of its own, and so has a new one", () => {
  const store = new Store(), drafts = tab(store);
  assert.deepEqual([drafts.save(NEW), drafts.save(MOSS)], ["kept", "kept"]);
  assert.deepEqual(tab(store).all().map(({ value }) => value.name), ["Ferns", "Moss"]);
  drafts.discard("moss");
  assert.deepEqual([tab(store).load("moss"), tab(store).load(null).value.name], ["none", "Ferns"]);
});

test("what another tab has kept since is overwritten only by whoever chooses to", () => {
  const store = new Store(), first = tab(store), second = tab(store);
  first.save(MOSS);
  assert.equal(second.save(MOSS), "elsewhere");
  assert.equal(second.save({ ...MOSS, value: { name: "Mosses" } }, true), "kept");
  assert.equal(first.save(MOSS), "elsewhere");
  assert.equal(first.load("moss").value.name, "Mosses");
  assert.equal(first.save(MOSS), "kept");
});

test("a store that is full and one that is forbidden are told apart, and nothing fails", () => {
  const store = new Store();
  store.full = true;
  assert.equal(tab(store).save(NEW), "full");
  const forbidden = new Drafts(NAME, () => { throw new DOMException("no", "SecurityError"); });
  assert.deepEqual([forbidden.save(NEW), forbidden.load(null), forbidden.all()], ["forbidden", "none", []]);
});

test("a damaged draft is told from none, and is no reason to keep nothing", () => {
  for (const text of ["{", "null", "[]", '{"version":99}', '{"version":1,"value":7,"slug":"x"}']) {
    const store = new Store();
    store[`${NAME} moss`] = text;
    assert.deepEqual([tab(store).load("moss"), tab(store).save(MOSS)], ["damaged", "kept"]);
  }
  assert.equal(tab(new Store()).load("moss"), "none");
});

test("a firm's draft from before each had a place of its own is moved there", () => {
  const store = new Store();
  store[NAME] = JSON.stringify({ version: 1, saved: "2026-11-01T10:00:00Z", ...MOSS });
  assert.deepEqual([tab(store).load(null), tab(store).load("moss").value.name, store[NAME]], ["none", "Moss", undefined]);
});
