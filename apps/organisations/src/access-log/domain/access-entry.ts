import type { Actor } from '@regional-events/kernel';
import { readerOf } from './access.ts';

/** That somebody was shown the name of a protected person. */
export interface AccessEntry {
  readonly at: Date;
  /** The client, or the account of a person. */
  readonly clientId: string;
  /** The person who looked; null for a client. */
  readonly readerPersonId: string | null;
  /** To which the client is bound; null for the secretariat and for people. */
  readonly readerOrganisationId: string | null;
  /** Whose name it was. */
  readonly personId: string;
  /** For which event; null for none. */
  readonly eventId: string | null;
  /** Null where none is asked for, and once the person was erased. */
  readonly reason: string | null;
  /** Through which the name was shown. */
  readonly service: string;
}

/** A reason that counts for one caller and one event, for a while: for a person, within one sign-in. */
export interface AccessReason {
  readonly id: string;
  readonly clientId: string;
  /** Null for a client. */
  readonly signInId: string | null;
  readonly eventId: string | null;
  readonly reason: string;
  readonly givenAt: Date;
  readonly until: Date;
}

export type ReasonCaller = Pick<AccessReason, 'clientId' | 'signInId'>;

export interface Reading {
  readonly personId: string;
  readonly eventId: string | null;
  readonly reason: string | null;
}

const REASON_MS = 8 * 60 * 60 * 1_000;

export function givenReason(
  id: string,
  given: Pick<AccessReason, 'eventId' | 'reason'>,
  actor: Actor,
  at: Date,
): AccessReason {
  const until = new Date(at.getTime() + REASON_MS);
  return { id, ...callerOf(actor), ...given, givenAt: at, until };
}

/** For whom a reason counts. */
export function callerOf({ clientId, signInId }: Actor): ReasonCaller {
  return { clientId, signInId: signInId ?? null };
}

export function entryOf(reading: Reading, actor: Actor, service: string, at: Date): AccessEntry {
  return { at, ...readerOf(actor), service, ...reading };
}
