// @ts-check
/**
 * Sharing a static page: the device's own sheet, or the link copied. The link is the page's own address, and says who
 * shares it only where a firm is remembered on this device. And the other end: who sent the page that somebody opened.
 */

import { beforePaper, onOpening } from "./code.js";
import { element, hook, link, name, pageAt, told } from "./dom.js";
import { FIRM } from "./kept.js";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Brings a share block to life. */
export function mount(/** @type {Element} */ block) {
  const button = hook(block, "share-button"), said = hook(block, "share-said");
  button.hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = "";
    said.textContent = await share(shared(), block.getAttribute("data-title") ?? document.title, said);
  });
  beforePaper(onOpening(hook(block, "code"), shared));
  const sender = from(location.hash);
  if (sender) greet(sender).catch(() => {}); // a line less, and the page is whole
}

/** The page's address as it is published, with the firm that shares it. */
function shared() {
  const canonical = /** @type {HTMLLinkElement|null} */ (document.querySelector("link[rel=canonical]"));
  const address = canonical?.href ?? location.href.replace(/[?#].*$/s, "");
  const firm = remembered();
  return firm ? `${address}#from=${firm}` : address;
}

function remembered() {
  try {
    const slug = localStorage.getItem(FIRM) ?? "";
    return slug.length <= 60 && SLUG.test(slug) ? slug : "";
  } catch {
    return ""; // storage is off
  }
}

/** Shares or copies; says what happened. @returns {Promise<string>} */
async function share(/** @type {string} */ url, /** @type {string} */ title, /** @type {HTMLElement} */ said) {
  if (navigator.share) {
    try {
      await navigator.share({ title, url });
      return "";
    } catch (error) {
      if (/** @type {any} */ (error)?.name === "AbortError") return ""; // they thought better of it
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return said.dataset.copied ?? "";
  } catch {
    return `${said.dataset.copyThis} ${url}`;
  }
}

/** The firm that a link names, or an empty text. */
function from(/** @type {string} */ hash) {
  const match = /^#(?:v=1&)?from=([^&]*)$/.exec(hash.slice(0, 200));
  return match && match[1].length <= 60 && SLUG.test(match[1]) ? match[1] : "";
}

/** One line above the page: who sent it. */
async function greet(/** @type {string} */ sender) {
  const { load, names } = await import("../data/data.js");
  const { findFirm } = await import("../rule/match.js");
  const { index, words } = await load(), slug = findFirm(index, sender);
  const called = slug && (await names()).get(slug);
  if (!called) return;
  const line = element("p", "sent-by", ...told(words.say, "share-sent", { firm: link(pageAt(`partners/${slug}/`), "", name(called)) }));
  document.querySelector(".bf-page h1")?.before(line);
}
