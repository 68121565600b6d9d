// @ts-check
/**
 * The sum that a prospect would pay, read from a text; never a telephone number, a date, a street or a count.
 *
 * A number counts as money by a sign or word of money, by a multiplier ("15k", "two thousand"), by a rate ("900 a month")
 * or by a word like "budget" in its sentence. Of a range the upper end is noted, since that is what they would still
 * pay. A sum for a quarter is taken four times for the year, one for a week fifty-two times. A price for a piece (a
 * visit, a desk, an hour) says nothing of the whole and is left out, and so is a sum in another currency than the
 * directory's, or one that was paid, quoted or fined.
 *
 * @typedef {import("./tokens.js").Token} Token
 * @typedef {{amount: number, per: "project"|"month"|"year", spans: [number, number][]}} Budget
 */

import { listed, paired } from "./phrases.js";
import { STOP, fold } from "./tokens.js";

const LEAST = 20, LEAST_BARE = 500, MOST = 999_999_999_999;
const REACH = 8;
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f'.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])/g;
const TELEPHONE = /(?:\+|\b00)\d[\d\s().-]{7,}\d|\(\d{3}\)\s*\d{3}[\s.-]?\d{4}|\b\d{3}[-.\s]\d{3}[-.\s]\d{4}\b|\b\d{3}-\d{4}\b/g;
const DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\/\d{1,2}\b/g;
const CONVERTED = new Map([["quarter", 4], ["week", 52]]);

/** Makes a language's words for money ready. @param {any} data */
export function moneyWords(data) {
  const counted = (/** @type {string|undefined} */ pairs) => new Map([...paired(pairs)].map(([word, value]) => [word, Number(value)]));
  const rates = Object.entries(data.per ?? {}).flatMap(([per, phrases]) => (
    listed(phrases).map((phrase) => ({ per, sign: phrase.startsWith("/"), words: phrase.replace(/^\//, "").replaceAll(".", " ").trim().split(/[\s-]+/) }))));
  rates.sort((a, b) => b.words.length - a.words.length);
  return {
    cues: listed(data.cues).map((phrase) => phrase.split(/[\s-]+/)),
    todays: listed(data.todays).map((phrase) => phrase.split(/[\s-]+/)),
    others: listed(data.others).map((phrase) => phrase.split(/[\s-]+/)),
    units: new Set((data.units ?? "").split(/\s+/).filter(Boolean).map(fold)),
    rates,
    nearly: new Set((data.nearly ?? "").split(/\s+/).filter(Boolean).map(fold)),
    payments: new Set((data.payments ?? "").split(/\s+/).filter(Boolean).map(fold)),
    currencies: new Map([...paired(data.currencies)].map(([sign, codes]) => [sign, codes.toUpperCase().split(" ")])),
    times: counted(data.times),
    numbers: counted(data.numbers),
    parts: [...paired(data.parts)].map(([phrase, value]) => ({ words: phrase.split(" "), value: Number(value) })).sort((a, b) => b.words.length - a.words.length),
    andHalf: listed(data.and_half).map((phrase) => phrase.split(" ")),
    ranges: new Set((data.ranges ?? "").split(",").map((/** @type {string} */ word) => fold(word.replaceAll('"', "").trim())).filter(Boolean)),
  };
}

/**
 * The budget that a text names, or null.
 *
 * @param {string} text
 * @param {Token[]} all its words
 * @param {ReturnType<typeof moneyWords>} money
 * @param {string} currency of the directory
 * @param {(from: number, to: number) => boolean} [negated] whether words of the text are ones that a "not" governs
 * @returns {Budget|null}
 */
export function budgetIn(text, all, money, currency, negated = () => false) {
  if (!all.length) return null;
  const sums = ranged(text, [...numerals(text, all, money), ...spelt(all, money)].sort((a, b) => a.from - b.from || b.to - a.to), money);
  /** @type {{rank: number, budget: Budget}[]} */
  const fitting = [];
  for (const sum of sums) {
    const told = judged(text, all, sum, money, currency, negated);
    if (told) fitting.push(told);
  }
  fitting.sort((a, b) => b.rank - a.rank);
  return fitting[0]?.budget ?? null;
}

/**
 * @typedef {object} Sum
 * @property {number} from first word
 * @property {number} to the word after its last
 * @property {number} start in the text
 * @property {number} end in the text
 * @property {number} amount
 * @property {boolean} times whether a multiplier was said
 * @property {boolean} [ranged] whether it is the upper end of a range
 * @property {string|null} [sign] a sign of money that the lower end bears
 */

/** Numbers in figures. @returns {Sum[]} */
function numerals(/** @type {string} */ text, /** @type {Token[]} */ all, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const masked = text.replace(TELEPHONE, blank).replace(DATE, blank);
  const sums = [];
  let at = 0;
  for (const match of masked.matchAll(NUMBER)) {
    const start = match.index, before = masked[start - 1] ?? " ", next = masked.slice(start + match[0].length, start + match[0].length + 12);
    while (at < all.length && all[at].end <= start) at += 1;
    if (at >= all.length) break;
    // A letter before it makes it a code; "#12" and "12-34-56" are numbers of something.
    if (/[\p{L}\d#@_]/u.test(before) && !signBefore(masked, start, money) || match[0].length > 16) continue;
    let end = start + match[0].length, amount = figure(match[0]), times = false;
    const suffix = /^\s?(\p{L}+)/u.exec(next);
    const word = suffix && fold(suffix[1]);
    if (word && money.times.has(word) && !(suffix[0] !== suffix[1] && word.length === 1 && word !== "k")) {
      amount *= money.times.get(word) ?? 1;
      end += suffix[0].length;
      times = true;
    } else if (word && suffix[0] === suffix[1] && !money.currencies.has(word)) {
      continue; // "3rd", "10am", "5x"
    }
    let to = at;
    while (to < all.length && all[to].start < end) to += 1;
    sums.push({ from: at, to, start, end, amount, times });
  }
  return sums;
}

/** Numbers in words: "two thousand", "half a million", "fifteen hundred dollars". @returns {Sum[]} */
function spelt(/** @type {Token[]} */ all, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const sums = [];
  for (let i = 0; i < all.length; i++) {
    const fraction = money.parts.find(({ words }) => words.every((word, k) => all[i + k]?.word === word) && (money.times.get(all[i + words.length]?.word) ?? 0) >= 1000);
    let at = i, total = 0, part = fraction?.value ?? 0, times = false, told = !!fraction;
    if (fraction) at += fraction.words.length;
    else if (!money.numbers.has(all[i].word)) continue;
    for (; at < all.length && (at === i || all[at].gap === 0); at++) {
      const { word } = all[at];
      const number = money.numbers.get(word), factor = money.times.get(word);
      if (factor !== undefined && word.length > 1) {
        part = (part || 1) * factor;
        times = true;
        if (factor >= 1000) [total, part] = [total + part, 0];
      } else if (number !== undefined && (number > 1 || !told)) part += number;
      else if (times && money.andHalf.some((words) => words.every((w, k) => all[at + k]?.word === w))) {
        total += part;
        part = 0;
        total += total >= 1000 ? 500 * Math.pow(1000, Math.floor(Math.log10(total) / 3) - 1) : 50;
        at += 2;
      } else if (!(word === "of" && !times)) break;
      told = true;
    }
    const amount = total + part;
    if (times || (amount >= LEAST && money.currencies.has(all[at]?.word ?? ""))) {
      sums.push({ from: i, to: at, start: all[i].start, end: all[at - 1].end, amount, times });
    }
    i = Math.max(i, at - 1);
  }
  return sums;
}

/** Two sums with a dash or a "to" between them are one: the upper. */
function ranged(/** @type {string} */ text, /** @type {Sum[]} */ sums, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const all = /** @type {Sum[]} */ ([]);
  for (const sum of sums) {
    const before = all[all.length - 1];
    if (before && sum.start < before.end) continue;
    const between = before && fold(text.slice(before.end, sum.start)).replace(/[$\u20ac\u00a3]|\b(?:us|usd|eur)\b/g, "").trim();
    const joins = before && text.slice(before.end, sum.start).length < 14 && money.ranges.has(`${between}`);
    if (joins && before.amount > 0) {
      // "8-10k": the multiplier is said once for both.
      const lower = sum.times && !before.times && before.amount < 1000 ? before.amount * scale(sum.amount) : before.amount;
      if (lower <= sum.amount) {
        all[all.length - 1] = { ...sum, from: before.from, start: before.start, ranged: true, times: sum.times || before.times };
        continue;
      }
    }
    all.push(sum);
  }
  return all;
}

function scale(/** @type {number} */ amount) {
  return amount >= 1_000_000 ? 1_000_000 : amount >= 1000 ? 1000 : 1;
}

/** Whether a sum is the budget, how sure that is, and for what time. */
function judged(
  /** @type {string} */ text, /** @type {Token[]} */ all, /** @type {Sum} */ sum, /** @type {ReturnType<typeof moneyWords>} */ money,
  /** @type {string} */ currency, /** @type {(from: number, to: number) => boolean} */ negated,
) {
  const signs = [signBefore(text, sum.start, money), signAfter(text, sum, all, money)].filter((sign) => sign !== null);
  const inside = /[$\u20ac\u00a3]/.exec(text.slice(sum.start, sum.end));
  if (inside) signs.push({ sign: inside[0], start: sum.start, end: sum.end });
  if (signs.some(({ sign }) => currency && !(money.currencies.get(sign) ?? [currency]).includes(currency))) return null;
  const worth = signs.length > 0;
  const end = Math.max(sum.end, ...signs.map((sign) => sign.end)), start = Math.min(sum.start, ...signs.map((sign) => sign.start));
  let after = sum.to;
  while (after < all.length && all[after].start < end) after += 1;
  const rate = rateAfter(text, all, after, money) ?? rateBefore(all, sum.from, money);
  if (rate?.per === "piece" || sum.amount < LEAST || sum.amount > MOST) return null;
  const sentence = bounds(all, sum.from, after);
  const cue = heard(all, sentence, sum.from, after, money.cues), other = heard(all, [Math.max(sentence[0], sum.from - 5), after + 1], sum.from, after, money.others);
  if (other > cue) return null;
  const beyond = rate?.after && !rate.far ? all.findIndex((token, i) => i >= after && token.start >= rate.end) : after;
  if (beyond >= 0 && all[beyond]?.gap === 0 && money.todays.some((words) => words.every((word, k) => all[beyond + k]?.word === word))) return null;
  const unit = all[after], counts = unit && unit.gap === 0 && (money.units.has(unit.word)) && (rate === null || (rate.after && rate.far));
  if (counts && !worth) return null;
  const written = text.slice(sum.start, sum.end), grouped = /[.,'\s]\d{3}/.test(written);
  // A bare number of four digits that looks like a year is one, unless something prices it.
  const year = !grouped && !sum.times && sum.amount >= 1900 && sum.amount <= 2100;
  const rated = rate !== null && rate.per !== "project" && (rate.after || grouped || cue > 0);
  const closing = nearly(all, sum, after, money);
  if (!worth && !rated && !closing && !(cue > 0 && cue >= (sum.times ? 0 : 1)) && !(sum.times && sum.amount >= 500 && !counts && !followedByThing(all, after))) return null;
  if (!worth && year && cue < 2 && !rate?.after) return null;
  if (!worth && !sum.times && !rated && !grouped && !closing && (followedByThing(all, after) || sum.amount < 100) && cue < 2) return null;
  // "A price, then sends 200 letters": what follows is what is counted, unless it prices the number itself.
  if (!worth && !sum.times && !rated && !grouped && followedByThing(all, after) && heard(all, [clauseStart(all, sum.from), after + 1], sum.from, after, money.cues) < 1) return null;
  if (negated(sum.from, after)) return null;
  const factor = CONVERTED.get(rate?.per ?? "");
  const amount = Math.round(sum.amount * (factor ?? 1));
  const per = factor ? "year" : rate === null || rate.per === "project" ? "project" : rate.per;
  const rank = cue * 4 + (worth ? 2 : 0) + (rate ? 1 : 0) + (sum.times ? 1 : 0) + (sum.ranged ? 1 : 0);
  /** @type {[number, number][]} */
  const spans = [[start, Math.max(end, rate?.after && !rate.far ? rate.end : end)]];
  if (rate && rate.far) spans.push([rate.start, rate.end]);
  else if (rate && !rate.after) spans.unshift([rate.start, rate.end]);
  return { rank, budget: /** @type {Budget} */ ({ amount, per, spans }) };
}

/** Whether a bare number ends a sentence behind a comma, as the price of what was said: "lights for our lobby, about 1500". */
function nearly(/** @type {Token[]} */ all, /** @type {Sum} */ sum, /** @type {number} */ after, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const said = all[sum.from - 1], before = all[sum.from - 2];
  return sum.amount >= LEAST_BARE && !!before && money.nearly.has(said.word) && (said.gap > 0 || money.payments.has(before.word)) && !money.units.has(before.word) && (after >= all.length || all[after].gap === STOP);
}

function clauseStart(/** @type {Token[]} */ all, /** @type {number} */ at) {
  let start = at;
  while (start > 0 && all[start].gap === 0 && at - start < REACH) start -= 1;
  return start;
}

/** A noun right after a bare number says that it counts something. */
function followedByThing(/** @type {Token[]} */ all, /** @type {number} */ after) {
  const next = all[after];
  return !!next && next.gap === 0 && next.word.length > 3 && !/\d/.test(next.word);
}

function bounds(/** @type {Token[]} */ all, /** @type {number} */ from, /** @type {number} */ to) {
  let start = from, end = to;
  while (start > 0 && all[start].gap < STOP && from - start < REACH) start -= 1;
  // "Budget: $900" and "Budget is tight. 900" differ by the sign alone.
  if (start > 0 && all[start].gap === STOP && from - start < 2 && start === from) start -= 1;
  while (end < all.length && all[end].gap < STOP && end - to < REACH) end += 1;
  return [start, end];
}

/** How near a phrase stands to a sum: 2 right before or after it, 1 in its sentence, 0 not at all. */
function heard(/** @type {Token[]} */ all, /** @type {number[]} */ [start, end], /** @type {number} */ from, /** @type {number} */ to, /** @type {string[][]} */ phrases) {
  let best = 0;
  for (let i = start; i < Math.min(end, all.length); i++) {
    if (i >= from && i < to) continue;
    for (const words of phrases) {
      if (words[0] !== all[i].word || !words.every((word, k) => all[i + k]?.word === word)) continue;
      const distance = i < from ? from - (i + words.length) : i - to;
      best = Math.max(best, distance <= 4 ? 2 : 1);
    }
  }
  return best;
}

function signBefore(/** @type {string} */ text, /** @type {number} */ start, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const match = /(us\$|[$\u20ac\u00a3]|\b[a-z]{3})\s?$/i.exec(text.slice(Math.max(0, start - 5), start));
  const sign = match && fold(match[1]);
  return sign && money.currencies.has(sign) ? { sign, start: start - match[0].length, end: start } : null;
}

function signAfter(/** @type {string} */ text, /** @type {Sum} */ sum, /** @type {Token[]} */ all, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const match = /^\s?([$\u20ac\u00a3]|\p{L}{2,8})(?!\p{L})/u.exec(text.slice(sum.end, sum.end + 12));
  const sign = match && fold(match[1]);
  // "400 $500": the sign belongs to the next number.
  return sign && money.currencies.has(sign) && !/^\s[$\u20ac\u00a3]\d/.test(text.slice(sum.end, sum.end + 3))
    ? { sign, start: sum.end, end: sum.end + match[0].length } : null;
}

/** "a month", "/yr", "monthly" soon after a sum. */
function rateAfter(/** @type {string} */ text, /** @type {Token[]} */ all, /** @type {number} */ after, /** @type {ReturnType<typeof moneyWords>} */ money) {
  const near = rateNear(text, all, after, money);
  return near && near.per !== "project" ? near : rateFar(all, after, money) ?? near;
}

function rateNear(/** @type {string} */ text, /** @type {Token[]} */ all, /** @type {number} */ after, /** @type {ReturnType<typeof moneyWords>} */ money) {
  for (let i = after; i < Math.min(after + 4, all.length) && all[i].gap < STOP; i++) {
    for (const { per, sign, words } of money.rates) {
      if (!words.every((word, k) => all[i + k]?.word === word)) continue;
      const last = all[i + words.length - 1];
      const near = i === after;
      const slashed = all[i].slash || text[all[i].start - 1] === "/";
      // A lone "month" prices a sum only after a slash: in "900 next month" it tells when. "Three months" is a length.
      if (sign ? !slashed : words.length === 1 && /^(?:month|year|week|quarter|mo|yr|months|each|flat|once|total|annum|pa|pm)$/.test(words[0]) && !near) continue;
      if (!sign && words.length === 1 && !slashed && money.units.has(words[0]) && !near) continue;
      if (!sign && words.length === 1 && !slashed && money.units.has(words[0])) continue;
      return { per, after: true, far: false, start: all[i].start, end: last.end };
    }
  }
  return null;
}

/** "Half a million for the whole campus, grounds included, per year." */
function rateFar(/** @type {Token[]} */ all, /** @type {number} */ after, /** @type {ReturnType<typeof moneyWords>} */ money) {
  for (let i = after; i < Math.min(after + 12, all.length) && all[i].gap < STOP; i++) {
    if (i < after + 4) continue;
    for (const { per, sign, words } of money.rates) {
      if (sign || words.length < 2 || per === "piece" || per === "project" || !words.every((word, k) => all[i + k]?.word === word)) continue;
      // "Once a month" is how often, and no rate.
      if (/^(?:a|an)$/.test(words[0])) continue;
      return { per, after: true, far: true, start: all[i].start, end: all[i + words.length - 1].end };
    }
  }
  return null;
}

/** "monthly budget of" before a sum. */
function rateBefore(/** @type {Token[]} */ all, /** @type {number} */ from, /** @type {ReturnType<typeof moneyWords>} */ money) {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    for (const { per, sign, words } of money.rates) {
      if (sign || per === "piece" || per === "project" || (words.length === 1 && money.units.has(words[0]))) continue;
      if (i + words.length <= from && words.every((word, k) => all[i + k]?.word === word)) return { per, after: false, far: false, start: all[i].start, end: all[i + words.length - 1].end };
    }
    if (all[i].gap === STOP && from - i > 1) break;
  }
  return null;
}

/** A number as it was written: "1,150", "9.000", "1.2", "1.150,50". */
function figure(/** @type {string} */ written) {
  const whole = /^\d{1,3}(?:[ \u00a0\u202f'.,]\d{3})+/.exec(written);
  if (!whole) return Number(written.replace(",", "."));
  const rest = written.slice(whole[0].length).replace(",", ".");
  return Number(whole[0].replace(/\D/g, "") + rest);
}

function blank(/** @type {string} */ text) {
  return " ".repeat(text.length);
}
