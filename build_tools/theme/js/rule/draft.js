// @ts-check
/** The content of a hand-off's messages: the slots of each template, filled from the picks, the need and the reasons. */

/**
 * The makings of a hand-off. @typedef {{
 *   referrer: string, need: import("./types.js").Need, picks: string[], cards: Map<string, import("./types.js").Card>,
 *   words: import("./types.js").Words, index: import("./types.js").Index,
 * }} Handoff
 *
 * One message: to whom, from which template, and what fills its slots. @typedef {{
 *   id: string, template: import("./types.js").Message|undefined, heading: string, email: string,
 *   to: import("./types.js").Card|null, consent: boolean, open: boolean, slots: import("./message.js").Slots,
 * }} Draft
 */

import { explain, firm } from "./match.js";
import { asked, day, lacks, listed, money, reason } from "./words.js";

/**
 * Every message of a hand-off, in the order in which they are sent.
 * @param {Handoff} handoff @param {string} url @param {Map<string, string>} typed @returns {(Draft & {template: import("./types.js").Message})[]}
 */
export function drafts({ referrer, need, picks, cards, words, index }, url, typed) {
  const templates = words.messages ?? {};
  const known = picks.flatMap((slug) => cards.get(slug) ?? []), home = cards.get(referrer);
  const placed = explain(index, need, known.map(({ slug }) => slug), { referrer });
  const [ours] = explain(index, need, [referrer], {});
  const names = known.map(({ name }) => name);
  const vouched = (/** @type {string} */ slug) => home?.recommends?.find(({ partner }) => partner === slug);
  const why = placed.map(({ partner, reasons }) => good(words, reasons, firm(index, partner)));
  const shared = {
    prospect: typed.get("prospect") ?? "", rep: typed.get("rep") ?? "", note: typed.get("note") ?? "",
    ready: (typed.get("ready") ?? "").split("\n"),
    referrer: home?.name ?? "", link: url,
    need: wanted(words, need),
    budget: need.budget ? money(words, `${need.budget.amount}/${need.budget.per}`) : "",
  };
  const until = (/** @type {string} */ slug) => index.until.get(index.place.get(slug) ?? -1);
  const fees = known.map(({ slug }) => vouched(slug)?.fee?.replace(/\.$/, "") ?? "");
  /** @type {Draft[]} */
  const drafts = [{
    id: "prospect", template: templates.prospect, heading: "handoff-to-prospect", email: "", to: null, consent: false, open: true,
    slots: {
      ...shared,
      lacks: lacks(words, ours.reasons, "we", false),
      firms: known.map(({ slug, name, summary }, i) => words.say("handoff-firm", {
        firm: name, why: why[i] || summary.replace(/\.$/, ""), taking: placed[i].availability ?? "open", until: day(words, until(slug)) || "none",
      })),
      fees: fees.flatMap((fee, i) => (fee ? [words.say("handoff-fee", { firm: names[i], fee })] : [])),
    },
  }];
  known.forEach((to, i) => {
    const { slug, expects = {} } = to, email = to.contact.email ?? "";
    const slots = {
      ...shared, partner: to.name, person: to.contact.person ?? "", why: why[i], fee: fees[i],
      expects: [...expects.information ?? [], ...expects.people ?? [], ...expects.deadlines ?? []],
      others: listed(words, names.filter((_, k) => k !== i)),
    };
    const message = { email, to, slots, consent: true, open: false };
    drafts.push({ ...message, id: `partner ${slug}`, template: templates.partner, heading: "handoff-to-firm" });
    drafts.push({ ...message, id: `everyone ${slug}`, template: templates.everyone, heading: "handoff-to-both" });
  });
  return drafts.flatMap((draft) => (draft.template ? [{ ...draft, template: draft.template }] : []));
}

/**
 * A message to a firm that somebody was sent to: a word of thanks, or the question how it went.
 * @param {"thanks"|"ask"} kind @param {import("./types.js").Card} to
 * @param {{words: import("./types.js").Words, need: import("./types.js").Need, referrer: string, day: string, typed: Map<string, string>}} known
 */
export function afterwards(kind, to, { words, need, referrer, day, typed }) {
  const slots = {
    partner: to.name, person: to.contact.person ?? "", referrer, day, need: wanted(words, need),
    prospect: typed.get("prospect") ?? "", rep: typed.get("rep") ?? "",
  };
  const template = words.messages?.[kind] ?? { subject: "", lines: [] };
  return { template, heading: `handoff-${kind}`, email: to.contact.email ?? "", to, consent: false, open: true, slots };
}

/** The clause that speaks for a firm: "does web design and offers weekly visits". */
function good(/** @type {import("./types.js").Words} */ words, /** @type {import("./types.js").Reason[]} */ reasons, /** @type {import("./types.js").Firm} */ own) {
  const told = reasons.filter(({ fit }) => fit === "fits").map((reasonFor) => reason(words, reasonFor, own).text);
  return listed(words, told);
}

/** The need without its budget, as the end of "you …". */
function wanted(/** @type {import("./types.js").Words} */ words, /** @type {import("./types.js").Need} */ need) {
  const parts = [{ ...need, prefer: [] }, { ...need, must: [] }].map((part) => ({ ...part, budget: null }));
  return listed(words, parts.filter(({ must, prefer }) => must.length || prefer.length).map((part) => asked(words, part)));
}
