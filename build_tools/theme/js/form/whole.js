// @ts-check
/**
 * The form as a whole: after every change it checks the profile, shows the page and the file, and keeps a draft. Each of
 * these may fail without the others.
 */

import { load as loadData, names } from "../data/data.js";
import { element, hook } from "../dom/dom.js";
import { DRAFT } from "../dom/kept.js";
import { check } from "./check.js";
import { Drafts } from "./draft.js";
import { Announcer, firsts, mark, remark, summarise, tally } from "./errors.js";
import { Group, today } from "./fields.js";
import { showFile, showStrangers } from "./file.js";
import { labels, offered, withTerms } from "./offered.js";
import { Unopened, listed, pasted } from "./open.js";
import { pictures } from "./pictures.js";
import { preview } from "./preview.js";
import { review } from "./review.js";
import { say } from "./rules.js";
import { destination, waysOut } from "./send.js";
import { checkOwn, offer, slugCalled, suggestSlug } from "./slug.js";
import { tell } from "./speech.js";
import { write } from "./write.js";

export class Join {
  constructor(/** @type {HTMLElement} */ root, /** @type {any} */ form) {
    this.root = root;
    this.form = form;
    this.fields = new Group(hook(root, "form"), { fields: form.fields }, form);
    this.slug = /** @type {HTMLInputElement} */ (root.querySelector("#slug"));
    this.status = new Announcer(hook(root, "status"));
    /** @type {string|null} */
    this.existing = null;
    this.source = "";
    /** @type {import("./open.js").Keep|null} */
    this.keep = null;
    this.all = this.named = this.changed = false;
    this.drafts = new Drafts(DRAFT, () => localStorage);
    /** @type {import("./draft.js").Kept} */
    this.kept = "kept";
    this.index = null;
    /** Firms' names, by slug. @type {Map<string, string>} */
    this.called = new Map();
    this.yaml = "";
    this.marks = /** @type {import("./errors.js").Mark[]} */ ([]);
    this.own = /** @type {any} */ ({ node: hook(root, "slug"), spec: { title: this.say("form-short-name") }, touched: false, edited: true, focus: () => this.slug.focus() });
    pictures(root, form, /** @type {any} */ (this.fields.at(["pictures"])), () => this.edited());
    this.listen();
  }

  /** What the page says. @param {import("./speech.js").Slots} [slots] */
  say(/** @type {string} */ id, slots) {
    return tell(this.form, id, slots);
  }

  listen() {
    const form = /** @type {HTMLFormElement} */ (this.fields.node);
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const kind of ["input", "change"]) {
      form.addEventListener(kind, (event) => {
        if (event.target === this.slug) this.named = this.own.touched = true;
        this.edited();
      });
    }
    hook(this.root, "discard").addEventListener("click", () => this.restart());
    hook(this.root, "draft-keep").addEventListener("click", () => this.update(true));
    hook(this.root, "draft-take").addEventListener("click", () => this.take(this.existing));
    hook(this.root, "confirm").addEventListener("click", () => this.confirm());
    addEventListener("storage", ({ key }) => {
      if (this.changed && key === this.drafts.key(this.existing)) this.update();
    });
    addEventListener("beforeunload", (event) => {
      if (this.changed && this.kept !== "kept") event.preventDefault();
    });
    hook(this.root, "next").addEventListener("click", (event) => {
      event.preventDefault();
      this.review();
    });
    waysOut(this.root, this.form, {
      file: () => ({ repo: this.form.repo, slug: this.slug.value, yaml: this.yaml, existing: Boolean(this.existing) }),
      ready: () => {
        if (this.marks.length) this.review();
        return !this.marks.length;
      },
    });
  }

  /** Start from a profile. */
  show(/** @type {any} */ value, slug = "", /** @type {string|null} */ existing = null, /** @type {Partial<import("./open.js").Opened>} */ { source = "", keep } = {}) {
    this.fields.show(value);
    [this.existing, this.source, this.keep, this.named] = [existing, source, keep ?? null, Boolean(slug)];
    this.slug.value = slug;
    this.slug.readOnly = Boolean(existing);
    for (const group of /** @type {NodeListOf<HTMLDetailsElement>} */ (this.root.querySelectorAll("details[data-group]"))) {
      const names = [...group.querySelectorAll(":scope > [data-field]")].map((node) => /** @type {HTMLElement} */ (node).dataset.field ?? "");
      group.open = names.some((name) => Object.hasOwn(value, name));
    }
    this.update();
  }

  /** Somebody changed something. */
  edited() {
    this.changed = true;
    this.update();
  }

  /** Everything that follows from the form's values. @param {boolean} [anyway] whether the draft takes the place of another tab's */
  update(anyway = false) {
    const value = this.fields.read() ?? {};
    if (!this.named && !this.existing) this.slug.value = suggestSlug(typeof value.name === "string" ? value.name : "", this.form);
    const slug = this.slug.value;
    for (const shown of this.root.querySelectorAll("[data-slug-shown]")) shown.textContent = slug || "…";
    attempt(() => this.judge(value, slug));
    attempt(() => this.file(value, slug));
    attempt(() => preview(hook(this.root, "preview"), value, this.form, this.called));
    attempt(() => showStrangers(this.root, this.form, this.fields.strangers, () => this.edited()));
    attempt(() => this.remarks(value));
    attempt(() => this.draft(value, slug, anyway));
  }

  judge(/** @type {any} */ value, /** @type {string} */ slug) {
    this.marks = check(value, this.form).map((problem) => ({ problem: this.slugMeant(problem, value), field: this.fields.at(problem.path) }));
    const fault = checkOwn(slug, this.existing, this.index, this.form);
    if (fault && (slug || this.named)) this.marks.push({ problem: { ...fault, path: ["slug"] }, field: this.own });
    const first = firsts(this.marks);
    mark(this.root, this.form, first, this.all);
    summarise(this.root, this.form, this.all ? first : [], (mark) => this.go(mark));
    this.status.say(tally(this.form, first), !first.length);
    hook(this.root, "next").textContent = this.say(this.marks.length ? "form-what-is-left" : "join-send");
  }

  file(/** @type {any} */ value, /** @type {string} */ slug) {
    const written = this.keep?.(value) ?? { text: write(value, this.form) };
    this.yaml = written.text;
    showFile(this.root, this.form, written, this.marks, slug);
    const send = /** @type {HTMLAnchorElement|null} */ (hook(this.root, "send"));
    if (!send) return;
    send.href = destination(this.form.repo, slug || "profile", this.yaml, Boolean(this.existing)).href;
    hook(this.root, "how-new").hidden = Boolean(this.existing);
    hook(this.root, "how-edit").hidden = !this.existing;
  }

  /** A problem with the slug that was meant, where a firm's name stands in place of one. */
  slugMeant(/** @type {import("./check.js").Problem} */ problem, /** @type {any} */ value) {
    if (problem.code !== "bad-slug") return problem;
    const written = problem.path.reduce((inner, part) => inner?.[part], value), slug = slugCalled(`${written}`, this.called);
    return slug ? { ...problem, ...say(this.form, "bad-slug_called", { it: `'${written}'`, slug }), mend: { text: slug, ask: "" } } : problem;
  }

  /** Shows what a reviewer will look at, once nothing is wrong any more; and on which day the profile was found right. */
  remarks(/** @type {any} */ value) {
    const notes = this.marks.length ? [] : review(value, this.form, today());
    remark(this.root, this.form, notes.map((problem) => ({ problem, field: this.fields.at(problem.path) })), (mark) => this.go(mark));
    const done = value.confirmed === today();
    hook(this.root, "confirm-said").textContent = done ? this.say("form-thanks") : "";
    hook(this.root, "confirm").hidden = done;
  }

  confirm() {
    this.fields.at(["confirmed"]).fill?.(today());
    hook(this.root, "confirm-said").focus();
  }

  draft(/** @type {any} */ value, /** @type {string} */ slug, anyway = false) {
    if (!this.changed) return;
    this.kept = this.drafts.save({ value, slug: this.named ? slug : "", existing: this.existing, source: this.source }, anyway);
    hook(this.root, "draft").hidden = false;
    hook(this.root, "draft-said").textContent = this.say(`form-draft-${this.kept}`);
    hook(this.root, "draft-other").hidden = this.kept !== "elsewhere";
    hook(this.root, "discard").hidden = this.kept !== "kept";
  }

  restart() {
    this.drafts.discard(this.existing);
    this.begin();
    this.notice(this.say("form-draft-gone"));
    hook(this.root, "opener").querySelector("summary")?.focus();
  }

  /** An empty form, for a new firm. */
  begin() {
    this.all = this.changed = false;
    history.replaceState(null, "", location.pathname);
    this.show({});
    this.kept = "kept";
    hook(this.root, "draft").hidden = true;
    this.otherDrafts();
  }

  /** Open a profile; what can't be opened is said, and the form stays as it was. `anew`: although there is a draft of it. */
  async open(/** @type {() => any} */ way, anew = false) {
    if (this.loses(() => this.open(way, anew))) return;
    try {
      const opened = await way(), { value, slug, said } = opened;
      const there = opened.existing || (this.index && (this.index.place.has(slug) || this.index.retired.has(slug))) ? slug : null;
      const draft = opened.existing ? this.drafts.load(there) : "none";
      if (typeof draft === "object" && !anew) {
        await this.restore(draft);
        return;
      }
      this.drafts.seen.delete(this.drafts.key(there)); // what is opened now is not the draft that may be there
      this.all = true;
      this.changed = false;
      this.show(value, slug, there, opened);
      this.kept = "kept";
      hook(this.root, "draft").hidden = true;
      history.replaceState(null, "", opened.existing ? `#open=${slug}` : location.pathname);
      this.notice(draft === "damaged" ? `${said} ${this.say("form-draft-damaged")}` : said);
      this.otherDrafts();
    } catch (error) {
      if (!(error instanceof Unopened)) throw error;
      this.notice(error.message);
    }
  }

  /** Whether going on would lose what was typed, since no draft of it is kept; then it is asked first. */
  loses(/** @type {() => void} */ goOn) {
    if (!this.changed || this.kept === "kept") return false;
    this.notice(this.say("form-unkept"), [this.say("form-lose-it"), () => {
      this.changed = false;
      goOn();
    }]);
    return true;
  }

  /** Take the draft of a firm, or of a new one, as it is on this device. */
  async take(/** @type {string|null} */ firm) {
    const draft = this.drafts.load(firm);
    this.changed = false;
    if (typeof draft === "object") await this.restore(draft);
    else this.notice(this.say("form-draft-damaged"));
  }

  /** Go on with a draft. */
  async restore(/** @type {import("./draft.js").Draft} */ draft) {
    const { existing } = draft, opened = draft.source ? await pasted(draft.source, "", this.form).catch(() => null) : null;
    this.all = false;
    this.show(draft.value, draft.slug, existing, opened ?? { source: draft.source });
    this.changed = true;
    this.update();
    history.replaceState(null, "", existing ? `#open=${existing}` : location.pathname);
    const said = this.say("form-draft-back", { day: this.moment(draft.saved) });
    if (existing) this.notice(said, [this.say("form-draft-published"), () => this.open(() => listed(existing, this.form), true)]);
    else this.notice(said);
    this.otherDrafts();
  }

  /** A moment as people read it. */
  moment(/** @type {string} */ saved) {
    return new Date(saved).toLocaleString(this.form.language);
  }

  /** The drafts of other firms that wait on this device. */
  otherDrafts() {
    const others = this.drafts.all().filter((draft) => draft.existing !== this.existing);
    hook(this.root, "drafts").hidden = !others.length;
    hook(this.root, "drafts-list").replaceChildren(...others.map((draft) => {
      const name = typeof draft.value.name === "string" ? draft.value.name : draft.existing ?? this.say("form-new-firm");
      const button = element("button", "link", this.say("form-draft-of", { name, day: this.moment(draft.saved) }));
      button.setAttribute("type", "button");
      const go = () => {
        if (!this.loses(go)) this.take(draft.existing);
      };
      button.addEventListener("click", go);
      return element("li", "", button);
    }));
  }

  /** Say what happened, and offer what can be done about it. @param {string} text @param {[string, () => void]} [way] */
  notice(text, way) {
    const node = hook(this.root, "notice");
    node.hidden = false;
    node.textContent = text;
    if (!way) return;
    const button = element("button", "link", way[0]);
    button.setAttribute("type", "button");
    button.addEventListener("click", way[1]);
    node.append(" ", button);
  }

  /** Show all that is left; if nothing is, how to send it. */
  review() {
    this.all = true;
    this.update();
    if (this.marks.length) this.go(this.marks[0]);
    else document.getElementById("send")?.focus();
  }

  go(/** @type {import("./errors.js").Mark} */ { field }) {
    for (let outer = field.node.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null) outer.open = true;
    field.focus();
  }

  /** Ticks what the link wants ticked; where something was typed already, it is asked first. */
  tick(hash = location.hash) {
    const ticked = offered(hash, this.form), called = labels(ticked, this.form).join(", ");
    if (!called) return;
    const tick = () => {
      this.show(withTerms(this.fields.read() ?? {}, ticked), this.named ? this.slug.value : "", this.existing, { source: this.source, keep: this.keep ?? undefined });
      if (this.changed) this.update();
      this.notice(this.say("form-ticked", { terms: called }));
    };
    if (this.changed || this.existing) this.notice(this.say("form-begun"), [this.say("form-tick", { terms: called }), tick]);
    else tick();
  }

  /** Fetches the other firms: offers their names, and checks links. */
  async others() {
    const { index } = await loadData();
    this.index = index;
    this.called = await names().catch(() => new Map());
    this.update();
    offer(this.root, this.called);
  }

  /** Begin: with what the link asks for, or with the draft, or with nothing. */
  async start() {
    const { hash } = location, asked = new URLSearchParams(hash.slice(1)).get("open");
    this.drafts.load(null);
    const draft = this.drafts.load(asked);
    if (typeof draft === "object") await this.restore(draft);
    else this.show({});
    if (draft === "damaged") this.notice(this.say("form-draft-damaged"));
    if (!asked) this.tick(hash);
    this.otherDrafts();
    await this.others().catch(() => this.notice(this.say("form-no-firms")));
    if (asked && typeof draft !== "object") await this.open(() => listed(asked, this.form));
  }
}

/** Do one thing; if it fails, the others go on. */
function attempt(/** @type {() => void} */ step) {
  try {
    step();
  } catch (error) {
    console.error(error);
  }
}
