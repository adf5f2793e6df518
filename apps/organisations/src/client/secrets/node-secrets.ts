import { createHash, randomBytes } from 'node:crypto';
import type { Secrets } from '../use-cases/ports.ts';

const SECRET_BYTES = 32;

export class NodeSecrets implements Secrets {
  make(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  hashOf(secret: string): string {
    return createHash('sha256').update(secret).digest('base64url');
  }
}
