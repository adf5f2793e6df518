const SHORTEST = 12;
const LONGEST = 128;
/** Shorter parts of an address stand in too many words. */
const SHORTEST_PART = 4;

export type PasswordFault = 'too-short' | 'too-long' | 'contains-address' | 'leaked';

export interface PasswordFacts {
  /** The sign-in address of the account. */
  readonly address: string;
  readonly isLeaked: (lowerCase: string) => boolean;
}

/** The same characters give the same bytes on every keyboard. */
export function normalPassword(text: string): string {
  return text.normalize('NFC');
}

/** Why a password is refused; undefined for a good one. Any characters are taken (NIST SP 800-63B). */
export function passwordFault(
  password: string,
  { address, isLeaked }: PasswordFacts,
): PasswordFault | undefined {
  const length = Array.from(password).length;
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  const lowerCase = password.toLowerCase();
  const [local = ''] = address.toLowerCase().split('@', 1);
  if (local.length >= SHORTEST_PART && lowerCase.includes(local)) return 'contains-address';
  return isLeaked(lowerCase) ? 'leaked' : undefined;
}
