import { createHash } from 'node:crypto';
import type { AuditRecord } from '@regional-events/platform-messaging';

/** What the chain begins with. */
export const FIRST_HASH = '0'.repeat(64);

/**
 * SHA-256, in hexadecimal, over the hash of the block before and the records of this one in the order of their ids: a
 * line of JSON each, with its values in this order. Whoever checks a chain without us needs no more (docs/audit.md).
 */
export function hashOfBlock(previous: string, records: readonly AuditRecord[]): string {
  const hash = createHash('sha256').update(previous);
  for (const record of records) hash.update(`\n${textOf(record)}`);
  return hash.digest('hex');
}

function textOf(record: AuditRecord): string {
  const { id, at, actorId, personId, role, organisationId, action, path, cause } = record;
  const objects = record.objects.map((object) => [object.type, object.id]);
  const who = [actorId, personId, role, organisationId];
  const what = [action, path, cause, objects, record.messages, record.traceId];
  return JSON.stringify([id, at.toISOString(), ...who, ...what]);
}
