// @ts-check
/**
 * The first page: a box for one's own words that leads to the finder, with what was understood of them in the link. What
 * reads them is fetched when somebody goes to the box.
 */

import { pageAt } from "../dom/dom.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-home-words]"));
const box = /** @type {HTMLTextAreaElement} */ (form.querySelector("[data-own-text]"));
/** So much of a text that is no need goes to the finder's search. */
const LONGEST = 200;

/** The finder's part after `#` for a text. @type {Promise<(text: string) => string>|null} */
let ready = null;

box.addEventListener("focus", () => { reader().catch(() => {}); }, { once: true });
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = box.value.trim();
  let hash = "";
  try {
    hash = (await reader())(text);
  } catch (error) {
    console.error(error); // the finder says what is missing, and asks its questions
  }
  // Words that are no need are handed over as the search in the header does; the finder takes them out of the address.
  if (!hash && text) hash = `#words=${encodeURIComponent(text.slice(0, LONGEST))}`;
  location.href = pageAt(`find/${hash}`).href;
});

function reader() {
  ready ??= Promise.all([
    import("../data/data.js"), import("../dom/own-words.js"), import("../rule/need.js"), import("../sentence/understand.js"),
  ]).then(async ([{ load }, { lexiconOf }, { encode }, { understand }]) => {
    const lexicon = await lexiconOf((await load()).words);
    return (/** @type {string} */ text) => {
      const { need } = understand(text, lexicon), empty = !need.must.length && !need.prefer.length && !need.budget;
      return empty ? "" : encode({ need }) ?? "";
    };
  });
  return ready;
}
