// @ts-check
/** What was typed so far, kept on this device so that a closed tab loses nothing. It goes nowhere else. */

import { DRAFT } from "../dom/kept.js";

const VERSION = 1;

/** @typedef {{value: any, slug: string, existing: string|null, source: string, saved: string}} Draft */

/** The draft on this device; null if there is none that can be read. @returns {Draft|null} */
export function load() {
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT) ?? "null");
    const good = draft?.version === VERSION && typeof draft.value === "object" && draft.value && typeof draft.slug === "string";
    return good ? { ...draft, source: typeof draft.source === "string" ? draft.source : "" } : null;
  } catch {
    return null;
  }
}

/** Keep a draft; false where the device keeps nothing. */
export function save(/** @type {Omit<Draft, "saved">} */ draft) {
  try {
    localStorage.setItem(DRAFT, JSON.stringify({ version: VERSION, saved: new Date().toISOString(), ...draft }));
    return true;
  } catch {
    return false;
  }
}

/** Throw the draft away. */
export function discard() {
  try {
    localStorage.removeItem(DRAFT);
  } catch { /* nothing was kept */ }
}
