// @ts-check
/**
 * The words of a language that turn, weigh, price or bind others (`build_tools/sentence/<language>.yml`), made ready.
 * A language that has no such file is read by the owner's vocabulary alone.
 *
 * @typedef {object} Reading
 * @property {Set<string>} links
 * @property {Set<string>} ordinary
 * @property {Map<string, string>} alike
 * @property {Map<string, string>} abbreviations
 * @property {Set<string>} subjects
 * @property {Set<string>} soft words that turn a sentence only a little
 * @property {Set<string>} or
 * @property {Set<string>} and
 * @property {Set<string>} turning words of one word that negate: a name that holds one is never taken apart
 * @property {import("./phrases.js").PhraseBook} turns negations and what ends them
 * @property {import("./phrases.js").PhraseBook} lasts negations that look back where they end a clause
 * @property {import("./phrases.js").PhraseBook} strengths
 * @property {import("./phrases.js").PhraseBook} wholes
 * @property {import("./phrases.js").PhraseBook} todays
 * @property {import("./phrases.js").PhraseBook} introductions
 * @property {import("./phrases.js").PhraseBook} idioms set phrases whose words mean something else
 * @property {import("./phrases.js").PhraseBook} topics what advice is asked about follows
 * @property {Set<string>} roles what somebody is in their house, behind their name
 * @property {Set<string>} locating words before what only says where something is
 * @property {Set<string>} streets words that end the name of a street
 * @property {Set<string>} directions words that stand between a house's number and the name of its street
 * @property {import("./phrases.js").PhraseBook} selves where somebody says what they are
 * @property {Set<string>} parting words over which a name is not read backwards: "drawings and houses" is no house drawing
 * @property {Set<string>} where words that stand before places
 * @property {Set<string>} houses what follows a word that only names a house: "teaching hospital"
 * @property {any} budget
 * @property {any} mail
 */

import { bound, listed, paired, worded } from "./phrases.js";

/** @param {any} data @returns {Reading} */
export function read(data) {
  const strengths = ["must_before", "must_after", "wish_before", "wish_after", "plain"];
  return {
    links: worded(data.links),
    ordinary: worded(data.ordinary),
    alike: paired(data.alike),
    abbreviations: paired(data.abbreviations),
    soft: worded(data.soft),
    subjects: worded(data.subjects),
    or: new Set(listed(data.or)),
    and: new Set(listed(data.and)),
    turning: new Set([...listed(data.not), ...listed(data.not_after)].filter((phrase) => !phrase.includes(" "))),
    lasts: bound(new Map([["not_after", data.not_last]])),
    turns: bound(new Map(["not", "settled", "left", "not_after", "harmless", "but"].map((kind) => [kind, data[kind]]))),
    strengths: bound(new Map(strengths.map((kind) => [kind, data[kind]]))),
    wholes: bound(new Map([["whole", data.whole]])),
    todays: bound(new Map([["today", data.today]])),
    selves: bound(new Map([["self", data.self]])),
    parting: worded(data.parting),
    where: worded(data.where),
    houses: worded(data.houses),
    idioms: bound(new Map([["idiom", data.idioms]])),
    topics: bound(new Map([["topic", data.topics]])),
    streets: worded(data.streets),
    roles: worded(data.roles),
    locating: worded(data.locating),
    directions: worded(data.directions),
    introductions: bound(new Map([["introductions", data.introductions]])),
    budget: data.budget ?? {},
    mail: data.mail ?? {},
  };
}
