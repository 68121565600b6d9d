// @ts-check
/**
 * A rep's own list of referrals in the browser's store: off until it is switched on, never sent. Each change reads what is
 * there and writes it back in one go, so tabs don't overwrite each other. What can't be read is never written over.
 *
 * @typedef {import("../rule/referrals.js").Referrals} Referrals
 * @typedef {Referrals|"off"|"damaged"|"newer"|"forbidden"} State
 * @typedef {"kept"|"full"|Exclude<State, Referrals>} Kept
 */

import { MOST, noted, read, write } from "../rule/referrals.js";

export class Store {
  /** @param {string} name @param {() => Storage} store it may be forbidden to ask for one */
  constructor(name, store) {
    this.name = name;
    this.store = store;
  }

  /** @returns {State} */
  state() {
    const text = this.text();
    return text === undefined ? "forbidden" : text === null ? "off" : read(text);
  }

  /** What is kept, as it is; null where nothing is, undefined where nothing may be. */
  text() {
    try {
      return this.store().getItem(this.name);
    } catch {
      return undefined;
    }
  }

  /** Begin a list, where there is none. @returns {Kept} */
  begin() {
    const state = this.state();
    return state === "off" ? this.put({ list: [], rest: [] }) : typeof state === "string" ? state : "kept";
  }

  /** Change the list that is there now. @param {(all: Referrals) => Referrals} change @returns {Kept} */
  change(change) {
    const state = this.state();
    if (typeof state === "string") return state;
    const after = change(state);
    return after === state ? "kept" : this.put(after);
  }

  /** Note a referral, if a list is kept. @param {string} link after its `#` @returns {Kept} */
  note(link) {
    const now = new Date();
    const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return this.change((all) => noted(all, { id, day: dayOf(now), link, note: "", outcome: "waiting", changed: now.toISOString() }));
  }

  /** Throw everything away, and switch off. */
  end() {
    try {
      this.store().removeItem(this.name);
    } catch { /* nothing was kept */ }
  }

  /** @returns {Kept} */
  put(/** @type {Referrals} */ all) {
    if (all.list.length + all.rest.length > MOST) return "full";
    try {
      this.store().setItem(this.name, write(all));
      return "kept";
    } catch (error) {
      return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "forbidden";
    }
  }
}

/** A day where the rep is. */
export function dayOf(/** @type {Date} */ when) {
  return [when.getFullYear(), when.getMonth() + 1, when.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
