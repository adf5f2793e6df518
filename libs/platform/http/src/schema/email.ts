import { domainToASCII } from 'node:url';
import { checkText } from '@regional-events/kernel';
import validator from 'validator';
import { z } from 'zod';

/** RFC 5321, 4.5.3.1: a path has 256 octets, brackets included. */
const MAIL_LENGTH = 254;

/**
 * An address that RFC 5321 can deliver to: an unquoted local part of at most 64 octets, a domain name (international ones
 * too), no address literal. Trimmed; the domain is kept in small letters.
 */
export const email = z
  .string()
  .check((context) => {
    const address = addressOf(context.value);
    if (address !== undefined) context.value = address;
    else {
      const message = 'must be an e-mail address, for example ana@example.org';
      context.issues.push({
        code: 'invalid_format',
        format: 'email',
        input: context.value,
        message,
      });
    }
  })
  .meta({ format: 'email', maxLength: MAIL_LENGTH });

function addressOf(raw: string): string | undefined {
  const checked = checkText(raw, { maxLength: MAIL_LENGTH });
  if (!('text' in checked)) return undefined;
  const at = checked.text.lastIndexOf('@');
  const local = checked.text.slice(0, at);
  const domain = checked.text.slice(at + 1).toLowerCase();
  const sent = `${local}@${domainToASCII(domain)}`;
  if (at < 1 || local.startsWith('"') || sent.length > MAIL_LENGTH) return undefined;
  return validator.isEmail(sent, { allow_utf8_local_part: false })
    ? `${local}@${domain}`
    : undefined;
}
