import type { Invitation } from '../../invitation/use-cases/ports.ts';
import type { KnownEvent } from '../../known-event/known-events.ts';
import type { KnownOrganisation } from '../../known-organisation/known-organisations.ts';
import type { KnownPerson } from '../../known-person/known-people.ts';
import { SeatPlanNotOpenError } from '../../seating/domain/errors.ts';
import { isLive, takesSeat, type Registration } from '../../seating/domain/registration.ts';
import type { SeatDecision } from '../../seating/domain/seat-decisions.ts';
import type { SeatPlan } from '../../seating/domain/seat-plan.ts';
import type { Facts, OfOrganisation, RegisteredBefore } from './ports.ts';

/** What the commands of a group are decided on: each sees what the ones before it have changed. */
export class GroupState {
  readonly #events: ReadonlyMap<string, KnownEvent>;
  readonly #organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly #people: ReadonlyMap<string, KnownPerson>;
  readonly #live: ReadonlyMap<string, Invitation>;
  readonly #unanswered: ReadonlyMap<string, Invitation>;
  readonly #plans: Map<string, SeatPlan>;
  readonly #registrations: Map<string, Registration>;
  readonly #registered: Set<string>;
  readonly #pseudonyms = new Map<string, string>();
  readonly #refsTaken: Set<string>;
  readonly #seatsUsed: Map<string, number>;

  constructor(facts: Facts) {
    this.#events = new Map(facts.events.map((event) => [event.id, event]));
    this.#organisations = facts.organisations;
    this.#people = facts.people;
    this.#live = byOrganisation(facts.liveInvitations);
    this.#unanswered = byOrganisation(facts.unansweredInvitations);
    this.#plans = new Map(facts.plans.map((plan) => [plan.eventId, plan]));
    this.#registrations = new Map(facts.registrations.map((one) => [one.id, one]));
    const live = facts.registered.filter((one) => one.live);
    this.#registered = new Set(live.map((one) => pair(one.eventId, one.personId)));
    for (const one of facts.registered) this.#takePseudonym(one);
    this.#refsTaken = new Set(facts.refsTaken.map((one) => pair(one.createdBy, one.externalRef)));
    this.#seatsUsed = new Map(facts.seatsUsed.map((one) => [keyOf(one), one.used]));
  }

  event(id: string): KnownEvent | undefined {
    return this.#events.get(id);
  }

  organisation(id: string | null): KnownOrganisation | undefined {
    return id === null ? undefined : this.#organisations.get(id);
  }

  person(id: string): KnownPerson | undefined {
    return this.#people.get(id);
  }

  /** The organisation's invitation that is sent or accepted; it may be too late to answer it. */
  liveInvitation(eventId: string, organisationId: string | null): Invitation | undefined {
    return this.#live.get(pair(eventId, organisationId ?? ''));
  }

  /** One that lapsed since nobody answered it in time. */
  unansweredInvitation(eventId: string, organisationId: string | null): Invitation | undefined {
    return this.#unanswered.get(pair(eventId, organisationId ?? ''));
  }

  /** How many people with a seat or on the waiting list the invited organisation has. */
  seatsUsed(of: OfOrganisation): number {
    return this.#seatsUsed.get(keyOf(of)) ?? 0;
  }

  /** Throws SeatPlanNotOpenError. */
  plan(eventId: string): SeatPlan {
    const plan = this.#plans.get(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    return plan;
  }

  registration(id: string): Registration | undefined {
    return this.#registrations.get(id);
  }

  /** The head of the waiting list, long enough for all who leave in this group. */
  queue(eventId: string): readonly Registration[] {
    return [...this.#registrations.values()]
      .filter((one) => one.eventId === eventId && one.status === 'waiting')
      .sort((one, other) => (one.queueNumber ?? 0) - (other.queueNumber ?? 0));
  }

  isRegistered(eventId: string, personId: string): boolean {
    return this.#registered.has(pair(eventId, personId));
  }

  /** The one of the person's first registration at the event, also where that has ended. */
  pseudonym(eventId: string, personId: string): string | undefined {
    return this.#pseudonyms.get(pair(eventId, personId));
  }

  isRefTaken(clientId: string, externalRef: string): boolean {
    return this.#refsTaken.has(pair(clientId, externalRef));
  }

  /** From here on the decision counts as stored. */
  take({ plan, changes }: SeatDecision): void {
    this.#plans.set(plan.eventId, { ...plan, version: plan.version + 1 });
    for (const { registration } of changes) this.#takeRegistration(registration);
  }

  #takeRegistration(now: Registration): void {
    const { id, eventId, personId, organisationId, externalRef } = now;
    const before = this.#registrations.get(id);
    this.#registrations.set(id, { ...now, version: now.version + 1 });
    if (isLive(now.status)) this.#registered.add(pair(eventId, personId));
    else this.#registered.delete(pair(eventId, personId));
    this.#takePseudonym(now);
    if (externalRef !== null) this.#refsTaken.add(pair(now.createdBy, externalRef));
    const used = counted(now) - counted(before);
    if (organisationId === null || used === 0) return;
    const of = { eventId, organisationId };
    this.#seatsUsed.set(keyOf(of), this.seatsUsed(of) + used);
  }

  #takePseudonym({ eventId, personId, pseudonym }: Omit<RegisteredBefore, 'live'>): void {
    const key = pair(eventId, personId);
    if (pseudonym && !this.#pseudonyms.has(key)) this.#pseudonyms.set(key, pseudonym);
  }
}

/** Whether it uses up a seat of an invitation, as a number. */
function counted(registration: Registration | undefined): number {
  const counts = registration && isLive(registration.status) && takesSeat(registration.role);
  return counts ? 1 : 0;
}

function byOrganisation(invitations: readonly Invitation[]): ReadonlyMap<string, Invitation> {
  // of several the first counts, so it is set last
  return new Map(invitations.map((one) => [keyOf(one.facts), one] as const).reverse());
}

function keyOf({ eventId, organisationId }: OfOrganisation): string {
  return pair(eventId, organisationId);
}

function pair(one: string, other: string): string {
  return `${one} ${other}`;
}
