import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { hasEnded } from '../../known-event/domain/known-event.ts';
import { KnownEvents } from '../../known-event/known-events.ts';
import {
  allowedTransitions,
  type Registration,
  type RegistrationVerb,
} from '../../seating/domain/registration.ts';
import { Registrations } from '../../seating/use-cases/ports.ts';
import { rightsTo } from '../domain/access.ts';
import type { RegistrationItem } from '../use-cases/registration-view.ts';

/** What a caller can do now with registrations that it sees. */
@Injectable()
export class RegistrationVerbs {
  constructor(
    private readonly events: KnownEvents,
    private readonly registrations: Registrations,
    private readonly clock: Clock,
  ) {}

  /** In the order of the registrations. */
  async of(
    items: readonly RegistrationItem[],
    actor: Actor,
  ): Promise<readonly (readonly RegistrationVerb[])[]> {
    const events = await this.events.findMany([...new Set(items.map(({ eventId }) => eventId))]);
    const at = this.clock.now();
    return Promise.all(
      items.map(async (item) => {
        const event = events.get(item.eventId);
        if (event === undefined || hasEnded(event)) return [];
        const registration = await this.#withSteps(item);
        // where the actor coordinates or the person belongs decides what it sees alone
        const rights = rightsTo({
          registration,
          event,
          person: undefined,
          actor,
          coordinated: [],
          at,
        });
        return allowedVerbs(item).filter((verb) => rights.includes(verb));
      }),
    );
  }

  /** Who nominated a person for nobody stands in the first step alone. */
  async #withSteps(
    item: RegistrationItem,
  ): Promise<Pick<Registration, 'organisationId' | 'personId' | 'steps'>> {
    const stored =
      item.organisationId === null ? await this.registrations.find(item.id) : undefined;
    return { ...item, steps: stored?.steps ?? [] };
  }
}

function allowedVerbs({ status, pendingUntil }: RegistrationItem): readonly RegistrationVerb[] {
  return allowedTransitions({
    status,
    askedUntil: pendingUntil === null ? null : new Date(pendingUntil),
  });
}
