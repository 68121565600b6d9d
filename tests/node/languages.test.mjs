// @ts-check
/** A few sentences in each of the other languages: "no", a choice, a must and a sum, by a vocabulary of three terms. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { compile } from "../../build_tools/theme/js/sentence/lexicon.js";
import { stemmer } from "../../build_tools/theme/js/sentence/stemmer.js";
import { understand } from "../../build_tools/theme/js/sentence/understand.js";
import { told } from "./corpus.mjs";

const { readings } = told();
const term = (/** @type {string} */ label) => ({ label, definition: "", synonyms: [], aliases: [], broader: null });

/** @type {[string, [string, string, string], [string, string[], string|null][]][]} */
const LANGUAGES = [
  ["de", ["Rasenpflege", "Winterdienst", "Bürobegrünung"], [
    ["Wir suchen Rasenpflege, 400 Euro im Monat", ["lawn"], "400/month"],
    ["keine Rasenpflege, sondern Winterdienst", ["snow"], null],
    ["Die Rasenpflege machen wir selbst.", [], null],
    ["Rasenpflege? Nein danke. Winterdienst!", ["snow"], null],
    ["nicht nur Rasenpflege, auch Winterdienst", ["lawn", "snow"], null],
    ["Rasenpflege oder Winterdienst, höchstens 9.000 € im Jahr", ["lawn|snow"], "9000/year"],
    ["wir rufen an: 089 555 0142", [], null],
  ]],
  ["es", ["Césped", "Nieve", "Plantas de oficina"], [
    ["Buscamos plantas para la oficina, 300 euros al mes", ["office"], "300/month"],
    ["no queremos nieve sino césped", ["lawn"], null],
    ["¿Nieve? No, gracias. Césped.", ["lawn"], null],
    ["no solo césped, también nieve", ["lawn", "snow"], null],
    ["césped o nieve, hasta 9.000 € al año", ["lawn|snow"], "9000/year"],
  ]],
  ["fr", ["Pelouse", "Neige", "Plantes de bureau"], [
    ["Nous cherchons des plantes pour le bureau, 300 euros par mois", ["office"], "300/month"],
    ["pas de neige mais une pelouse", ["lawn"], null],
    ["Neige : non merci. Pelouse", ["lawn"], null],
    ["pas seulement la pelouse, aussi la neige", ["lawn", "snow"], null],
    ["pelouse ou neige, 9 000 € par an au maximum", ["lawn|snow"], "9000/year"],
  ]],
];

for (const [language, [lawn, snow, office], sentences] of LANGUAGES) {
  const words = { currency: "EUR", facets: { work: { terms: { lawn: term(lawn), snow: term(snow), office: term(office) } } } };
  const lexicon = compile(words, readings[language], await stemmer(language));
  for (const [text, terms, sum] of sentences) {
    test(`${language}: ${text}`, () => {
      const { chips, budget } = understand(text, lexicon);
      assert.deepEqual(chips.map((chip) => chip.terms.join("|")).sort(), terms);
      assert.equal(budget && `${budget.amount}/${budget.per}`, sum);
    });
  }
}
