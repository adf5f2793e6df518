import { endOfString } from './json-bounds.ts';

const QUOTE = 0x22;
const COLON = 0x3a;

/**
 * Whether an object has a duplicate member, of which parsers keep the first or the last. `parsed` is the result of
 * JSON.parse: with a duplicate it has fewer members than the text has colons.
 */
export function hasDoubledMember(json: Uint8Array, parsed: unknown): boolean {
  return colonsIn(json) !== membersIn(parsed);
}

function colonsIn(json: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === QUOTE) at = endOfString(json, at);
    else if (json[at] === COLON) count += 1;
  }
  return count;
}

function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const values: unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : values.length;
  return values.reduce<number>((sum, inner) => sum + membersIn(inner), own);
}
