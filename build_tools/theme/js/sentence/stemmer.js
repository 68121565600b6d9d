// @ts-check
/**
 * The stemmer of a language, from the Snowball family: "printing" and "prints" are one word. Only the language of the
 * site is fetched. Where there is none, words are compared as they stand.
 */

const KNOWN = new Set(["ar", "de", "en", "es", "fr"]);

/** @typedef {(word: string) => string} Stem */

/** @param {string} language as in `<html lang>`: `en`, `de-AT` @returns {Promise<Stem>} */
export async function stemmer(language) {
  const [base] = language.toLowerCase().split("-");
  if (!KNOWN.has(base)) return (word) => word;
  const { stemmer: stem } = await import(`../vendor/stemmers/${base}.js`);
  return stem;
}
