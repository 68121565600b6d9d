// @ts-check
/** The ways out of the form: GitHub's editor, the clipboard, a file. */

import { hook, saveFile } from "../dom/dom.js";
import { tell } from "./speech.js";

/** Longer addresses are refused on the way; the text is then copied instead. */
export const LONGEST = 6000;

/** Where GitHub takes a new or changed profile, and whether the text is in the address already. */
export function destination(/** @type {string} */ repo, /** @type {string} */ slug, /** @type {string} */ yaml, /** @type {boolean} */ existing) {
  const name = encodeURIComponent(`${slug}.yml`);
  if (existing) return { href: `${repo}/edit/main/partners/${name}`, filled: false, long: false };
  const bare = `${repo}/new/main/partners?filename=${name}`;
  const href = `${bare}&value=${encodeURIComponent(wellFormed(yaml))}`;
  return href.length > LONGEST ? { href: bare, filled: false, long: true } : { href, filled: true, long: false };
}

/** Put the file on the clipboard. @returns {Promise<boolean>} whether that worked */
async function copy(/** @type {string} */ yaml) {
  try {
    await navigator.clipboard.writeText(yaml);
    return true;
  } catch {
    return byHand(yaml);
  }
}

/** For pages without a secure connection, where there is no clipboard to write to. */
function byHand(/** @type {string} */ yaml) {
  const area = document.createElement("textarea");
  area.value = yaml;
  area.className = "bf-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

/**
 * Ties the ways out to their buttons. @param {HTMLElement} root @param {any} form
 * @param {{file: () => {repo: string, slug: string, yaml: string, existing: boolean}, ready: () => boolean}} state
 */
export function waysOut(root, form, { file, ready }) {
  const say = (/** @type {string} */ text) => {
    hook(root, "sent").textContent = text;
  };
  const copied = async (/** @type {string} */ said) => {
    const done = await copy(file().yaml);
    say(tell(form, done ? said : "form-uncopied"));
  };
  hook(root, "copy").addEventListener("click", () => copied("form-copied"));
  hook(root, "download").addEventListener("click", () => {
    const { slug, yaml } = file(), name = `${slug || "profile"}.yml`;
    saveFile(name, yaml, "application/yaml");
    say(tell(form, "form-saved", { file: name }));
  });
  hook(root, "send")?.addEventListener("click", (event) => {
    if (!ready()) {
      event.preventDefault();
      say(tell(form, "form-not-yet"));
      return;
    }
    const { repo, slug, yaml, existing } = file(), { filled, long } = destination(repo, slug, yaml, existing);
    if (filled) say(tell(form, "form-github-filled"));
    else if (long) copied("form-github-long");
    else copied("form-github-edit");
  });
}

function wellFormed(/** @type {string} */ text) {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
