// @ts-check
/** What a firm copies into its own site: each box has a button that copies its text, or marks it where no page may copy. */

/** Brings the boxes in an opened fold to life. */
export function mount(/** @type {HTMLElement} */ fold) {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (fold.querySelectorAll("[data-embed-copy]"))) {
    const box = /** @type {HTMLElement} */ (button.closest(".embed-box"));
    const text = /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea"));
    const said = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
    button.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = "";
      try {
        await navigator.clipboard.writeText(text.value);
        said.textContent = fold.dataset.copied ?? "";
      } catch {
        text.select();
        said.textContent = fold.dataset.uncopied ?? "";
      }
    });
  }
}
