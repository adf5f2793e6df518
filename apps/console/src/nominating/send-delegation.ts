import type { components } from '@regional-events/api-client';
import { ApiProblem } from '../api/api-problem.ts';
import { body, client } from '../api/client.ts';
import { localTimeOf } from '../texts/local-time.ts';
import type { Candidate } from './candidates.ts';

type Registration = components['schemas']['Registration'];

export interface Sent {
  readonly registrations: readonly Registration[];
  /** People entered just now who may be somebody who was known already. */
  readonly maybeDoubles: ReadonlySet<string>;
}

interface Sending {
  readonly eventId: string;
  readonly organisationId: string;
  readonly candidates: readonly Candidate[];
  /** Of the command: a repeat after a lost answer nominates nobody twice. */
  readonly key: string;
  /** Told of each person who is entered, so that a repeat knows them. */
  readonly onEntered: (key: string, personId: string) => void;
}

/** A row that the API refused before anybody was nominated. */
export class RowRefusedError extends Error {
  constructor(
    readonly key: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : '', { cause });
    this.name = 'RowRefusedError';
  }
}

/** Enters the people who are new, then nominates all of them as one command: all or none. */
export async function sendDelegation(sending: Sending): Promise<Sent> {
  const { eventId, organisationId, candidates, key } = sending;
  const maybeDoubles = new Set<string>();
  const people: { readonly personId: string; readonly role: Candidate['role'] }[] = [];
  for (const candidate of candidates) {
    const personId = candidate.personId ?? (await enter(candidate, sending, maybeDoubles));
    people.push({ personId, role: candidate.role });
  }
  const params = { path: { eventId }, header: { 'Idempotency-Key': key } };
  const { registrations } = await body(
    client.POST('/v1/events/{eventId}/delegations', {
      params,
      body: {
        organisationId,
        people: people.map((one) => ({ ...one, externalRef: null })),
        outsideWindowReason: null,
      },
    }),
  );
  return { registrations, maybeDoubles };
}

async function enter(
  { key, givenName, familyName, email, position, creationKey }: Candidate,
  { organisationId, onEntered }: Sending,
  maybeDoubles: Set<string>,
): Promise<string> {
  const from = localTimeOf(new Date()).date;
  const affiliations = [{ organisationId, position: position || null, from, to: null }];
  try {
    const { id, possibleDoubles } = await body(
      client.POST('/v1/people', {
        params: { header: { 'Idempotency-Key': creationKey } },
        body: {
          givenName: givenName || null,
          familyName: familyName || null,
          otherScript: null,
          email: email || null,
          languages: [],
          protected: false,
          affiliations,
          externalRef: null,
        },
      }),
    );
    onEntered(key, id);
    if (possibleDoubles.length > 0) maybeDoubles.add(id);
    return id;
  } catch (error) {
    throw new RowRefusedError(key, error);
  }
}

/** What was refused, by the index of the row in the command. */
export function refusedRows(error: unknown): ReadonlyMap<number, string> {
  if (!(error instanceof ApiProblem)) return new Map();
  return new Map(
    error.errors.flatMap(({ pointer, detail }) => {
      const [, list, index] = pointer.split('/');
      return list === 'people' ? [[Number(index), detail] as const] : [];
    }),
  );
}
