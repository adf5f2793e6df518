import { createHash } from 'node:crypto';
import type { Versioned } from '@regional-events/kernel';

/** These items have no version: their ETag is a hash of what they show. */
export function tagged<T>(item: T): Versioned<T> {
  const hash = createHash('sha256').update(JSON.stringify(item)).digest('base64url');
  return { item, etag: `"${hash}"` };
}
