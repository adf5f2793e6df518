import { timeZoneNamed } from '@regional-events/kernel';
import type { DocumentMigration } from '@regional-events/platform-mongo';

/** Earlier releases stored time zones as typed, which readers of messages may refuse. */
export function canonicalZone(timeZone: string | null): string | null {
  return timeZone === null ? null : (timeZoneNamed(timeZone) ?? timeZone);
}

/** An older instance may still store one, so what is read is made canonical as well. */
export const canonicalTimeZones: DocumentMigration = {
  name: '2026-11-30-canonical-time-zones',
  where: { timeZone: { $type: 'string' } },
  change({ timeZone: stored }) {
    const timeZone = canonicalZone(String(stored));
    return timeZone === stored ? undefined : { $set: { timeZone } };
  },
};
