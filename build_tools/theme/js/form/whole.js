// @ts-check
/**
 * The form as a whole: after every change it checks the profile, shows the page and the file, and keeps a draft. Each of
 * these may fail without the others.
 */

import { load as loadData, names } from "../data/data.js";
import { hook } from "../dom/dom.js";
import { check } from "./check.js";
import * as drafts from "./draft.js";
import { Announcer, mark, summarise, tally } from "./errors.js";
import { Group } from "./fields.js";
import { showFile, showStrangers } from "./file.js";
import { Unopened, listed, pasted } from "./open.js";
import { preview } from "./preview.js";
import { destination, waysOut } from "./send.js";
import { checkOwn, offer, suggestSlug } from "./slug.js";
import { write } from "./write.js";

const KEPT = "A draft is kept on this device, in this browser only.";
const NOT_KEPT = "This browser keeps no drafts: what you typed is lost when you close the page.";

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
    this.index = null;
    this.yaml = "";
    this.marks = /** @type {import("./errors.js").Mark[]} */ ([]);
    this.own = /** @type {any} */ ({ node: hook(root, "slug"), spec: { title: "Short name" }, touched: false, edited: true, focus: () => this.slug.focus() });
    this.listen();
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
    hook(this.root, "next").addEventListener("click", (event) => {
      event.preventDefault();
      this.review();
    });
    waysOut(this.root, {
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

  /** Everything that follows from the form's values. */
  update() {
    const value = this.fields.read() ?? {};
    if (!this.named && !this.existing) this.slug.value = suggestSlug(typeof value.name === "string" ? value.name : "", this.form);
    const slug = this.slug.value;
    for (const shown of this.root.querySelectorAll("[data-slug-shown]")) shown.textContent = slug || "…";
    attempt(() => this.judge(value, slug));
    attempt(() => this.file(value, slug));
    attempt(() => preview(hook(this.root, "preview"), value, this.form));
    attempt(() => showStrangers(this.root, this.fields.strangers, () => this.edited()));
    attempt(() => this.draft(value, slug));
  }

  judge(/** @type {any} */ value, /** @type {string} */ slug) {
    this.marks = check(value, this.form).map((problem) => ({ problem, field: this.fields.at(problem.path) }));
    const fault = checkOwn(slug, this.existing, this.index, this.form);
    if (fault && (slug || this.named)) this.marks.push({ problem: { ...fault, path: ["slug"] }, field: this.own });
    mark(this.root, this.marks, this.all);
    summarise(this.root, this.all ? this.marks : [], (mark) => this.go(mark));
    this.status.say(tally(this.marks), !this.marks.length);
    hook(this.root, "next").textContent = this.marks.length ? "What is left?" : "Send it";
  }

  file(/** @type {any} */ value, /** @type {string} */ slug) {
    const written = this.keep?.(value) ?? { text: write(value, this.form) };
    this.yaml = written.text;
    showFile(this.root, written, this.marks, slug);
    const send = /** @type {HTMLAnchorElement|null} */ (hook(this.root, "send"));
    if (!send) return;
    send.href = destination(this.form.repo, slug || "profile", this.yaml, Boolean(this.existing)).href;
    hook(this.root, "how-new").hidden = Boolean(this.existing);
    hook(this.root, "how-edit").hidden = !this.existing;
  }

  draft(/** @type {any} */ value, /** @type {string} */ slug) {
    if (!this.changed) return;
    const kept = drafts.save({ value, slug: this.named ? slug : "", existing: this.existing, source: this.source });
    hook(this.root, "draft").hidden = false;
    hook(this.root, "draft-said").textContent = kept ? KEPT : NOT_KEPT;
    hook(this.root, "discard").hidden = !kept;
  }

  restart() {
    drafts.discard();
    this.all = this.changed = false;
    history.replaceState(null, "", location.pathname);
    this.show({});
    hook(this.root, "draft").hidden = true;
    this.notice("The draft is gone.");
    hook(this.root, "opener").querySelector("summary")?.focus();
  }

  /** Open a profile; what can't be opened is said, and the form stays as it was. */
  async open(/** @type {() => any} */ way) {
    try {
      const opened = await way(), { value, slug, said } = opened;
      const there = opened.existing || (this.index && (this.index.place.has(slug) || this.index.retired.has(slug)));
      this.all = true;
      this.changed = false;
      this.show(value, slug, there ? slug : null, opened);
      this.notice(said);
    } catch (error) {
      if (!(error instanceof Unopened)) throw error;
      this.notice(error.message);
    }
  }

  notice(/** @type {string} */ text) {
    hook(this.root, "notice").hidden = false;
    hook(this.root, "notice").textContent = text;
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

  /** Fetches the other firms: offers their names, and checks links. */
  async others() {
    const { index } = await loadData();
    this.index = index;
    this.update();
    offer(index.slugs, await names().catch(() => new Map()));
  }

  /** Begin: with what the link asks for, or with the draft, or with nothing. */
  async start() {
    const draft = drafts.load(), asked = new URLSearchParams(location.hash.slice(1)).get("open");
    if (draft && (!asked || draft.existing === asked)) {
      const opened = draft.source ? await pasted(draft.source, "", this.form).catch(() => null) : null;
      this.show(draft.value, draft.slug, draft.existing, opened ?? { source: draft.source });
      this.changed = true;
      this.update();
      this.notice(`Your draft of ${new Date(draft.saved).toLocaleString("en")} is back.`);
    } else this.show({});
    await this.others().catch(() => this.notice("The list of firms could not be fetched, so short names are not looked up. Everything else works."));
    if (asked && draft?.existing !== asked) await this.open(() => listed(asked, this.form));
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
