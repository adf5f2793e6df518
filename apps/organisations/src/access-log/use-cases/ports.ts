import type { Actor, CommandContext } from '@regional-events/kernel';
import type { AccessEntry, AccessReason, Reading, ReasonCaller } from '../domain/access-entry.ts';

export type { Reading };

export abstract class AccessRecords {
  abstract addReason(reason: AccessReason): Promise<void>;
  /** The latest that counts at this time. */
  abstract reasonOf(
    caller: ReasonCaller,
    eventId: string | null,
    at: Date,
  ): Promise<string | undefined>;
  abstract addEntries(entries: readonly AccessEntry[]): Promise<void>;
  /** The words of those who looked may tell who the person was. */
  abstract removeReasonsAbout(personId: string): Promise<void>;
  abstract move(personId: string, toPersonId: string): Promise<void>;
}

/** What has to be there before the name of a protected person is shown. */
export abstract class ProtectedReadings {
  /** Why this caller may look at protected names of this event; undefined until it has said so. */
  abstract reasonOf(actor: Actor, eventId: string | null): Promise<string | undefined>;
  /** Resolves once it is stored: only then are the names shown. */
  abstract log(
    readings: readonly Reading[],
    service: string,
    context: CommandContext,
  ): Promise<void>;
  /** Inside the running transaction. */
  abstract forget(personId: string): Promise<void>;
  /** Inside the running transaction: what was seen of the double was seen of the person. */
  abstract move(doubleId: string, personId: string): Promise<void>;
}
