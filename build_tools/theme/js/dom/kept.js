// @ts-check
/**
 * The names of what this site keeps on a device. Each holds the site's own path, since all directories on one host share
 * one store, and a draft for one is none for another.
 */

const PATH = new URL("../../", import.meta.url).pathname;

/** The firm that a rep is with. */
export const FIRM = `better-fit.firm ${PATH}`;
/** A rep's own referrals, once that is switched on. */
export const REFERRALS = `better-fit.referrals ${PATH}`;
/** A profile that is being written. */
export const DRAFT = `better-fit.draft ${PATH}`;
