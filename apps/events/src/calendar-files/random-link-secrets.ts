import { createHash, randomBytes } from 'node:crypto';
import type { LinkSecrets } from './use-cases/ports.ts';

const SECRET_BYTES = 32;

export class RandomLinkSecrets implements LinkSecrets {
  make(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  /** The secret has full entropy, so that a plain hash is enough. */
  hashOf(secret: string): string {
    return createHash('sha256').update(secret).digest('base64url');
  }
}
