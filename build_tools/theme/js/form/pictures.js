// @ts-check
/**
 * Pictures of work in the form: somebody picks files on their own device, sees them on the page as it will be, and the
 * entries are begun under names that the directory takes. Nothing is sent: how the files get to the host stands beside.
 */

import { element, hook, saveFile } from "../dom/dom.js";
import { tell } from "./speech.js";

/** Drawn no larger than this: a preview needs no more. */
const WIDE = 640;
const KINDS = new Map([["image/jpeg", "jpg"], ["image/png", "png"], ["image/webp", "webp"], ["image/avif", "avif"]]);

/** What was picked, by the name in the profile. @type {Map<string, ImageBitmap>} */
const picked = new Map();

/** A picked picture as it looks, for whoever can't see it in words; `null` where nothing of that name was picked. */
export function drawing(/** @type {string} */ name, /** @type {string} */ alt) {
  const bitmap = picked.get(name);
  if (!bitmap) return null;
  const canvas = /** @type {HTMLCanvasElement} */ (element("canvas", "picked"));
  canvas.width = Math.min(WIDE, bitmap.width);
  canvas.height = Math.max(1, Math.round(canvas.width * bitmap.height / bitmap.width));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", alt || name);
  return canvas;
}

/** A name for a file that the directory takes, made of its own and of its kind. */
export function named(/** @type {string} */ name, /** @type {string} */ ending, /** @type {(name: string) => boolean} */ taken) {
  const plain = name.replace(/\.[^.]*$/u, "").normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9]+/gu, "-");
  const stem = plain.slice(0, 60).replace(/^-+|-+$/gu, "") || "picture";
  const own = /\.(?:jpg|jpeg|png|webp|avif)$/u.exec(name)?.[0].slice(1) ?? ending;
  for (let number = 1; ; number += 1) {
    const made = `${stem}${number > 1 ? `-${number}` : ""}.${own}`;
    if (!taken(made)) return made;
  }
}

/**
 * Ties the picking of files to the list of pictures. @param {HTMLElement} root @param {any} form
 * @param {import("./list.js").List} list @param {() => void} update shows the page anew
 */
export function pictures(root, form, list, update) {
  const input = /** @type {HTMLInputElement} */ (hook(root, "pictures-pick")), said = hook(root, "pictures-said");
  const { largest, long, short } = form.pictures;
  input.addEventListener("change", async () => {
    const files = [...input.files ?? []];
    input.value = "";
    said.replaceChildren();
    for (const file of files) {
      const told = await take(file);
      if (told) said.append(element("li", "", ...told));
    }
    update();
  });

  /** Begins an entry for a file; gives what its owner has to know or to do. @returns {Promise<(string|Node)[]|null>} */
  async function take(/** @type {File} */ file) {
    const ending = KINDS.get(file.type), say = (/** @type {string} */ id, more = {}) => [tell(form, id, { file: file.name, ...more })];
    if (!ending) return say("form-pictures-kind");
    if (file.size > largest) return say("form-pictures-large", { most: largest / 1024 / 1024 });
    if (list.items.length >= list.spec.most) return say("form-pictures-many", { most: list.spec.most });
    let bitmap;
    try {
      bitmap = await createImageBitmap(file);
    } catch {
      return say("form-pictures-unread");
    }
    const { width, height } = bitmap;
    if (Math.max(width, height) < long || Math.min(width, height) < short) return say("form-pictures-small", { width, height, long, short });
    const names = new Set(list.items.map((item) => item.at(["file"]).read()));
    const name = named(file.name, ending, (made) => names.has(made));
    picked.set(name, bitmap);
    const entry = list.add();
    list.renumber();
    entry.at(["file"]).fill?.(name);
    entry.at(["alt"]).focus();
    if (name === file.name) return null;
    const button = element("button", "link", tell(form, "form-pictures-copy", { name }));
    button.setAttribute("type", "button");
    button.addEventListener("click", () => saveFile(name, file, file.type));
    return [...say("form-pictures-rename", { name }), " ", button];
  }
}
