const DEEPEST = 32;
const MOST_VALUES = 50_000;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
/** `[` and `{` differ in this bit alone from each other, and so do `]` and `}`. */
const BRACE_BIT = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/** How JSON exceeds the bounds of the API; found in one pass over its bytes, before it is parsed. */
export function beyondBounds(
  json: Uint8Array,
  { deepest = DEEPEST, mostValues = MOST_VALUES } = {},
): string | undefined {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = endOfString(json, at);
    else if (byte === COMMA) values += 1;
    else if ((byte | BRACE_BIT) === OPENING) {
      depth += 1;
      values += 1;
      if (depth > deepest) return 'is nested too deeply';
    } else if ((byte | BRACE_BIT) === CLOSING) depth -= 1;
  }
  return values > mostValues ? 'has too many members and elements' : undefined;
}

/** Where the quote is that closes the one at `from`. */
export function endOfString(json: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}
