import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { NotYoursToDeclineError, RegistrationNotFoundError } from '../domain/errors.ts';
import type { Registration } from '../domain/registration.ts';
import { Registrations } from './ports.ts';

/** Who may see and end a registration: its organisation, the event's organisers, the secretariat. */
@Injectable()
export class RegistrationAccess {
  constructor(
    private readonly events: VisibleEvents,
    private readonly registrations: Registrations,
  ) {}

  /** Throws RegistrationNotFoundError, also where it is not for this caller to know of. */
  async visible(id: string, actor: Actor): Promise<Registration> {
    const registration = await this.registrations.find(id);
    if (registration === undefined) throw new RegistrationNotFoundError();
    const nominated =
      actor.organisationId !== null && actor.organisationId === registration.organisationId;
    if (!nominated && !(await this.events.organises(actor, registration.eventId)))
      throw new RegistrationNotFoundError();
    return registration;
  }

  /** Throws NotYoursToDeclineError besides. */
  async declinable(id: string, actor: Actor): Promise<Registration> {
    const registration = await this.visible(id, actor);
    if (!(await this.events.organises(actor, registration.eventId)))
      throw new NotYoursToDeclineError();
    return registration;
  }
}
