import type { Invitation } from '../../invitation/use-cases/ports.ts';
import type { KnownEvent } from '../../known-event/known-events.ts';
import type { KnownOrganisation } from '../../known-organisation/known-organisations.ts';
import type { KnownPerson } from '../../known-person/known-people.ts';
import type { SeatPlan } from '../../seating/domain/seat-plan.ts';

/** Who is to be nominated where, for whom and by which client. */
export interface AdmissionQuestion {
  readonly eventId: string;
  /** Null for a speaker who speaks for nobody. */
  readonly organisationId: string | null;
  readonly personIds: readonly string[];
  readonly clientId: string;
  readonly externalRefs: readonly string[];
}

/** What an admission and the seat decision after it are based on, read in one snapshot. */
export interface AdmissionFacts {
  readonly eventId: string;
  readonly event: KnownEvent | undefined;
  readonly plan: SeatPlan | undefined;
  readonly organisation: KnownOrganisation | undefined;
  /** Of the organisation to the event, sent or accepted; it may be too late to answer it. */
  readonly liveInvitation: Invitation | undefined;
  /** One that lapsed since nobody answered it in time. */
  readonly unansweredInvitation: Invitation | undefined;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Those of the people who have a live registration for the event. */
  readonly registered: ReadonlySet<string>;
  /** Those of the client's keys that it has used. */
  readonly externalRefsTaken: ReadonlySet<string>;
}

/** Reads inside the running transaction. */
export abstract class AdmissionReads {
  abstract factsFor(question: AdmissionQuestion): Promise<AdmissionFacts>;
}
