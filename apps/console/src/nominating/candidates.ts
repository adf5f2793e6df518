import type { components } from '@regional-events/api-client';

export type Person = components['schemas']['Person'];
export type Role = 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';

/** Somebody about to be nominated. */
export interface Candidate {
  /** Of the row, as long as the page is open. */
  readonly key: string;
  /** Null for somebody who is entered with the nomination. */
  readonly personId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly position: string;
  readonly role: Role;
  /** Of the request that enters the person: a repeat enters nobody twice. */
  readonly creationKey: string;
  /** What the API refused about this row. */
  readonly refused?: string | undefined;
}

/** What is wrong with a row, as a word of `nominating.wrong.…`. */
export type Wrong = 'noName' | 'badEmail' | 'twice' | 'registered' | 'tooLong';

const MOST_NAME = 100;
const MOST_POSITION = 200;
const MOST_EMAIL = 254;

/** What is wrong with each row, by its key; what is missing here is right. */
export function wrongRows(
  candidates: readonly Candidate[],
  registered: ReadonlySet<string>,
): ReadonlyMap<string, Wrong> {
  const seen = new Set<string>();
  const wrong = new Map<string, Wrong>();
  for (const candidate of candidates) {
    const same = sameAs(candidate);
    const found = wrongIn(candidate, registered) ?? (seen.has(same) ? 'twice' : undefined);
    if (found !== undefined) wrong.set(candidate.key, found);
    seen.add(same);
  }
  return wrong;
}

function wrongIn(
  { personId, givenName, familyName, email, position }: Candidate,
  registered: ReadonlySet<string>,
): Wrong | undefined {
  if (personId !== null) return registered.has(personId) ? 'registered' : undefined;
  if (givenName === '' && familyName === '') return 'noName';
  if (Math.max(givenName.length, familyName.length) > MOST_NAME) return 'tooLong';
  if (position.length > MOST_POSITION || email.length > MOST_EMAIL) return 'tooLong';
  return email === '' || looksLikeAddress(email) ? undefined : 'badEmail';
}

/** One @, something before it, and a name with a dot behind it; the API looks closer. */
function looksLikeAddress(email: string): boolean {
  const [before = '', domain = '', ...more] = email.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    before !== '' &&
    !/\s/.test(email) &&
    labels.length > 1 &&
    !labels.includes('')
  );
}

function sameAs({ personId, email, givenName, familyName }: Candidate): string {
  if (personId !== null) return personId;
  return email === '' ? `${givenName} ${familyName}`.toLowerCase() : email.toLowerCase();
}
