// @ts-check
/**
 * The page that a prospect opens: the firms that a rep picked, and why they suit this prospect better. All from what
 * follows `#`; no request holds any of it. A link may be old, cut or made up: what is known is shown, the rest named.
 */

import { Unavailable, cards, load, names, pictured, pictures } from "../data/data.js";
import { element, hook, name, pageAt, template, told } from "../dom/dom.js";
import { choose } from "../rule/choose.js";
import { decode, encode } from "../rule/need.js";
import { code, onOpening } from "../dom/code.js";
import { sheet } from "../dom/sheet.js";
import { failure } from "../dom/results.js";
import { asked, lacks, problem, relax, tally } from "../rule/words.js";

/** With these nothing of the link can be used. */
const USELESS = new Set(["lost", "long", "future"]);
const page = hook(document, "shortlist");
let turn = 0, codes = Promise.resolve();

/** @typedef {import("../dom/sheet.js").Shortlist} Shortlist */

async function show(again = false) {
  const own = ++turn;
  /** @type {import("../rule/types.js").Words|null} */
  let known = null;
  try {
    const { index, words } = await load();
    known = words;
    const link = decode(location.hash, index);
    const useless = link.problems.find(({ kind }) => USELESS.has(kind));
    if (useless) return void sorry(words, problem(words, useless));
    const choice = choose(index, link);
    if (!choice.entries.length && !choice.asks) return void sorry(words, nothing(words, link));
    const wanted = [...choice.entries.map(({ slug }) => slug), ...(link.from ? [link.from] : [])];
    const [profiles, called, having] = await Promise.all([cards(wanted), names(), pictured()]);
    if (own !== turn) return;
    fill({ index, words, link, choice, cards: profiles, called, pictured: having });
    const small = await pictures(wanted).catch(() => new Map()); // the list says all without them
    if (own === turn) for (const place of /** @type {NodeListOf<HTMLImageElement>} */ (page.querySelectorAll("img[data-of]"))) Object.assign(place, small.get(place.dataset.of ?? "") ?? {});
  } catch (error) {
    console.error(error);
    if (own === turn) sorry(known, error instanceof Unavailable ? error.message : known ? known.say("opened-failed") : failure(error));
  }
  if (again) hook(page, "title").focus();
}

/** Says what is wrong with the link, and where to go on. */
function sorry(/** @type {import("../rule/types.js").Words|null} */ words, /** @type {string} */ text) {
  const said = template("sorry");
  hook(said, "text").textContent = text;
  if (words) hook(page, "title").textContent = words.say("opened-sorry");
  put(said, [], []);
  hook(page, "how").hidden = true;
}

/** The sentence on a link that names neither a firm nor a need that is known. */
function nothing(/** @type {import("../rule/types.js").Words} */ words, /** @type {import("../rule/types.js").Link} */ { problems }) {
  const said = problems.filter(({ kind }) => kind !== "version").map((unclear) => problem(words, unclear)).join(" ");
  return said || words.say("opened-empty");
}

function fill(/** @type {Shortlist} */ shortlist) {
  const { words, link, choice } = shortlist;
  hook(page, "title").replaceChildren(...title(shortlist));
  const before = document.createDocumentFragment();
  const need = asked(words, link.need);
  if (choice.asks) before.append(element("p", "lead", words.say("opened-need", { need })));
  const why = choice.referrer && lacks(words, choice.referrer.reasons, shortlist.called.get(link.from ?? ""), false);
  if (why) before.append(element("p", "", why, choice.picked ? ` ${words.say("opened-so-looked")}` : ""));
  if (!choice.picked && choice.near) before.append(element("p", "", words.say("opened-nearest")));
  for (const { asked: term, brings } of choice.relax) before.append(element("p", "", relax(words, term, brings)));
  put(before, notes(shortlist), choice.entries.map((entry, i) => sheet(shortlist, entry, i + 1)));
  hook(page, "made").replaceChildren(...made(shortlist));
  const change = /** @type {HTMLAnchorElement} */ (hook(page, "change"));
  change.href = pageAt(`find/${encode({ need: link.need, from: link.from }) ?? ""}`).href;
  hook(page, "how").hidden = false;
  // Only print wants them, so they come when everything else is there.
  codes = new Promise((done) => { setTimeout(done, 300); }).then(drawCodes);
  codes.catch(() => {});
  if (/** @type {HTMLDetailsElement} */ (hook(page, "code")).open) drawOwn();
}

/** The code of each firm's page, for its sheet of paper. */
async function drawCodes() {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-qr][data-opens]:empty"))) {
    place.append(await code(place.dataset.opens ?? "", place.dataset.label ?? ""));
    place.hidden = false;
  }
}

/** @returns {(Node|string)[]} */
function title(/** @type {Shortlist} */ { words, link, choice, called }) {
  const from = link.from && called.get(link.from);
  if (!choice.picked) return [tally(words, choice.groups)];
  if (from) return told(words.say, "opened-title-from", { firm: name(from), count: choice.picked });
  return [words.say("opened-title", { count: choice.picked })];
}

/** Notes on changes since the link was made, and on parts of it that were not understood. */
function notes(/** @type {Shortlist} */ { words, link, choice, called }) {
  return [
    ...choice.gone.map(({ word = "", successor }) => {
      const firm = name(words.gone?.[word] ?? words.say("quoted", { text: word })), next = successor && called.get(successor);
      return next ? told(words.say, "opened-gone-next", { firm, next: name(next) }) : told(words.say, "opened-gone", { firm });
    }),
    ...choice.unsaid.map((unclear) => [problem(words, unclear)]),
    ...(choice.dropped ? [[words.say("opened-dropped", { count: choice.picked })]] : []),
    ...(link.from === null && link.problems.some(({ key }) => key === "from") ? [[words.say("opened-nobody-refers")]] : []),
  ].map((/** @type {(Node|string)[]} */ text) => element("p", "note", ...text));
}

/** Who made the list, and in which order it stands. @returns {(Node|string)[]} */
function made(/** @type {Shortlist} */ { words, link, choice, called }) {
  const from = link.from && called.get(link.from);
  if (!choice.picked) return [words.say(choice.near ? "opened-made-near" : "opened-made-best")];
  const added = choice.entries.length > choice.picked ? "yes" : "no";
  return from ? told(words.say, "opened-made-by", { firm: name(from), added }) : [words.say("opened-made", { added })];
}

function put(/** @type {Node} */ before, /** @type {Node[]} */ told, /** @type {Node[]} */ list) {
  hook(page, "before").replaceChildren(before);
  hook(page, "notes").replaceChildren(...told);
  hook(page, "picks").replaceChildren(...list);
}

const drawOwn = onOpening(hook(page, "code"), () => location.href);
hook(page, "print").addEventListener("click", async () => {
  await codes.catch(() => {}); // a sheet without its code is still a sheet
  print();
});
addEventListener("hashchange", () => show(true));
show();
