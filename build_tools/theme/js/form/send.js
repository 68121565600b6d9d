// @ts-check
/** The ways out of the form: GitHub's editor, the clipboard, a file. */

import { hook, saveFile } from "../dom/dom.js";

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
 * Ties the ways out to their buttons. @param {HTMLElement} root
 * @param {{file: () => {repo: string, slug: string, yaml: string, existing: boolean}, ready: () => boolean}} state
 */
export function waysOut(root, { file, ready }) {
  const say = (/** @type {string} */ text) => {
    hook(root, "sent").textContent = text;
  };
  const copied = async (/** @type {string} */ said) => {
    const done = await copy(file().yaml);
    say(done ? said : "This browser doesn't let the page copy. Open “The file” and copy it by hand, or download it.");
  };
  hook(root, "copy").addEventListener("click", () => copied("Copied."));
  hook(root, "download").addEventListener("click", () => {
    const { slug, yaml } = file(), name = `${slug || "profile"}.yml`;
    saveFile(name, yaml, "application/yaml");
    say(`Saved as ${name}.`);
  });
  hook(root, "send")?.addEventListener("click", (event) => {
    if (!ready()) {
      event.preventDefault();
      say("It can't be sent yet: the list above says what is left.");
      return;
    }
    const { repo, slug, yaml, existing } = file(), { filled, long } = destination(repo, slug, yaml, existing);
    if (filled) say("GitHub opens in a new tab, with the file filled in.");
    else if (long) copied("The file is too long to hand over in an address, so it was copied: paste it into GitHub's editor.");
    else copied("Copied: paste it over the old text in GitHub's editor.");
  });
}

function wellFormed(/** @type {string} */ text) {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
