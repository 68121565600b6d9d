// @ts-check
/**
 * A text on its way from the first page to the finder. It travels in the window's name: no history, storage or request
 * holds it, browsers forget it when the window goes to another site, and the finder takes it out at once.
 */

const MARK = "better-fit words ";

export function handOver(/** @type {string} */ text) {
  window.name = MARK + text;
}

/** The text that was handed over, once; empty where there is none. */
export function handed() {
  if (!window.name.startsWith(MARK)) return "";
  const text = window.name.slice(MARK.length);
  window.name = "";
  return text;
}
