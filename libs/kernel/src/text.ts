/**
 * The rules for text that people read, shared by API, messages and loaders. Ends are trimmed and letters composed
 * (NFC) silently; invisible characters and those that imitate other text are refused.
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
// line breaks of all kinds; they are normalised before any other check
const invisibleButLines = new RegExp(`(?![\\r\\n\\t])[${INVISIBLE}]`, 'u');
const whiteSpace = /^\p{White_Space}$/u;
/** Composing takes quadratic time over long runs of combining marks, and no script needs so many. */
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

/** The normalised text, or why it is refused; linear in its length. */
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

/** Whether the character is forbidden anywhere in text. */
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

/** Trims White_Space: `trim()` would also silently remove a byte order mark, and miss U+0085. */
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
