import { localDateOf, type Actor } from '@regional-events/kernel';
import {
  ForeignOrganisationError,
  InvitationOverError,
  OrganisationMissingError,
  OrganisationNotInvitedError,
  OrganisationRetiredError,
  OutsideWindowNotYoursError,
  PersonHasOrganisationError,
  PersonNotAffiliatedError,
  RegistrationWindowClosedError,
  RoleNotYoursError,
  UnknownOrganisationError,
  UnknownPersonError,
} from './admission-errors.ts';
import { AlreadyRegisteredError } from './errors.ts';
import { takesSeat, type Nomination, type RegistrationRole } from './registration.ts';

/** What admission asks of an event. */
export interface EventFacts {
  readonly admission: 'open' | 'by-invitation';
  readonly organiserIds: readonly string[];
  readonly coOrganiserIds: readonly string[];
  readonly days: readonly string[];
  readonly timeZone: string | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly endsAt: Date | null;
}

/** Who nominates for whom, and what is known of them. */
export interface Nominator {
  readonly actor: Actor;
  readonly organisationId: string | null;
  readonly organisationKnown: boolean;
  /** It takes part in nothing new. */
  readonly organisationRetired: boolean;
  /** The organisation holds an open invitation: accepted, or sent and still to be answered. */
  readonly invited: boolean;
  /** Until when an invitation that nobody answered in time was to be answered. */
  readonly answerWasDue: Date | null;
}

export interface Candidate {
  readonly affiliations: readonly {
    readonly organisationId: string;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** May this client nominate for this organisation, in this role? Throws the rule that is broken. */
export function admitNominator(
  event: EventFacts,
  nominator: Nominator,
  role: RegistrationRole,
): void {
  const { actor, organisationId } = nominator;
  if (organisationId === null && role !== 'speaker') throw new OrganisationMissingError();
  if (actor.role !== 'secretariat') admitPartner(event, nominator, role);
  if (organisationId !== null && !nominator.organisationKnown) {
    throw new UnknownOrganisationError(organisationId);
  }
  if (nominator.organisationRetired) throw new OrganisationRetiredError();
}

function admitPartner(event: EventFacts, nominator: Nominator, role: RegistrationRole): void {
  const own = nominator.actor.organisationId ?? '';
  const organiser = event.organiserIds.includes(own);
  const forNobody = nominator.organisationId === null;
  if (forNobody ? !organiser : nominator.organisationId !== own)
    throw new ForeignOrganisationError();
  if (!takesSeat(role)) {
    if (!organiser && !event.coOrganiserIds.includes(own)) throw new RoleNotYoursError(role);
  } else if (event.admission === 'by-invitation' && !nominator.invited) {
    const { answerWasDue } = nominator;
    if (answerWasDue !== null) throw new InvitationOverError(answerWasDue);
    throw new OrganisationNotInvitedError();
  }
}

/**
 * The reason to keep with the registration: the one given, where the window is not open and the
 * secretariat acts; else none. Whatever the window says, it is over when the event is: then the
 * secretariat alone records people, with a reason, until the event is completed. Throws
 * OutsideWindowNotYoursError or RegistrationWindowClosedError.
 */
export function admitTime(
  event: Pick<EventFacts, 'opensAt' | 'closesAt' | 'endsAt'>,
  actor: Actor,
  reason: string | null,
  now: Date,
): string | null {
  if (reason !== null && actor.role !== 'secretariat') throw new OutsideWindowNotYoursError();
  const { opensAt } = event;
  const closesAt = earlier(event.closesAt, event.endsAt);
  const open = opensAt !== null && closesAt !== null && opensAt <= now && now < closesAt;
  if (open) return null;
  if (reason === null) throw new RegistrationWindowClosedError({ opensAt, closesAt });
  return reason;
}

function earlier(closesAt: Date | null, endsAt: Date | null): Date | null {
  return closesAt !== null && endsAt !== null && endsAt < closesAt ? endsAt : closesAt;
}

/**
 * Throws UnknownPersonError, PersonNotAffiliatedError, PersonHasOrganisationError or AlreadyRegisteredError. A partner
 * is told of nobody whom it may not see: such a person is as unknown as one who does not exist.
 */
export function admitPerson(
  event: EventFacts,
  nomination: Pick<Nomination, 'personId' | 'organisationId'>,
  known: {
    readonly actor: Actor;
    readonly person: Candidate | undefined;
    readonly registered: boolean;
  },
  now: Date,
): void {
  const { actor, person } = known;
  const { organisationId, personId } = nomination;
  if (person === undefined) throw new UnknownPersonError(personId);
  const organisations = organisationsOf(person, event, now);
  if (actor.role !== 'secretariat') admitForPartner(organisations, nomination, actor);
  else if (organisationId !== null && !organisations.has(organisationId))
    throw new PersonNotAffiliatedError();
  if (known.registered) throw new AlreadyRegisteredError();
}

/** For nobody speaks only who has no organisation: another one's person would be hidden from it, and blocked. */
function admitForPartner(
  organisations: ReadonlySet<string>,
  { organisationId, personId }: Pick<Nomination, 'personId' | 'organisationId'>,
  actor: Actor,
): void {
  if (organisationId === null && organisations.has(actor.organisationId ?? ''))
    throw new PersonHasOrganisationError();
  const admitted =
    organisationId === null ? organisations.size === 0 : organisations.has(organisationId);
  if (!admitted) throw new UnknownPersonError(personId);
}

/** Where the person belongs today, at the event's place, or on a day of the event. */
function organisationsOf(person: Candidate, event: EventFacts, now: Date): ReadonlySet<string> {
  const dates = [...event.days, localDateOf(now, event.timeZone ?? 'UTC')];
  const running = person.affiliations.filter(({ from, to }) =>
    dates.some((date) => from <= date && (to === null || date <= to)),
  );
  return new Set(running.map(({ organisationId }) => organisationId));
}
