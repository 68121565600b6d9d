// @ts-check
/**
 * On every page, and small: says that scripts run, marks where one is, and opens the search. What only some visitors
 * need is fetched when they reach for it. Each part stands alone: one that fails leaves the page as it was.
 */

const OWN = new URL(import.meta.url);

/** The files of the search, all of them asked for at once, since a wait for the line is the dearest part. A test holds this list. */
const SEARCH = [
  "dom/dom", "data/data", "data/index", "rule/match", "rule/words", "rule/speech", "vendor/fluent/fluent",
  "dom/own-words", "rule/asking", "sentence/apply", "sentence/budget",
  "sentence/lexicon", "sentence/lookup", "sentence/mail", "sentence/mentions", "sentence/phrases", "sentence/reading", "sentence/stemmer",
  "sentence/tokens", "sentence/turns", "sentence/understand",
];

/** Another module, of the same version as this one. */
const fetched = (/** @type {string} */ name) => import(new URL(name + OWN.search, OWN).href);

for (const part of [scripted, place, languages, search, share, contact, pictures, embed]) {
  try {
    part();
  } catch (error) {
    console.error(error);
  }
}

function scripted() {
  document.documentElement.classList.replace("no-js", "js");
}

/** Marks the navigation's link that leads here, or above here. */
function place() {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".bf-nav a:not([data-language])"))) {
    const [here, there] = [location.pathname, link.pathname].map((path) => path.replace(/index\.html$/, ""));
    if (there === here) link.setAttribute("aria-current", "page");
    else if (here.startsWith(there)) link.setAttribute("aria-current", "true");
  }
}

/** The links to this page in other languages keep what follows `#`, which may change until somebody uses them. */
function languages() {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-language]"))) {
    for (const use of ["pointerdown", "focus", "click"]) link.addEventListener(use, () => { link.hash = location.hash; });
  }
}

/** The search in the header: shown, reached with `/`, and fetched with its engine when somebody goes to it. */
function search() {
  const form = /** @type {HTMLFormElement|null} */ (document.querySelector("[data-search]"));
  const input = /** @type {HTMLInputElement|null} */ (form?.querySelector("[data-search-input]"));
  if (!form || !input) return;
  form.hidden = false;
  input.addEventListener("focus", async () => {
    const searching = fetched("../dom/search.js");
    ahead();
    (await searching).mount(form, input);
  }, { once: true });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
  });
}

/** Has what the search needs on its way. */
function ahead() {
  const at = (/** @type {string} */ address) => new URL(`../../${address}`, OWN).href;
  for (const name of SEARCH) preload({ rel: "modulepreload", href: at(`js/${name}.js`) });
  const start = document.documentElement.dataset.start ?? "";
  for (const data of ["assets/search/start.json", "words.json"]) preload({ rel: "preload", as: "fetch", crossOrigin: "", href: at(start + data) });
}

function preload(/** @type {Partial<HTMLLinkElement>} */ what) {
  if ("betterFit" in window) return; // without a server nothing can be asked for ahead
  document.head.append(Object.assign(document.createElement("link"), what));
}

/** The share button, and who sent this page, on the pages that have the one. */
function share() {
  const block = document.querySelector("[data-share]");
  if (block) fetched("../dom/share.js").then(({ mount }) => mount(block)).catch(console.error);
}

/** A firm's pictures open large over the page; without scripts each is a link to the large one. */
function pictures() {
  const strip = /** @type {HTMLElement|null} */ (document.querySelector("[data-work]"));
  /** @type {Promise<(link: HTMLAnchorElement) => void>|undefined} */
  let ready;
  strip?.addEventListener("click", async (event) => {
    const link = event.target instanceof Element && /** @type {HTMLAnchorElement|null} */ (event.target.closest("a[data-large]"));
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      ready ??= fetched("../dom/pictures.js").then((module) => module.pictures(strip));
      (await ready)(link);
    } catch {
      location.assign(link.href);
    }
  });
}

/** Buttons beside what a firm may copy into its own site; without scripts it can be marked and copied by hand. */
function embed() {
  const fold = document.querySelector("details[data-embed]");
  fold?.addEventListener("toggle", () => fetched("../dom/embed.js").then(({ mount }) => mount(fold)).catch(console.error), { once: true });
}

/** "Save contact" on a firm's page; without scripts its mail address and its number stand there as links. */
function contact() {
  const button = /** @type {HTMLElement|null} */ (document.querySelector("[data-save-contact]"));
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const { save, stated } = await fetched("../dom/contact.js");
    save(button.dataset.saveContact, stated(), button.dataset.ask ?? "");
  });
}
