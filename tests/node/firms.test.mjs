// Firms are found by what people call them.
import assert from "node:assert/strict";
import test from "node:test";
import { likely, slugCalled } from "../../build_tools/theme/js/form/slug.js";

const CALLED = new Map([["moss-and-stone", "Moss & Stone"], ["canopy-and-co", "Canopy & Co."], ["elan", "Élan Vert"], ["verdant", "Verdant"]]);
const slugs = (text) => likely(text, CALLED).map(([slug]) => slug);

test("a name is found by the beginning of any of its words, whatever accents and capitals", () => {
  assert.deepEqual(slugs("STO"), ["moss-and-stone"]);
  assert.deepEqual(slugs("ver"), ["elan", "verdant"]);
  assert.deepEqual(slugs("elan v"), ["elan"]);
  assert.deepEqual(slugs("canopy-and"), ["canopy-and-co"]);
  assert.deepEqual([slugs("tone"), slugs("zzz"), slugs("")], [[], [], []]);
});

test("a whole name is its slug, and a name of two firms is none", () => {
  assert.equal(slugCalled("moss & stone ", CALLED), "moss-and-stone");
  assert.equal(slugCalled("Moss", CALLED), undefined);
  assert.equal(slugCalled("Verdant", new Map([...CALLED, ["other", "verdant"]])), undefined);
});
