import { checkText, type TextFault, type TextRule } from '@regional-events/kernel';
import { z } from 'zod';
import { linePattern, linesPattern } from './text-pattern.ts';

const DEFAULT_LENGTH = 200;
const LONG_LENGTH = 4000;

/**
 * One line of text for people: trimmed and composed (NFC), without invisible characters. Lengths count code points of
 * the stored text.
 */
export function text(maxLength = DEFAULT_LENGTH) {
  return readable({ maxLength });
}

/** Text of several lines. */
export function longText(maxLength = LONG_LENGTH) {
  return readable({ maxLength, lines: true });
}

function readable(rule: TextRule) {
  return z
    .string()
    .check((context) => {
      const checked = checkText(context.value, rule);
      if ('text' in checked) context.value = checked.text;
      else context.issues.push({ input: context.value, ...issueOf(checked, rule) });
    })
    .meta({
      minLength: 1,
      maxLength: rule.maxLength,
      pattern: rule.lines ? linesPattern : linePattern,
    });
}

function issueOf(fault: TextFault, { maxLength, lines }: TextRule) {
  const issue = (code: string, message: string) =>
    ({ code: 'custom', message, params: { code } }) as const;
  switch (fault.fault) {
    case 'empty':
      return issue('too-small', 'must hold text, not white space alone');
    case 'too-long':
      return issue('too-big', `must have at most ${maxLength} characters`);
    case 'piled-marks':
      return issue('piled-marks', 'must not have more than 8 marks on one letter');
    case 'invisible-character':
      return issue(
        'invisible-character',
        `must not hold ${fault.character}: ${lines ? 'control' : 'line breaks, control'}, format, bidirectional and private characters are not taken`,
      );
  }
}

const REFERENCE_LENGTH = 100;

/** A partner's own key of a thing that it created; stored and compared unchanged. */
export const externalRef = z
  .string()
  .max(REFERENCE_LENGTH)
  .regex(/^[\x20-\x7E]{1,100}$/, 'must be 1 to 100 printable ASCII characters');

/** A word of a vocabulary, for example a topic code. */
export const vocabularyCode = z
  .string()
  .max(REFERENCE_LENGTH)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** An organisation's code; letter case does not distinguish two codes. */
export const organisationCode = z
  .string()
  .regex(/^[A-Za-z0-9-]{2,32}$/, 'must be 2 to 32 of A–Z, a–z, 0–9 and -');
