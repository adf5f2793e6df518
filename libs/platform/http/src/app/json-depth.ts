const DEEPEST = 32;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Whether JSON text nests deeper than anything the API takes; found before it is parsed. */
export function tooDeep(text: string, deepest = DEEPEST): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH && quoted) at += 1;
    else if (character === QUOTE) quoted = !quoted;
    else if (!quoted && OPENING.has(character)) depth += 1;
    else if (!quoted && CLOSING.has(character)) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
