// @ts-check
/**
 * The messages of a hand-off, from the owner's templates in `build_tools/messages/<language>/`. Plain text, no DOM.
 *
 * A slot is a name in braces. A line with a slot that has nothing to say is left out; one with a slot that holds several
 * things is repeated for each. `{?need}` before a line keeps it only if there is a need, `{!need}` only if there is none.
 */

/** @typedef {Record<string, string|string[]>} Slots */

/** @param {{subject: string, lines: string[]}} message @param {Slots} slots @returns {{subject: string, body: string}} */
export function filled({ subject, lines }, slots) {
  const values = new Map(Object.entries(slots));
  const body = lines.flatMap((line) => told(line, values)).join("\n");
  return { subject: told(subject, values).join(" "), body: body.replace(/\n{3,}/g, "\n\n").trim() };
}

/** The lines that come of one line. @param {string} line @param {Map<string, string|string[]>} values @returns {string[]} */
function told(line, values) {
  const [whole, sign, asked] = /^\{([?!])(\w+)\}/.exec(line) ?? ["", "", ""];
  if (sign && (sign === "?") !== items(values, asked).length > 0) return [];
  const rest = line.slice(whole.length);
  const used = [...rest.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
  const times = used.length ? Math.max(...used.map((slot) => items(values, slot).length)) : 1;
  if (used.some((slot) => !items(values, slot).length)) return [];
  // Text that is put in is never looked at again, whatever it holds.
  return Array.from({ length: times }, (_, i) => rest.replace(/\{(\w+)\}/g, (_all, slot) => {
    const texts = items(values, slot);
    return texts[Math.min(i, texts.length - 1)];
  }));
}

function items(/** @type {Map<string, string|string[]>} */ values, /** @type {string} */ slot) {
  return [values.get(slot) ?? ""].flat().map((text) => text.trim()).filter(Boolean);
}

/** A message as a link for the mail program (RFC 6068): at most one recipient, and nothing that could name another. */
export function mailto(/** @type {string} */ email, /** @type {string} */ subject, /** @type {string} */ body) {
  const to = encodeURIComponent(email).replace("%40", "@");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, "\r\n"))}`;
}
