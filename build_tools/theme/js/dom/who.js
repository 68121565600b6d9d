// @ts-check
/**
 * Which firm a rep is with. Once chosen it is remembered on the device; a firm in the link wins, and is not stored.
 */

import { names } from "../data/data.js";
import { element, hook, name, plain } from "./dom.js";
import { FIRM } from "./kept.js";

const MOST = 8;

/** The firm remembered on this device, if it is still here. */
export function remembered(/** @type {import("../rule/types.js").Index} */ index) {
  try {
    const slug = localStorage.getItem(FIRM);
    return slug === null ? null : index.place.has(slug) ? slug : index.former.get(slug) ?? null;
  } catch {
    return null; // storage can be forbidden
  }
}

function remember(/** @type {string|null} */ slug) {
  try {
    if (slug === null) localStorage.removeItem(FIRM); else localStorage.setItem(FIRM, slug);
  } catch { /* then it is not remembered, and the page says so */ }
}

/** @param {HTMLElement} root @param {{index: import("../rule/types.js").Index, say: import("../rule/speech.js").Say, changed: (slug: string|null) => void}} options */
export function mount(root, { index, say, changed }) {
  const box = /** @type {HTMLInputElement} */ (hook(root, "who-box")), list = hook(root, "who-list"), said = hook(root, "who-said");
  const title = /** @type {HTMLElement} */ (root.querySelector("h2"));

  const choose = (/** @type {string} */ slug) => {
    remember(slug);
    changed(slug);
    title.focus();
  };
  const offer = (/** @type {[string, string][]} */ firms) => {
    list.replaceChildren(...firms.map(([slug, called]) => {
      const button = element("button", "who-firm", name(called));
      button.setAttribute("type", "button");
      button.addEventListener("click", () => choose(slug));
      return element("li", "", button);
    }));
  };
  const home = () => {
    const { home: slug, homeName } = list.dataset;
    offer(slug && homeName && index.place.has(slug) ? [[slug, homeName]] : []);
    said.textContent = "";
  };
  const ask = () => {
    hook(root, "who-known").hidden = true;
    hook(root, "who-ask").hidden = false;
    box.value = "";
    home();
  };

  box.addEventListener("input", async () => {
    const typed = plain(box.value.trim());
    if (!typed) return home();
    let all;
    try {
      all = await names();
    } catch (/** @type {any} */ error) {
      said.textContent = error.message;
      return;
    }
    if (typed !== plain(box.value.trim())) return;
    const firms = [...all].filter(([slug, called]) => plain(called).includes(typed) || slug.includes(typed));
    firms.sort(([, a], [, b]) => Number(plain(b).startsWith(typed)) - Number(plain(a).startsWith(typed)));
    offer(firms.slice(0, MOST));
    said.textContent = !firms.length ? say("who-none") : firms.length > MOST ? say("who-many", { count: firms.length }) : "";
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (list.children.length === 1) list.querySelector("button")?.click();
  });
  hook(root, "who-change").addEventListener("click", () => {
    ask();
    box.focus();
  });
  hook(root, "who-forget").addEventListener("click", () => {
    remember(null);
    changed(null);
    title.focus();
  });
  root.hidden = false;

  return {
    /** Shows whose rep this is. */
    show(/** @type {string|null} */ slug, /** @type {string} */ called) {
      if (slug === null) return ask();
      const kept = remembered(index) === slug;
      hook(root, "who-known").hidden = false;
      hook(root, "who-ask").hidden = true;
      hook(root, "who-name").textContent = called;
      hook(root, "who-kept").textContent = say(kept ? "who-kept" : "who-from-link");
      hook(root, "who-forget").hidden = !kept;
    },
  };
}
