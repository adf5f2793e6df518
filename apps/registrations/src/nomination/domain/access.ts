import {
  isPerson,
  isRunning,
  isSecretariat,
  observes,
  organisationsOf,
  speaksFor,
  type Actor,
} from '@regional-events/kernel';
import { observesEvent, organises } from '../../known-event/domain/access.ts';
import type { KnownEvent } from '../../known-event/known-events.ts';
import type { KnownPerson } from '../../known-person/known-people.ts';
import type { Registration, RegistrationVerb } from '../../seating/domain/registration.ts';
import {
  NotYoursToAcceptError,
  NotYoursToDeclineError,
  NotYoursToWithdrawError,
  RegistrationNotFoundError,
} from './errors.ts';

/** Who wants to do something with a registration, and what that depends on. */
export interface Access {
  readonly registration: Pick<Registration, 'organisationId' | 'personId' | 'steps'>;
  readonly event: KnownEvent | undefined;
  readonly person: KnownPerson | undefined;
  readonly actor: Actor;
  /** The organisations of the countries that the actor coordinates. */
  readonly coordinated: readonly string[];
  readonly at: Date;
}

/** Throws where the right is missing. */
export type AccessRule = (access: Access) => void;

/**
 * A registration is seen by who acts for its organisation or for an organiser of the event, by the coordinators of the
 * organisation's country, by observers of the event, by the person and by the secretariat. One for no organisation is
 * seen by the organisations of the person today instead.
 */
export function seesRegistration(access: Access): boolean {
  const { registration, event, actor, coordinated } = access;
  const ids = [...organisationsOf(actor, event?.seriesId ?? null), ...coordinated];
  return (
    isOrganiser(access) ||
    isPerson(actor, registration.personId) ||
    (event !== undefined && observesEvent(actor, event)) ||
    organisationsToAsk(access).some((id) => ids.includes(id))
  );
}

/** Throws RegistrationNotFoundError. */
export const expectVisible: AccessRule = (access) => {
  if (!seesRegistration(access)) throw new RegistrationNotFoundError();
};

/** The verbs that the actor has the right to, whatever the state of the registration. */
export function rightsTo(access: Access): readonly RegistrationVerb[] {
  return [
    ...(isNominatorOrSelf(access) ? (['accept', 'withdraw'] as const) : []),
    ...(isOrganiser(access) ? (['decline'] as const) : []),
  ];
}

/** As `expectVisible`, for the nominator and the person. Throws NotYoursToWithdrawError too. */
export const expectWithdrawable: AccessRule = (access) => {
  expectVisible(access);
  if (!rightsTo(access).includes('withdraw')) throw new NotYoursToWithdrawError();
};

/** As `expectVisible`, for the nominator and the person. Throws NotYoursToAcceptError too. */
export const expectAcceptable: AccessRule = (access) => {
  expectVisible(access);
  if (!rightsTo(access).includes('accept')) throw new NotYoursToAcceptError();
};

/** As `expectVisible`, for an organiser. Throws NotYoursToDeclineError too. */
export const expectDeclinable: AccessRule = (access) => {
  expectVisible(access);
  if (!rightsTo(access).includes('decline')) throw new NotYoursToDeclineError();
};

/** What an actor sees across events, as far as it does not depend on their organisers. */
export interface Sight {
  /** Everything there is. */
  readonly all: boolean;
  /** The organisations whose registrations it sees at every event. */
  readonly organisationIds: readonly string[];
  /** By series, those whose registrations it sees at the events of that series alone. */
  readonly inSeries: ReadonlyMap<string, readonly string[]>;
  /** The series of which it sees everything. */
  readonly observedSeriesIds: readonly string[];
  readonly personId: string | null;
}

/** The rule of `seesRegistration` for a query. */
export function sightOf(actor: Actor): Sight {
  const organisationIds = organisationsOf(actor, null);
  const limited = actor.grants.flatMap(({ role, seriesId }) =>
    role === 'focal-point' && seriesId !== null ? [seriesId] : [],
  );
  const inSeries = limited.map((seriesId): [string, readonly string[]] => [
    seriesId,
    organisationsOf(actor, seriesId).filter((id) => !organisationIds.includes(id)),
  ]);
  return {
    all: isSecretariat(actor) || observes(actor, null),
    organisationIds,
    inSeries: new Map(inSeries),
    observedSeriesIds: actor.grants.flatMap(({ role, seriesId }) =>
      role === 'observer' && seriesId !== null ? [seriesId] : [],
    ),
    personId: actor.personId,
  };
}

/** Nominates for every organisation, and outside of the window too. */
export function nominatesForAll(actor: Actor): boolean {
  return isSecretariat(actor);
}

/** The organisations that the actor acts for at an event. */
export function organisationsAt(
  { seriesId }: Pick<KnownEvent, 'seriesId'>,
  actor: Actor,
): readonly string[] {
  return organisationsOf(actor, seriesId);
}

/** External references are private to the client that made them; the secretariat finds all. */
export function referencesOf(actor: Actor): Readonly<Record<string, unknown>> {
  return isSecretariat(actor) ? {} : { createdBy: actor.clientId };
}

/** Reasons in words of earlier releases are for the secretariat alone. */
export function seesOldReasons(actor: Actor): boolean {
  return isSecretariat(actor);
}

/** The client or account behind a step is known to its own side and the secretariat. */
export function knowsDecider(actor: Actor, organisationId: string | null): boolean {
  return isSecretariat(actor) || speaksFor(actor, organisationId);
}

/** For whom a registration is, or for nobody where the person belongs today. */
function organisationsToAsk({ registration, person, at }: Access): readonly string[] {
  if (registration.organisationId !== null) return [registration.organisationId];
  const running = (person?.affiliations ?? []).filter((affiliation) => isRunning(affiliation, at));
  return running.map(({ organisationId }) => organisationId);
}

function isNominatorOrSelf(access: Access): boolean {
  const { registration, event, actor } = access;
  if (isSecretariat(actor) || isPerson(actor, registration.personId)) return true;
  const seriesId = event?.seriesId ?? null;
  if (registration.organisationId !== null)
    return speaksFor(actor, registration.organisationId, seriesId);
  // For no organisation: the nominator, while it still organises the event.
  const [nominated] = registration.steps;
  return speaksFor(actor, nominated?.by?.organisationId ?? null, seriesId) && isOrganiser(access);
}

function isOrganiser({ event, actor }: Access): boolean {
  return event !== undefined && organises(actor, event);
}
