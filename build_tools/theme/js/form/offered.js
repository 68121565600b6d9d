// @ts-check
/** What a link to the form wants ticked: `#offers=service:repairs,region:north`. Links are for ever, and anybody can write one. */

const LONGEST = 2000, MOST = 40;

/**
 * The terms of today that a link names, by facet; what is not known here is left out.
 * @param {string} hash what `location.hash` says @param {any} form @returns {Record<string, string[]>}
 */
export function offered(hash, form) {
  const text = new URLSearchParams(hash.slice(1, LONGEST)).get("offers") ?? "";
  /** @type {Record<string, string[]>} */
  const ticked = {};
  for (const part of text.split(",").slice(0, MOST)) {
    const [named = "", word = ""] = part.trim().toLowerCase().split(":");
    const facet = own(form.former_facets, named) ?? named, known = own(form.facets, facet);
    if (!known) continue;
    const term = own(known.former, word) ?? word;
    if (own(known.terms, term) !== undefined && !ticked[facet]?.includes(term)) (ticked[facet] ??= []).push(term);
  }
  return ticked;
}

/** The labels of these terms. @param {Record<string, string[]>} ticked @param {any} form @returns {string[]} */
export function labels(ticked, form) {
  return Object.entries(ticked).flatMap(([facet, terms]) => terms.map((term) => form.facets[facet].terms[term]));
}

/** A profile with these terms besides its own. @param {any} value @param {Record<string, string[]>} ticked */
export function withTerms(value, ticked) {
  const more = Object.entries(ticked).map(([facet, terms]) => [facet, [...new Set([...Array.isArray(value[facet]) ? value[facet] : [], ...terms])]]);
  return { ...value, ...Object.fromEntries(more) };
}

function own(/** @type {any} */ record, /** @type {string} */ key) {
  return Object.hasOwn(record ?? {}, key) ? record[key] : undefined;
}
