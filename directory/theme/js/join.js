// @ts-check
/**
 * The form of `/join/`: makes the page's fields work, and after every change checks the profile, shows the page and the
 * file, and keeps a draft. Each of these may fail without the others. A link `#open=<slug>` opens a published profile.
 */

import { load as loadData, names } from "./data.js";
import { element, hook } from "./dom.js";
import { check, dotted } from "./form-check.js";
import * as drafts from "./form-draft.js";
import { Announcer, mark, sentence, summarise, tally } from "./form-errors.js";
import { Group } from "./form-fields.js";
import { checkLinks, checkOwn } from "./form-links.js";
import { suggestSlug } from "./form-notation.js";
import { Unopened, listed, ways } from "./form-open.js";
import { preview } from "./form-preview.js";
import { copy, destination, download } from "./form-send.js";
import { write } from "./form-write.js";

const MOST_FIRMS_OFFERED = 2000;

class Join {
  constructor(/** @type {HTMLElement} */ root, /** @type {any} */ form) {
    this.root = root;
    this.form = form;
    this.fields = new Group(hook(root, "form"), { fields: form.fields }, form);
    this.slug = /** @type {HTMLInputElement} */ (root.querySelector("#slug"));
    this.status = new Announcer(hook(root, "status"));
    /** @type {string|null} */
    this.existing = null;
    this.comments = new Map();
    this.all = this.named = this.changed = false;
    this.index = null;
    this.yaml = "";
    this.found = /** @type {import("./form-errors.js").Found[]} */ ([]);
    this.own = /** @type {any} */ ({
      node: hook(root, "slug"), spec: { title: "Short name" }, touched: false, edited: true, focus: () => this.slug.focus(),
    });
    this.listen();
  }

  listen() {
    const form = /** @type {HTMLFormElement} */ (this.fields.node);
    form.addEventListener("submit", (event) => event.preventDefault());
    for (const kind of ["input", "change"]) {
      form.addEventListener(kind, (event) => {
        if (event.target === this.slug) this.named = this.own.touched = true;
        this.changed = true;
        this.update();
      });
    }
    hook(this.root, "copy").addEventListener("click", () => this.copied("Copied."));
    hook(this.root, "download").addEventListener("click", () => {
      download(this.slug.value, this.yaml);
      this.say(`Saved as ${this.slug.value || "profile"}.yml.`);
    });
    hook(this.root, "discard").addEventListener("click", () => this.restart());
    hook(this.root, "next").addEventListener("click", (event) => {
      event.preventDefault();
      this.review();
    });
    hook(this.root, "send")?.addEventListener("click", (event) => this.send(event));
  }

  /** Start from a profile. */
  show(/** @type {any} */ value, slug = "", /** @type {string|null} */ existing = null, comments = new Map()) {
    this.fields.show(value);
    this.existing = existing;
    this.comments = comments;
    this.named = Boolean(slug);
    this.slug.value = slug;
    this.slug.readOnly = Boolean(existing);
    for (const group of /** @type {NodeListOf<HTMLDetailsElement>} */ (this.root.querySelectorAll("details[data-group]"))) {
      const names = [...group.querySelectorAll(":scope > [data-field]")].map((each) => /** @type {HTMLElement} */ (each).dataset.field ?? "");
      group.open = names.some((name) => Object.hasOwn(value, name));
    }
    this.update();
  }

  /** Everything that follows from the form's values. */
  update() {
    const value = this.fields.read() ?? {};
    if (!this.named && !this.existing) this.slug.value = suggestSlug(typeof value.name === "string" ? value.name : "", this.form);
    const slug = this.slug.value;
    for (const shown of this.root.querySelectorAll("[data-slug-shown]")) shown.textContent = slug || "…";
    const steps = [
      () => this.judge(value, slug),
      () => this.file(value, slug),
      () => preview(hook(this.root, "preview"), value, this.form),
      () => this.strangers(),
      () => this.draft(value, slug),
    ];
    for (const step of steps) attempt(step);
  }

  judge(/** @type {any} */ value, /** @type {string} */ slug) {
    const problems = check(value, this.form);
    if (this.index) problems.push(...checkLinks(value, slug, this.index, this.form));
    this.found = problems.map((problem) => ({ problem, field: this.fields.at(problem.path) }));
    const fault = checkOwn(slug, this.existing, this.index, this.form);
    if (fault && (slug || this.named)) this.found.push({ problem: { ...fault, path: ["slug"] }, field: this.own });
    mark(this.root, this.found, this.all);
    summarise(this.root, this.all ? this.found : [], (one) => this.go(one));
    this.status.say(tally(this.found), !this.found.length);
    hook(this.root, "next").textContent = this.found.length ? "What is left?" : "Send it";
  }

  file(/** @type {any} */ value, /** @type {string} */ slug) {
    const { text, lines } = write(value, this.form, this.comments);
    this.yaml = text;
    const wrong = new Map(this.found.map(({ problem }) => [lines.get(dotted(problem.path)) ?? lines.get(problem.path.join(".")) ?? 0, problem]));
    const rows = text.split("\n").map((row, place) => {
      const made = element("span", wrong.has(place + 1) ? "is-wrong" : row.startsWith("#") ? "is-comment" : "", `${row}\n`);
      return made;
    });
    hook(this.root, "yaml").replaceChildren(...rows);
    hook(this.root, "file").textContent = `partners/${slug || "…"}.yml`;
    const said = this.found.map(({ problem }) => {
      const line = lines.get(problem.path.join(".")) ?? lines.get(dotted(problem.path));
      return `${line ? `Line ${line}: ` : ""}${sentence(problem)}.`;
    });
    hook(this.root, "yaml-said").textContent = said.length ? said.slice(0, 3).join(" ") + (said.length > 3 ? ` And ${said.length - 3} more.` : "") : "Nothing is wrong with it.";
    const send = /** @type {HTMLAnchorElement|null} */ (hook(this.root, "send"));
    if (!send) return;
    send.href = destination(this.form.repo, slug || "profile", text, Boolean(this.existing)).href;
    hook(this.root, "how-new").hidden = Boolean(this.existing);
    hook(this.root, "how-edit").hidden = !this.existing;
  }

  /** What the profile holds beyond the form. */
  strangers() {
    const { strangers } = this.fields;
    hook(this.root, "strangers").hidden = !strangers.size;
    hook(this.root, "strangers-list").replaceChildren(...[...strangers.keys()].map((key) => {
      const button = element("button", "link", `Remove ${key}`);
      button.setAttribute("type", "button");
      button.addEventListener("click", () => {
        strangers.delete(key);
        this.changed = true;
        this.update();
      });
      return element("li", "", element("code", "", key), " ", button);
    }));
  }

  draft(/** @type {any} */ value, /** @type {string} */ slug) {
    if (!this.changed) return;
    const named = this.named ? slug : "";
    const kept = drafts.save({ value, slug: named, existing: this.existing, comments: [...this.comments] });
    hook(this.root, "draft").hidden = false;
    hook(this.root, "draft-said").textContent = kept
      ? "A draft is kept on this device, in this browser only."
      : "This browser keeps no drafts: what you typed is lost when you close the page.";
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
      const { value, slug, comments, said } = await way();
      const there = this.index && (this.index.place.has(slug) || this.index.retired.has(slug));
      this.all = true;
      this.changed = false;
      this.show(value, slug, there || slug === value.slug ? slug : null, comments);
      this.notice(said);
    } catch (error) {
      if (!(error instanceof Unopened)) throw error;
      this.notice(error.message);
    }
  }

  notice(/** @type {string} */ text) {
    const note = hook(this.root, "notice");
    note.hidden = false;
    note.textContent = text;
  }

  /** Show all that is left; if nothing is, how to send it. */
  review() {
    this.all = true;
    this.update();
    if (this.found.length) this.go(this.found[0]);
    else document.getElementById("send")?.focus();
  }

  go(/** @type {import("./form-errors.js").Found} */ { field }) {
    for (let outer = field.node.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null) outer.open = true;
    field.focus();
  }

  send(/** @type {Event} */ event) {
    if (this.found.length) {
      event.preventDefault();
      this.review();
      this.say("It can't be sent yet: the list above says what is left.");
      return;
    }
    const { filled, long } = destination(this.form.repo, this.slug.value, this.yaml, Boolean(this.existing));
    if (filled) this.say("GitHub opens in a new tab, with the file filled in.");
    else this.copied(long ? "The file is too long to hand over in an address, so it was copied: paste it into GitHub's editor." : "Copied: paste it over the old text in GitHub's editor.");
  }

  async copied(/** @type {string} */ said) {
    const done = await copy(this.yaml);
    this.say(done ? said : "This browser doesn't let the page copy. Open “The file” and copy it by hand, or download it.");
  }

  say(/** @type {string} */ text) {
    hook(this.root, "sent").textContent = text;
  }

  /** What needs the other firms: offers their names, and checks links. */
  async others() {
    const { index } = await loadData();
    this.index = index;
    this.update();
    if (index.slugs.length > MOST_FIRMS_OFFERED) return;
    const called = await names().catch(() => new Map());
    document.getElementById("firms")?.replaceChildren(...index.slugs.map((/** @type {string} */ slug) => {
      const option = /** @type {HTMLOptionElement} */ (element("option"));
      option.value = slug;
      option.label = called.get(slug) ?? slug;
      return option;
    }));
  }

  /** Begin: with what the link asks for, or with the draft, or with nothing. */
  async start() {
    const draft = drafts.load(), asked = new URLSearchParams(location.hash.slice(1)).get("open");
    if (draft && (!asked || draft.existing === asked)) {
      this.show(draft.value, draft.slug, draft.existing, new Map(draft.comments));
      this.changed = true;
      this.update();
      this.notice(`Your draft of ${new Date(draft.saved).toLocaleString("en")} is back.`);
    } else this.show({});
    await this.others().catch(() => this.notice("The list of firms could not be fetched, so short names are not looked up. Everything else works."));
    if (asked && draft?.existing !== asked) await this.open(() => listed(asked));
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

const root = /** @type {HTMLElement|null} */ (document.querySelector("[data-join]"));
const data = document.querySelector("script[data-form-data]");
if (root && data) {
  const join = new Join(root, JSON.parse(data.textContent ?? "{}"));
  root.classList.add("is-ready");
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-only]"))) part.hidden = false;
  for (const part of document.querySelectorAll("[data-plain]")) part.remove();
  const wide = matchMedia("(min-width: 66rem)").matches;
  for (const pane of /** @type {NodeListOf<HTMLDetailsElement>} */ (root.querySelectorAll("[data-pane]"))) pane.open = wide;
  ways(root, join.form, (way) => join.open(way));
  addEventListener("hashchange", () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get("open");
    if (asked) join.open(() => listed(asked));
  });
  join.start();
}
