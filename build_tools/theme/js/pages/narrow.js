// @ts-check
/**
 * Makes the questions beside a page's own list narrow that list. What does it is fetched when somebody reaches for a
 * question, or comes with a need after `#`.
 */

const root = /** @type {HTMLElement} */ (document.querySelector("[data-narrow]"));
/** @type {Map<string, HTMLButtonElement>} */
const buttons = new Map();
/** @type {Promise<{tap: (asked: {facet: string, term: string}) => Promise<void>}>|null} */
let ready = null;

function start() {
  ready ??= import("../dom/narrow.js").then(({ mount }) => mount(root, buttons));
  ready.catch((error) => {
    ready = null; // a second tap may be luckier
    console.error(error);
  });
  return ready;
}

for (const item of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-term]"))) {
  const facet = /** @type {HTMLElement} */ (item.closest("[data-question]")).dataset.question ?? "", term = item.dataset.term ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-pressed", "false");
  button.append(...item.childNodes);
  const name = /** @type {HTMLElement} */ (button.firstElementChild), text = document.createElement("span");
  text.textContent = name.textContent;
  name.replaceWith(text);
  item.append(button);
  buttons.set(`${facet}=${term}`, button);
  for (const reach of ["pointerenter", "focus"]) button.addEventListener(reach, () => { start().catch(() => {}); }, { once: true });
  button.addEventListener("click", async () => {
    const status = root.querySelector("[data-status]");
    try {
      await (await start()).tap({ facet, term });
    } catch (/** @type {any} */ error) {
      status?.classList.remove("bf-hidden");
      if (status) status.textContent = error.message;
    }
  });
}
const arrived = () => { if (location.hash.includes("=")) start().catch(() => {}); };
addEventListener("hashchange", arrived, { once: true });
arrived();
