import { Injectable } from '@nestjs/common';
import { Clock, isRunning, type Actor } from '@regional-events/kernel';
import { organises } from '../../known-event/domain/known-event.ts';
import { KnownEvents, type KnownEvent } from '../../known-event/known-events.ts';
import { KnownPeople, type KnownPerson } from '../../known-person/known-people.ts';
import type { Registration } from '../../seating/domain/registration.ts';
import { Registrations } from '../../seating/use-cases/ports.ts';
import {
  NotYoursToAcceptError,
  NotYoursToDeclineError,
  NotYoursToWithdrawError,
  RegistrationNotFoundError,
} from '../domain/errors.ts';

/** Who wants to do something with a registration, and what that depends on. */
export interface Access {
  readonly registration: Registration;
  readonly event: KnownEvent | undefined;
  readonly person: KnownPerson | undefined;
  readonly actor: Actor;
  readonly at: Date;
}

/** Throws where the right is missing. */
export type AccessRule = (access: Access) => void;

/**
 * A registration is seen by its organisation, the event's organisers, the secretariat, and, if it is for no
 * organisation, by the organisations of the person today. Throws RegistrationNotFoundError.
 */
export const expectVisible: AccessRule = (access) => {
  const { registration, actor } = access;
  const nominated =
    actor.organisationId !== null && actor.organisationId === registration.organisationId;
  if (!nominated && !isOrganiser(access) && !isOwnPersonForNobody(access))
    throw new RegistrationNotFoundError();
};

/** As `expectVisible`, for the nominator. Throws NotYoursToWithdrawError too. */
export const expectWithdrawable: AccessRule = (access) => {
  expectVisible(access);
  if (!isNominator(access)) throw new NotYoursToWithdrawError();
};

/** As `expectVisible`, for the nominator. Throws NotYoursToAcceptError too. */
export const expectAcceptable: AccessRule = (access) => {
  expectVisible(access);
  if (!isNominator(access)) throw new NotYoursToAcceptError();
};

function isNominator(access: Access): boolean {
  const { registration, actor } = access;
  const { organisationId: own, role } = actor;
  if (role === 'secretariat' || (own !== null && own === registration.organisationId)) return true;
  // For no organisation: the nominator, while it still organises the event.
  const [nominated] = registration.steps;
  const nominator = registration.organisationId === null ? nominated?.by : undefined;
  return own !== null && nominator?.organisationId === own && isOrganiser(access);
}

/** As `expectVisible`, for an organiser. Throws NotYoursToDeclineError too. */
export const expectDeclinable: AccessRule = (access) => {
  expectVisible(access);
  if (!isOrganiser(access)) throw new NotYoursToDeclineError();
};

function isOrganiser({ event, actor }: Access): boolean {
  return event !== undefined && organises(actor, event);
}

function isOwnPersonForNobody({ registration, person, actor, at }: Access): boolean {
  const own = actor.organisationId;
  if (registration.organisationId !== null || own === null) return false;
  return (person?.affiliations ?? []).some(
    (affiliation) => affiliation.organisationId === own && isRunning(affiliation, at),
  );
}

@Injectable()
export class RegistrationAccess {
  constructor(
    private readonly registrations: Registrations,
    private readonly events: KnownEvents,
    private readonly people: KnownPeople,
    private readonly clock: Clock,
  ) {}

  /** Throws RegistrationNotFoundError, also when this caller may not see it. */
  async visible(id: string, actor: Actor): Promise<Registration> {
    return this.expect(expectVisible, id, actor);
  }

  /** Loads a registration and applies the rule to it. Throws RegistrationNotFoundError too. */
  async expect(rule: AccessRule, id: string, actor: Actor): Promise<Registration> {
    const registration = await this.registrations.find(id);
    if (registration === undefined) throw new RegistrationNotFoundError();
    const { eventId, organisationId, personId } = registration;
    const event = await this.events.find(eventId);
    const person = organisationId === null ? await this.people.find(personId) : undefined;
    rule({ registration, event, person, actor, at: this.clock.now() });
    return registration;
  }
}
