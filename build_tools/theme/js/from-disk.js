// @ts-check
/**
 * The loader of a site that is opened without a server (see `site/from_disk.py`): modules hand themselves over here, and so
 * do files of data. What is not there yet comes by a `<script>` of its own. No module itself.
 */

{
  /** @typedef {Record<string, any>} Exports */
  /** @typedef {(need: (name: string) => Exports, bring: (address: string) => Promise<Exports>, here: string, fetch: (url: URL) => Promise<Response>) => Promise<Exports>} Make */
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL("../", own.src);
  /** @type {Map<string, {needs: string[], make: Make, exports?: Exports, running?: Promise<Exports>}>} */
  const modules = new Map();
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {Map<string, Promise<void>>} */
  const coming = new Map();

  /** Loads a script of the site once; a second attempt may be luckier. */
  function load(/** @type {string} */ address) {
    const known = coming.get(address);
    if (known) return known;
    /** @type {Promise<void>} */
    const loading = new Promise((done, failed) => {
      const script = document.createElement("script");
      script.dataset.asked = "";
      script.src = new URL(address, root).href;
      script.onload = () => done();
      script.onerror = () => failed(new TypeError(`${address} is not there`));
      document.head.append(script);
    });
    coming.set(address, loading);
    loading.catch(() => coming.delete(address));
    return loading;
  }

  /** Has a module there, with all that it imports. @returns {Promise<void>} */
  async function ready(/** @type {string} */ name) {
    if (!modules.has(name)) await load(name);
    await Promise.all((modules.get(name)?.needs ?? []).map(ready));
  }

  /** What a module exports; it runs once, when all that it imports has run. @returns {Promise<Exports>} */
  async function run(/** @type {string} */ name) {
    await ready(name);
    const module = modules.get(name);
    if (!module) throw new TypeError(`${name} is not there`);
    module.running ??= (async () => {
      for (const needed of module.needs) await run(needed);
      const here = new URL(name, root).href;
      module.exports = await module.make((needed) => modules.get(needed)?.exports ?? {}, (address) => run(below(new URL(address, here))), here, get);
      return module.exports;
    })();
    return module.running;
  }

  /** A file of data, as `fetch` gives it. */
  async function get(/** @type {URL} */ url) {
    const address = below(url);
    if (!files.has(address)) await load(`${address}.js`);
    return new Response(files.get(address));
  }

  function below(/** @type {URL} */ { origin, pathname }) {
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) throw new TypeError(`${pathname} is elsewhere`);
    return decodeURIComponent(pathname.slice(root.pathname.length));
  }

  Object.assign(window, {
    betterFit: {
      module(/** @type {string} */ name, /** @type {string[]} */ needs, /** @type {Make} */ make) {
        if (modules.has(name)) return;
        modules.set(name, { needs, make });
        const script = /** @type {HTMLScriptElement} */ (document.currentScript);
        if (script.dataset.asked === undefined) run(name); // it stands in the page
      },
      file(/** @type {string} */ address, /** @type {string} */ text) {
        files.set(address, text);
      },
    },
  });
}
