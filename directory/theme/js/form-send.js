// @ts-check
/** The ways out of the form: GitHub's editor, the clipboard, a file. */

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
export async function copy(/** @type {string} */ yaml) {
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

/** Save the file on this device. */
export function download(/** @type {string} */ slug, /** @type {string} */ yaml) {
  const address = URL.createObjectURL(new Blob([yaml], { type: "application/yaml" }));
  const made = document.createElement("a");
  made.href = address;
  made.download = `${slug || "profile"}.yml`;
  made.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function wellFormed(/** @type {string} */ text) {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
