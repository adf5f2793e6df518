import type { Candidate } from './candidates.ts';

type Given = {
  readonly [K in 'personId' | 'givenName' | 'familyName' | 'email' | 'position']?: string | null;
};

/** A row with what is known of somebody. */
export function newCandidate({
  personId,
  givenName,
  familyName,
  email,
  position,
}: Given): Candidate {
  return {
    key: crypto.randomUUID(),
    personId: personId ?? null,
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    email: email ?? '',
    position: position ?? '',
    role: 'participant',
    creationKey: crypto.randomUUID(),
  };
}
