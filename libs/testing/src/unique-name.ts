import { randomBytes } from 'node:crypto';

/** A name nobody else uses: lower-case letters, digits and hyphens, so that it fits databases, topics, groups and codes. */
export function uniqueName(stem = 't'): string {
  return `${stem}-${randomBytes(5).toString('hex')}`;
}
