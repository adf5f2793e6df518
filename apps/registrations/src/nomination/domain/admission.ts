import { localDateOf, type Actor } from '@regional-events/kernel';
import {
  OrganisationRetiredError,
  OrganisationUnknownError,
} from '../../known-organisation/domain/errors.ts';
import { nominatesForAll, organisationsAt } from './access.ts';
import {
  ForeignOrganisationError,
  InvitationOverError,
  MergedPersonError,
  OrganisationMissingError,
  OrganisationNotInvitedError,
  OutsideWindowNotYoursError,
  PersonHasOrganisationError,
  PersonNotAffiliatedError,
  RegistrationWindowClosedError,
  RoleNotYoursError,
  UnknownPersonError,
} from './admission-errors.ts';
import { AlreadyRegisteredError } from './errors.ts';
import {
  takesSeat,
  type Nomination,
  type RegistrationRole,
} from '../../seating/domain/registration.ts';

/** The facts about an event that admission needs. */
export interface EventFacts {
  readonly admission: 'open' | 'by-invitation';
  readonly seriesId: string | null;
  readonly organiserIds: readonly string[];
  readonly coOrganiserIds: readonly string[];
  readonly days: readonly string[];
  readonly timeZone: string | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly endsAt: Date | null;
}

/** The nominating client and organisation, with what is known of them. */
export interface Nominator {
  readonly actor: Actor;
  readonly organisationId: string | null;
  readonly organisationKnown: boolean;
  /** A retired organisation can not take part in anything new. */
  readonly organisationRetired: boolean;
  /** The organisation holds an open invitation: accepted, or sent and still to be answered. */
  readonly invited: boolean;
  /** The deadline of an invitation that was not answered in time; null without one. */
  readonly answerWasDue: Date | null;
}

export interface Candidate {
  /** Whose other id it is, where the person was entered twice. */
  readonly intoPersonId?: string;
  readonly affiliations: readonly {
    readonly organisationId: string;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** Checks whether this actor may nominate for this organisation in this role. Throws the broken rule. */
export function admitNominator(
  event: EventFacts,
  nominator: Nominator,
  role: RegistrationRole,
): void {
  const { actor, organisationId } = nominator;
  if (organisationId === null && role !== 'speaker') throw new OrganisationMissingError();
  if (!nominatesForAll(actor)) admitPartner(event, nominator, role);
  if (organisationId !== null && !nominator.organisationKnown) {
    throw new OrganisationUnknownError(organisationId);
  }
  if (nominator.organisationRetired) throw new OrganisationRetiredError();
}

function admitPartner(event: EventFacts, nominator: Nominator, role: RegistrationRole): void {
  const own = organisationsAt(event, nominator.actor);
  const organiser = own.some((id) => event.organiserIds.includes(id));
  const { organisationId } = nominator;
  if (organisationId === null ? !organiser : !own.includes(organisationId))
    throw new ForeignOrganisationError();
  if (!takesSeat(role)) {
    if (!organiser && !own.some((id) => event.coOrganiserIds.includes(id)))
      throw new RoleNotYoursError(role);
  } else if (event.admission === 'by-invitation' && !nominator.invited) {
    const { answerWasDue } = nominator;
    if (answerWasDue !== null) throw new InvitationOverError(answerWasDue);
    throw new OrganisationNotInvitedError();
  }
}

/**
 * Returns the reason to store with the registration: the given one where the secretariat acts outside the window, else
 * none. After the event's end the secretariat alone may record people, with a reason, until the event is completed.
 * Throws OutsideWindowNotYoursError or RegistrationWindowClosedError.
 */
export function admitTime(
  event: Pick<EventFacts, 'opensAt' | 'closesAt' | 'endsAt'>,
  actor: Actor,
  reason: string | null,
  now: Date,
): string | null {
  if (reason !== null && !nominatesForAll(actor)) throw new OutsideWindowNotYoursError();
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
 * Throws UnknownPersonError, PersonNotAffiliatedError, PersonHasOrganisationError or AlreadyRegisteredError. A person
 * whom a partner may not see is answered like one that does not exist.
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
  if (person.intoPersonId !== undefined) throw new MergedPersonError(personId, person.intoPersonId);
  const organisations = organisationsOfPerson(person, event, now);
  if (!nominatesForAll(actor))
    admitForPartner(organisations, nomination, organisationsAt(event, actor));
  else if (organisationId !== null && !organisations.has(organisationId))
    throw new PersonNotAffiliatedError();
  if (known.registered) throw new AlreadyRegisteredError();
}

/**
 * Only a person without any organisation may come for none; otherwise the registration would be hidden from the
 * person's own organisation and block its nomination.
 */
function admitForPartner(
  organisations: ReadonlySet<string>,
  { organisationId, personId }: Pick<Nomination, 'personId' | 'organisationId'>,
  own: readonly string[],
): void {
  if (organisationId === null && own.some((id) => organisations.has(id)))
    throw new PersonHasOrganisationError();
  const admitted =
    organisationId === null ? organisations.size === 0 : organisations.has(organisationId);
  if (!admitted) throw new UnknownPersonError(personId);
}

/** The organisations of the person today (in the event's time zone) and on each day of the event. */
function organisationsOfPerson(
  person: Candidate,
  event: EventFacts,
  now: Date,
): ReadonlySet<string> {
  const dates = [...event.days, localDateOf(now, event.timeZone ?? 'UTC')];
  const running = person.affiliations.filter(({ from, to }) =>
    dates.some((date) => from <= date && (to === null || date <= to)),
  );
  return new Set(running.map(({ organisationId }) => organisationId));
}
