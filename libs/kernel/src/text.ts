/**
 * What may stand in text that people read, for the API, messages and loaders alike. Ends are trimmed and letters composed
 * (NFC) in silence; what nobody sees, or what makes text look like other text, is refused.
 */

const INVISIBLE = [
  String.raw`\p{Cc}`, // control characters
  String.raw`\p{Cf}`, // formats: zero width, bidirectional overrides and isolates, byte order marks, tags
  String.raw`\p{Cs}\p{Co}\p{Noncharacter_Code_Point}`, // halves of surrogate pairs, private use, noncharacters
  String.raw`\p{Default_Ignorable_Code_Point}`, // joiners, variation selectors, Hangul fillers
  String.raw`\p{Zl}\p{Zp}`, // line and paragraph separators
  String.raw`\u2800`, // the braille pattern without a dot
].join('');

const invisible = new RegExp(`[${INVISIBLE}]`, 'u');
// line breaks of all kinds: they are made one kind before anything else is looked at
const invisibleButLines = new RegExp(`(?![\\r\\n\\t])[${INVISIBLE}]`, 'u');
const whiteSpace = /^\p{White_Space}$/u;
/** Composing takes quadratic time over long runs of marks, and no script stacks so many. */
const pileOfMarks = /\p{M}{9}/u;

const LONGEST_CODE_POINT = 2;
/** Composing shortens text by no more than this. */
const MOST_DECOMPOSED = 4;

export type TextFault =
  | { readonly fault: 'empty' | 'too-long' | 'piled-marks' }
  /** `character` is written as U+200B. */
  | { readonly fault: 'invisible-character'; readonly character: string };

export interface TextRule {
  /** Code points, counted after cleaning. */
  readonly maxLength: number;
  /** Whether line breaks and tabs may stand inside. */
  readonly lines?: boolean;
}

export type CheckedText = { readonly text: string } | TextFault;

/** The text as it is kept, or why it is not taken; linear in its length. */
export function checkText(raw: string, { maxLength, lines = false }: TextRule): CheckedText {
  if (raw.length > maxLength * LONGEST_CODE_POINT * MOST_DECOMPOSED) return { fault: 'too-long' };
  const trimmed = trim(lines ? raw.replaceAll(/\r\n?/g, '\n') : raw);
  if (trimmed === '') return { fault: 'empty' };
  const strange = invisibleOf(lines).exec(trimmed)?.[0];
  if (strange !== undefined) return { fault: 'invisible-character', character: nameOf(strange) };
  if (pileOfMarks.test(trimmed)) return { fault: 'piled-marks' };
  const text = trimmed.normalize('NFC');
  return lengthOf(text) > maxLength ? { fault: 'too-long' } : { text };
}

/** Whether text may not hold the character, at whatever place. */
export function isInvisible(character: string, lines: boolean): boolean {
  return invisibleOf(lines).test(character);
}

function invisibleOf(lines: boolean): RegExp {
  return lines ? invisibleButLines : invisible;
}

/** In code points, as JSON Schema counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Of White_Space at both ends: `trim()` would also take a byte order mark away unseen, and miss U+0085. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && whiteSpace.test(text.charAt(start))) start += 1;
  while (end > start && whiteSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
