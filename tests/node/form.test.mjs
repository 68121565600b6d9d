// The form's logic without a document: where a file is sent, how problems are said and counted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { dotted } from "../../build_tools/theme/js/form/check.js";
import { sentence, tally } from "../../build_tools/theme/js/form/errors.js";
import { LONGEST, destination } from "../../build_tools/theme/js/form/send.js";

const FORM = {
  language: "en",
  direction: "ltr",
  words: readFileSync(new URL("../../build_tools/words/en/form.ftl", import.meta.url), "utf8"),
};
const REPO = "https://git.example/firms";

test("a new file goes filled in to the editor, a changed one to where it is", () => {
  const fresh = destination(REPO, "moss", "name: Moss & Co\n", false);
  assert.deepEqual([fresh.filled, fresh.long], [true, false]);
  assert.equal(new URL(fresh.href).searchParams.get("value"), "name: Moss & Co\n");
  assert.deepEqual(destination(REPO, "moss", "name: Moss\n", true), { href: `${REPO}/edit/main/partners/moss.yml`, filled: false, long: false });
});

test("a file that no address holds is copied instead, and half a sign breaks no address", () => {
  const long = destination(REPO, "moss", "a".repeat(LONGEST), false);
  assert.deepEqual([long.filled, long.long, long.href], [false, true, `${REPO}/new/main/partners?filename=moss.yml`]);
  assert.match(destination(REPO, "moss", "\ud800", false).href, /value=%EF%BF%BD$/);
});

test("an item of a list goes by the list's name, a field in it by its own", () => {
  assert.equal(dotted(["best_for", 2]), "best_for");
  assert.equal(dotted(["recommends", 0, "partner"]), "recommends.0.partner");
});

test("a problem is one sentence with what to write instead, but a missing field has no hint", () => {
  assert.equal(sentence(FORM, { message: "this is long", hint: "write less", code: "too-long" }), "This is long: write less");
  assert.equal(sentence(FORM, { message: "the name is missing", hint: "name: Moss", code: "missing-field" }), "The name is missing");
});

test("a profile without problems is valid, and says so", () => {
  assert.equal(tally(FORM, []), "This profile is valid.");
});
