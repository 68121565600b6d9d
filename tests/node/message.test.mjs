// The messages of a hand-off: templates, slots, and the link for the mail program.
import assert from "node:assert/strict";
import test from "node:test";
import { filled, mailto } from "../../build_tools/theme/js/rule/message.js";

const body = (lines, slots) => filled({ subject: "", lines }, slots).body;

test("a line whose slot has nothing to say is left out", () => {
  assert.equal(body(["Hello {prospect},", "About {need}."], { prospect: " ", need: "moss" }), "About moss.");
});

test("a line is said once for each thing that its slot holds, beside what holds only one", () => {
  assert.equal(body(["{partner}: {expects}"], { partner: "Alder", expects: ["a plan", "a date"] }), "Alder: a plan\nAlder: a date");
});

test("a line may stand only where there is something, or only where there is nothing", () => {
  const lines = ["{?fee}We get a fee.", "{!fee}We get nothing."];
  assert.equal(body(lines, { fee: "5 %" }), "We get a fee.");
  assert.equal(body(lines, { fee: "" }), "We get nothing.");
});

test("what is put in is never looked at again", () => {
  assert.equal(body(["{note}"], { note: "{link} $& $1", link: "secret" }), "{link} $& $1");
});

test("a mail has one recipient, whatever an address holds", () => {
  const link = mailto("a@x.example,b@y.example?bcc=c@z.example", "Hi & bye", "one\ntwo");
  assert.equal(link.split("?").length, 2);
  assert.ok(!link.slice(0, link.indexOf("?")).includes(","));
  assert.ok(link.endsWith("?subject=Hi%20%26%20bye&body=one%0D%0Atwo"));
});
