/** What a link to the form wants ticked. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { labels, offered, withTerms } from "../../build_tools/theme/js/form/offered.js";

const FORM = {
  facets: {
    craft: { terms: { lawns: "Lawns", walls: "Walls" }, former: { "green-walls": "walls" } },
    place: { terms: { denver: "Denver" }, former: {} },
  },
  former_facets: { trade: "craft" },
};

for (const [hash, expected] of /** @type {[string, any][]} */ ([
  ["#offers=craft:lawns,place:denver", { craft: ["lawns"], place: ["denver"] }],
  ["#offers=craft%3Alawns%2Cplace%3Adenver", { craft: ["lawns"], place: ["denver"] }],
  ["#offers=trade:green-walls,craft:walls", { craft: ["walls"] }],
  ["#offers=craft:constructor,__proto__:x,craft,constructor:name,:,place:denver", { place: ["denver"] }],
  ["#offers=craft:<b>,color:red", {}],
  ["#open=hartwell", {}],
  ["#offers=%E0%A4%A", {}],
  [`#offers=${"craft:lawns,".repeat(9999)}`, { craft: ["lawns"] }],
  ["", {}],
])) {
  test(`${hash.slice(0, 50)} ticks ${JSON.stringify(expected)}`, () => assert.deepEqual(offered(hash, FORM), expected));
}

test("ticked terms come to those that are there, and none twice", () => {
  const value = { name: "A", craft: ["walls"] };
  assert.deepEqual(withTerms(value, { craft: ["walls", "lawns"], place: ["denver"] }), { name: "A", craft: ["walls", "lawns"], place: ["denver"] });
  assert.deepEqual(value.craft, ["walls"]);
  assert.deepEqual(labels({ craft: ["lawns"], place: ["denver"] }, FORM), ["Lawns", "Denver"]);
});
