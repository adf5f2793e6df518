import { Injectable } from '@nestjs/common';
import { Clock, isRunning, type Actor } from '@regional-events/kernel';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import {
  NotYoursToDeclineError,
  NotYoursToWithdrawError,
  RegistrationNotFoundError,
} from '../domain/errors.ts';
import type { Registration } from '../../seating/domain/registration.ts';
import { Registrations } from '../../seating/use-cases/ports.ts';

/**
 * A registration is seen by its organisation, the event's organisers, the secretariat, and, if it is for no
 * organisation, by the organisations of the person today. Its nominator may withdraw it, an organiser may decline it.
 */
@Injectable()
export class RegistrationAccess {
  constructor(
    private readonly events: VisibleEvents,
    private readonly registrations: Registrations,
    private readonly people: KnownPeople,
    private readonly clock: Clock,
  ) {}

  /** Throws RegistrationNotFoundError, also when this caller may not see it. */
  async visible(id: string, actor: Actor): Promise<Registration> {
    const registration = await this.registrations.find(id);
    if (registration === undefined) throw new RegistrationNotFoundError();
    const nominated =
      actor.organisationId !== null && actor.organisationId === registration.organisationId;
    const seen =
      nominated ||
      (await this.events.organises(actor, registration.eventId)) ||
      (await this.#isOwnPersonForNobody(registration, actor));
    if (!seen) throw new RegistrationNotFoundError();
    return registration;
  }

  /** As `visible`, for the nominator. Throws NotYoursToWithdrawError too. */
  async withdrawable(id: string, actor: Actor): Promise<Registration> {
    const registration = await this.visible(id, actor);
    const { organisationId: own, role } = actor;
    if (role === 'secretariat' || (own !== null && own === registration.organisationId))
      return registration;
    // For no organisation: the nominator, while it still organises the event.
    const [nominated] = registration.steps;
    const nominator = registration.organisationId === null ? nominated?.by : undefined;
    const mayWithdraw =
      own !== null &&
      nominator?.organisationId === own &&
      (await this.events.organises(actor, registration.eventId));
    if (!mayWithdraw) throw new NotYoursToWithdrawError();
    return registration;
  }

  /** As `visible`, for an organiser. Throws NotYoursToDeclineError too. */
  async declinable(id: string, actor: Actor): Promise<Registration> {
    const registration = await this.visible(id, actor);
    if (!(await this.events.organises(actor, registration.eventId)))
      throw new NotYoursToDeclineError();
    return registration;
  }

  async #isOwnPersonForNobody(
    { organisationId, personId }: Registration,
    actor: Actor,
  ): Promise<boolean> {
    const own = actor.organisationId;
    if (organisationId !== null || own === null) return false;
    const person = await this.people.find(personId);
    const now = this.clock.now();
    return (person?.affiliations ?? []).some(
      (affiliation) => affiliation.organisationId === own && isRunning(affiliation, now),
    );
  }
}
