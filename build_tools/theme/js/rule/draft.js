// @ts-check
/** What the messages of a hand-off can say: the slots of each template, filled from the picks, the need and the reasons. */

import { explain, firm } from "./match.js";
import { asked, lacks, listed, money, reason } from "./words.js";

/**
 * Every message of a hand-off, in the order in which they are sent.
 * @param {import("../dom/handoff.js").Given} given @param {string} url @param {Map<string, string>} typed
 */
export function drafts({ referrer, need, picks, cards, words, index }, url, typed) {
  const templates = words.messages ?? {};
  const known = picks.filter((slug) => cards.has(slug)), home = cards.get(referrer);
  const placed = explain(index, need, known, { referrer });
  const [ours] = explain(index, need, [referrer], {});
  const names = known.map((slug) => cards.get(slug).name);
  const vouched = (/** @type {string} */ slug) => home?.recommends?.find((/** @type {any} */ each) => each.partner === slug);
  const why = placed.map(({ partner, reasons }) => good(words, reasons, firm(index, partner)));
  const shared = {
    prospect: typed.get("prospect") ?? "", rep: typed.get("rep") ?? "", note: typed.get("note") ?? "",
    ready: (typed.get("ready") ?? "").split("\n"),
    referrer: home?.name ?? "", link: url,
    need: wanted(words, need),
    budget: need.budget ? money(words, `${need.budget.amount}/${need.budget.per}`) : "",
  };
  const fees = known.map((slug) => vouched(slug)?.fee?.replace(/\.$/, "") ?? "");
  const found = [{
    id: "prospect", template: templates.prospect, heading: ["To your prospect"], email: "", to: null, consent: false, open: true,
    slots: {
      ...shared,
      lacks: lacks(words, ours.reasons, "we", false),
      firms: known.map((slug, i) => `${names[i]}: ${why[i] || cards.get(slug).summary.replace(/\.$/, "")}.`),
      fees: fees.flatMap((fee, i) => (fee ? [`If you go to ${names[i]}, we get a fee: ${fee}.`] : [])),
    },
  }];
  known.forEach((slug, i) => {
    const to = cards.get(slug), email = to.contact.email ?? "", { expects = {} } = to;
    const slots = {
      ...shared, partner: to.name, person: to.contact.person ?? "", why: why[i], fee: fees[i],
      expects: [...expects.information ?? [], ...expects.people ?? [], ...expects.deadlines ?? []],
      others: listed(words, names.filter((_, k) => k !== i)),
    };
    const message = { email, to, slots, consent: true, open: false };
    found.push({ ...message, id: `partner ${slug}`, template: templates.partner, heading: ["To ", { name: to.name }] });
    found.push({ ...message, id: `everyone ${slug}`, template: templates.everyone, heading: ["To both, your prospect and ", { name: to.name }] });
  });
  return found.filter(({ template }) => template);
}

/** What speaks for a firm, in a clause: "does living walls and offers weekly visits". */
function good(/** @type {any} */ words, /** @type {any[]} */ reasons, /** @type {any} */ own) {
  const told = reasons.filter(({ fit }) => fit === "fits").map((each) => reason(words, each, own).text);
  return listed(words, told);
}

/** The need without its budget, as the end of "you …". */
function wanted(/** @type {any} */ words, /** @type {import("./match.js").Need} */ need) {
  const parts = [{ ...need, prefer: [] }, { ...need, must: [] }].map((part) => ({ ...part, budget: null }));
  return listed(words, parts.filter(({ must, prefer }) => must.length || prefer.length).map((part) => asked(words, part)));
}
