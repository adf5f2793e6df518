import type { Credentials } from './credentials.ts';

type Ways = Pick<Credentials, 'passwordHash' | 'totpSecret' | 'passkeys'>;

/** Whether its owner can sign in by what is left, without having to set up a second factor on the way. */
export function suffice({ passwordHash, totpSecret, passkeys }: Ways, needsTwo: boolean): boolean {
  // a passkey alone is two factors
  if (passkeys.length > 0) return true;
  return passwordHash !== null && (totpSecret !== null || !needsTwo);
}
