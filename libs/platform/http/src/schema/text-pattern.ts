import { isInvisible } from '@regional-events/kernel';

const LAST_OF_BMP = 0xffff;
const SURROGATES = { first: 0xd800, last: 0xdfff } as const;
const HEX = 16;
const DIGITS = 4;
const whiteSpace = /^\p{White_Space}$/u;

/**
 * The check of text as a regular expression for every engine: ranges are escaped, since few engines know `\p{…}`. It
 * lists what is refused of the Basic Multilingual Plane; of the planes above, private use, tags and noncharacters are
 * refused by the check alone.
 */
function patternOf(lines: boolean): string {
  const isWhite = (character: string) => whiteSpace.test(character);
  const isRefused = (character: string) => isInvisible(character, lines);
  const white = rangesOf(isWhite);
  const refused = rangesOf(isRefused);
  const either = rangesOf((character) => isWhite(character) || isRefused(character));
  return `^[${white}]*[^${either}][^${refused}]*[${white}]*$`;
}

function rangesOf(isInside: (character: string) => boolean): string {
  const ranges: string[] = [];
  let first: number | undefined;
  for (let point = 0; point <= LAST_OF_BMP + 1; point += 1) {
    const isSurrogate = point >= SURROGATES.first && point <= SURROGATES.last;
    const inside = point <= LAST_OF_BMP && !isSurrogate && isInside(String.fromCharCode(point));
    if (inside) first ??= point;
    else if (first !== undefined) {
      ranges.push(first === point - 1 ? escaped(first) : `${escaped(first)}-${escaped(point - 1)}`);
      first = undefined;
    }
  }
  return ranges.join('');
}

function escaped(point: number): string {
  return `\\u${point.toString(HEX).toUpperCase().padStart(DIGITS, '0')}`;
}

/** One line of text. */
export const linePattern = patternOf(false);
/** Text of several lines. */
export const linesPattern = patternOf(true);
