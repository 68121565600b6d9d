// @ts-check
/**
 * The shapes that every room knows, for the type checker; nothing runs here.
 *
 * The things asked, and what becomes of them:
 *
 * @typedef {{facet: string, term: string}} Asked
 * @typedef {{amount: number, per: string}} Money
 * @typedef {{must: Asked[], prefer: Asked[], budget: Money|null}} Need
 * @typedef {{facet: string, term: string, must: boolean, fit: string, via: string|null}} Reason
 * @typedef {{partner: string, score: number, recommended: boolean, availability: string|null, reasons: Reason[]}} Placed
 * @typedef {{asked: Asked, brings: number}} Relax
 *
 * `groups` counts the matches by how much of what is asked they have, `total` the lists before a limit cut them:
 *
 * @typedef {"all"|"musts"|"close"|"ask"} Group
 * @typedef {{
 *   rule: number, verdict: string|null, referrer: Placed|null,
 *   matches: Placed[], not_better: Placed[], near_misses: Placed[],
 *   relax: Relax[], groups: Record<Group, number>, total: {matches: number, not_better: number, near_misses: number},
 * }} Answer
 *
 * A link, as `need.js` reads it. Where a firm is not here, a problem says which `word` named it and whether as `from`
 * or as `pick`:
 *
 * @typedef {{kind: string, says: string, part: string, facet?: string, most?: number, key?: string, word?: string, successor?: string|null}} Problem
 * @typedef {{need: Need, from: string|null, picks: string[], version: number|null, problems: Problem[]}} Link
 *
 * The directory, as `match.js` unpacks it from `/match.json`. Firms and terms are numbers there; `gives` says for each
 * term asked how many of its `terms` fit, and that the rest come close; `held` has the terms of one firm after another's,
 * and `ends` where each firm's end; `budgets` are as they came, until `ranges` are read from them:
 *
 * @typedef {{from: number, to: number|null, per: string}} Range
 * @typedef {{
 *   id: string, weight: number, primary: boolean, terms: string[], broader: number[][],
 *   place: Map<string, number>, former: Map<string, number>,
 *   held: Uint16Array, ends: Uint32Array, silent: Uint8Array, gives: {fits: number, terms: number[]}[],
 *   serves: number[][], credits: Map<number, Uint8Array>,
 * }} Column
 * @typedef {{
 *   stamp: string, rule: number, weights: {budget: number, recommendation: number}, slugs: string[],
 *   facets: Map<string, Column>, budgets: string[], ranges: (Range|null)[]|null, place: Map<string, number>, former: Map<string, string>, formerFacets: Map<string, string>,
 *   retired: Map<string, string|null>, primary: Column, availability: string, until: Map<number, string>,
 *   recommends: Map<number, any[]>,
 * }} Index
 *
 * A firm, as the words need it, and what it publishes, as its card has it:
 *
 * @typedef {{slug: string, terms: Map<string, string[]>, budget: Range|null}} Firm
 * @typedef {{email?: string, phone?: string, url?: string, person?: string}} Contact
 * @typedef {{information?: string[], people?: string[], deadlines?: string[]}} Expects
 * @typedef {{partner: string, because: string, basis: string, for?: string[], since?: string, fee?: string}} Recommendation
 * @typedef {{
 *   slug: string, name: string, summary: string, written_in?: string, website: string, contact: Contact, expects?: Expects,
 *   best_for?: string[], not_for?: string[], recommends?: Recommendation[],
 * }} Card
 *
 * The words of the site, as `words.js` has it from `/words.json`; `firms` is how many fit each term that has any, and
 * `say` says a message of the catalogue:
 *
 * @typedef {{id: string, they: string, we: string, you: string, it: string, dont: string, doesnt: string, base: string}} Verb
 * @typedef {{label: string, inline: string, definition: string, synonyms: string[], broader: string|null}} Term
 * @typedef {{label: string, question: string, contrast: boolean, asked: "must"|"prefer", verb: Verb, kind: string, terms: Map<string, Term>}} Facet
 * @typedef {{subject: string, lines: string[]}} Message
 * @typedef {{
 *   currency: string, language: string, direction: string, money: {before: string, after: string, group: string}, facets: Map<string, Facet>,
 *   say: import("./speech.js").Say, cards: number, firms?: Record<string, Record<string, number>>, reading?: any, gone?: Record<string, string>, messages?: Record<string, Message>,
 * }} Words
 */

export {};
