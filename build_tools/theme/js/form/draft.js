// @ts-check
/**
 * A profile as it was typed so far, kept on this device so that a closed tab loses nothing. It goes nowhere else. Each firm has a
 * draft of its own, and so has a firm that is new: opening one never takes the place of another.
 *
 * @typedef {{value: any, slug: string, existing: string|null, source: string, saved: string}} Draft
 * @typedef {"kept"|"full"|"forbidden"|"elsewhere"} Kept whether a draft is kept; `elsewhere`: another one is there, which somebody has to choose against
 */

const VERSION = 1;

export class Drafts {
  /** @param {string} name under which the draft of a new firm stands @param {() => Storage} store it may be forbidden to ask for one */
  constructor(name, store) {
    this.name = name;
    this.store = store;
    /** The texts that this tab has read or written, by their key. @type {Map<string, string|null>} */
    this.seen = new Map();
  }

  key(/** @type {string|null} */ firm) {
    return firm ? `${this.name} ${firm}` : this.name;
  }

  /** The draft of a firm, or of a new one. @returns {Draft|"none"|"damaged"} */
  load(/** @type {string|null} */ firm) {
    const text = this.text(this.key(firm)), draft = parsed(text);
    if (!firm && typeof draft === "object" && draft.existing) return this.moved(draft, text ?? "");
    this.seen.set(this.key(firm), text);
    return draft;
  }

  /** A draft of a firm that was kept where those of new firms are, before each had a place of its own. @returns {"none"} */
  moved(/** @type {Draft} */ draft, /** @type {string} */ text) {
    try {
      const store = this.store(), key = this.key(draft.existing);
      if (store.getItem(key) === null) store.setItem(key, text);
      store.removeItem(this.name);
    } catch { /* it stays where it is */ }
    return "none";
  }

  /** Keep a draft; in place of whatever another tab has kept only if it is told to. @returns {Kept} */
  save(/** @type {Omit<Draft, "saved">} */ draft, anyway = false) {
    const key = this.key(draft.existing), there = this.text(key);
    if (!anyway && there !== null && there !== (this.seen.get(key) ?? null) && parsed(there) !== "damaged") return "elsewhere";
    const text = JSON.stringify({ version: VERSION, saved: new Date().toISOString(), ...draft });
    try {
      this.store().setItem(key, text);
    } catch (error) {
      return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "forbidden";
    }
    this.seen.set(key, text);
    return "kept";
  }

  /** Throw the draft of a firm away. */
  discard(/** @type {string|null} */ firm) {
    this.seen.delete(this.key(firm));
    try {
      this.store().removeItem(this.key(firm));
    } catch { /* nothing was kept */ }
  }

  /** All drafts on this device that can be read, those of new firms first. @returns {Draft[]} */
  all() {
    this.load(null);
    try {
      const keys = Object.keys(this.store()).filter((key) => key === this.name || key.startsWith(`${this.name} `)).sort();
      return keys.map((key) => parsed(this.text(key))).filter((draft) => typeof draft === "object");
    } catch {
      return [];
    }
  }

  /** The text under a key; null where there is none, or where nothing may be kept. */
  text(/** @type {string} */ key) {
    try {
      return this.store().getItem(key);
    } catch {
      return null;
    }
  }
}

/** @returns {Draft|"none"|"damaged"} */
function parsed(/** @type {string|null} */ text) {
  if (text === null) return "none";
  try {
    const draft = JSON.parse(text);
    const good = draft?.version === VERSION && typeof draft.value === "object" && draft.value && typeof draft.slug === "string";
    return good ? { ...draft, source: typeof draft.source === "string" ? draft.source : "", existing: draft.existing || null } : "damaged";
  } catch {
    return "damaged";
  }
}
