// @ts-check
/**
 * The list of a rep's own referrals as text: kept in the browser, and in a file to keep and load again. Both are JSON of
 * one version. Nobody's word is taken for what a text holds: it may come from a stranger, or from a later version.
 */

export const VERSION = 1;
export const FORMAT = "better-fit-referrals";
/** How it went, in the order in which it is asked; the first where nobody has said. */
export const OUTCOMES = ["waiting", "talking", "worked", "not"];
/** A note is so long at most, a list has so many referrals, and a file so many characters. */
export const LONGEST_NOTE = 1000, MOST = 1000, LARGEST = 2 * 1024 * 1024;
/** After so many days without a word it is time to ask. */
const DUE_AFTER = 14;

/**
 * One referral: the day, the shortlist's link after its `#` (who refers, whom, and the need; no names of people), the rep's own
 * note, how it went, and when any of this was last changed.
 * @typedef {{id: string, day: string, link: string, note: string, outcome: string, changed: string}} Referral
 *
 * A list that was read; `rest` is what can't be read as referrals, and is kept as it is.
 * @typedef {{list: Referral[], rest: unknown[]}} Referrals
 */

/** What a text holds: a list, or why there is none. @returns {Referrals|"damaged"|"newer"} */
export function read(/** @type {string} */ text) {
  if (text.length > LARGEST) return "damaged";
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "damaged";
  }
  if (value === null || typeof value !== "object" || value.format !== FORMAT || !Array.isArray(value.referrals)) return "damaged";
  if (Number.isInteger(value.version) && value.version > VERSION) return "newer";
  if (value.version !== VERSION) return "damaged";
  /** @type {Map<string, Referral>} */
  const list = new Map();
  const rest = [];
  for (const item of value.referrals.slice(0, MOST)) {
    const referral = referralOf(item);
    if (referral && !list.has(referral.id)) list.set(referral.id, referral);
    else if (!referral) rest.push(item);
  }
  return { list: [...list.values()], rest };
}

/** The text that holds a list. */
export function write(/** @type {Referrals} */ { list, rest }, indent = 0) {
  return JSON.stringify({ format: FORMAT, version: VERSION, referrals: [...list, ...rest] }, null, indent);
}

/** A referral with nothing in it but what one has; null if it isn't one. @returns {Referral|null} */
function referralOf(/** @type {any} */ item) {
  const good = item !== null && typeof item === "object"
    && matches(item.id, /^[a-z0-9-]{1,40}$/u) && isDay(item.day)
    && matches(item.link, /^v=[1-9][\x21-\x7e]{0,1000}$/u) && /(?:^|&)pick=[a-z0-9]/u.test(item.link)
    && typeof item.note === "string" && item.note.length <= LONGEST_NOTE
    && OUTCOMES.includes(item.outcome)
    && matches(item.changed, /^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/u);
  if (!good) return null;
  const { id, day, link, note, outcome, changed } = item;
  return { id, day, link, note: tidy(note), outcome, changed };
}

function matches(/** @type {unknown} */ value, /** @type {RegExp} */ pattern) {
  return typeof value === "string" && pattern.test(value);
}

function isDay(/** @type {unknown} */ value) {
  if (typeof value !== "string" || !/^20\d\d-\d\d-\d\d$/u.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A note without what can't be seen and turns text around. */
function tidy(/** @type {string} */ note) {
  // eslint-disable-next-line no-control-regex
  return note.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, " ");
}

/** With one referral more, unless the same one is there from that day: copying it twice is one referral. @param {Referrals} all @param {Referral} more @returns {Referrals} */
export function noted(all, more) {
  const same = all.list.some(({ link, day }) => link === more.link && day === more.day);
  return same ? all : { ...all, list: [more, ...all.list] };
}

/** With one of them changed; nothing comes back that is gone. @param {Referrals} all @param {string} id @param {Partial<Referral>} part @param {string} now @returns {Referrals} */
export function amended(all, id, part, now) {
  const list = all.list.map((one) => (one.id === id ? { ...one, ...part, note: (part.note ?? one.note).slice(0, LONGEST_NOTE), changed: now } : one));
  return { ...all, list };
}

/** Without one of them. @param {Referrals} all @param {string} id @returns {Referrals} */
export function without(all, id) {
  return { ...all, list: all.list.filter((one) => one.id !== id) };
}

/** Two lists in one; of a referral in both, as it was last changed. @param {Referrals} all @param {Referrals} more @returns {Referrals} */
export function merged(all, more) {
  const list = new Map(all.list.map((one) => [one.id, one]));
  for (const one of more.list) {
    const known = list.get(one.id);
    if (!known || known.changed < one.changed) list.set(one.id, one);
  }
  return { list: [...list.values()], rest: all.rest };
}

/** The newest first. @returns {Referral[]} */
export function inOrder(/** @type {Referrals} */ { list }) {
  return [...list].sort((a, b) => (a.day === b.day ? b.changed.localeCompare(a.changed) : b.day.localeCompare(a.day)));
}

/** Whether it is time to ask how one of them went. */
export function isDue(/** @type {Referral} */ { day, outcome }, /** @type {string} */ today) {
  return outcome === "waiting" && Date.parse(today) - Date.parse(day) >= DUE_AFTER * 86_400_000;
}
