import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { SignInSecrets } from '../use-cases/ports.ts';

const SECRET_BYTES = 32;
/** Without those that are taken for each other. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

export class RandomSecrets implements SignInSecrets {
  make(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  makeRecoveryCode(): string {
    const letter = () => LETTERS.charAt(randomInt(LETTERS.length));
    const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('');
    return Array.from({ length: GROUPS }, group).join('-');
  }

  hashOf(secret: string): string {
    return createHash('sha256').update(secret).digest('base64url');
  }
}
