// @ts-check
/**
 * On exported pages, where another generator makes the document: gives it what our frame says of language and messages, and
 * puts a written page into an element of ours. No module, since it has to be done before the page is painted.
 */

{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const end = /** @type {HTMLElement} */ (script.closest(".bf-site"));
  const start = /** @type {HTMLElement} */ (end.parentElement?.querySelector(":scope > .bf-opens") ?? end);
  const { lang, dir, dataset } = start;
  document.documentElement.classList.add("js");
  Object.assign(document.documentElement, { lang, dir });
  Object.assign(document.documentElement.dataset, dataset);
  if (start !== end) {
    const written = document.createElement("div"), page = document.createElement("div"), frame = document.createElement("div");
    written.className = "written";
    page.className = "bf-page bf-kind-written";
    page.id = "content";
    page.tabIndex = -1;
    frame.className = "bf-site";
    page.append(...start.querySelectorAll(":scope > h1"));
    for (let next = start.nextSibling; next && next !== end; next = start.nextSibling) written.append(next);
    page.append(written);
    frame.append(page);
    end.before(frame);
  }
}
