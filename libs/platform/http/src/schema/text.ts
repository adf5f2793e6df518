import { z } from 'zod';

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\t]/u;
const DEFAULT_LENGTH = 200;
const LONG_LENGTH = 4000;

/** One line of text: trimmed, NFC, no control characters. */
export function text(maxLength = DEFAULT_LENGTH) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(maxLength)
    .refine(
      (value) => value.isWellFormed() && !CONTROL.test(value),
      'must be text without control characters',
    );
}

/** Text of several lines. */
export function longText(maxLength = LONG_LENGTH) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(maxLength)
    .refine(
      (value) => value.isWellFormed() && !CONTROL_BUT_LINES.test(value),
      'must be text without control characters',
    );
}

const MAIL_LENGTH = 254;
export const email = z.email().max(MAIL_LENGTH);

const REFERENCE_LENGTH = 100;

/** A partner's own key of a thing that it made. */
export const externalRef = z
  .string()
  .min(1)
  .max(REFERENCE_LENGTH)
  .regex(/^[\w.:/@#+=-]+$/, 'must consist of letters, digits and . : / @ # + = _ -');

/** A word of a vocabulary, for example a topic code. */
export const vocabularyCode = z
  .string()
  .max(REFERENCE_LENGTH)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** An organisation's code. */
export const organisationCode = z
  .string()
  .regex(/^[A-Z0-9-]{2,32}$/, 'must be 2 to 32 of A–Z, 0–9 and -');
