import type { Actor } from '@regional-events/kernel';
import { coOrganisesADay, organises, writesEvents } from './access.ts';
import { allowedTransitions, takesChanges, type EventVerb } from './event-life.ts';
import type { EventState } from './regional-event.ts';

/** What can be done with an event, besides reading it. */
export type EventAbility =
  EventVerb | 'change' | 'change-themes' | 'clone' | 'plan-sessions' | 'release-agenda';

export const eventAbilities = [
  'change',
  'change-themes',
  'plan-sessions',
  'release-agenda',
  'publish',
  'postpone',
  'reschedule',
  'cancel',
  'complete',
  'close',
  'clone',
] as const satisfies readonly EventAbility[];

/**
 * What the actor's rights and the status of the event allow. The command may still be refused for what is missing, too
 * early or in the way.
 */
export function abilitiesAt(
  actor: Actor,
  { details, status }: Pick<EventState, 'details' | 'status'>,
): readonly EventAbility[] {
  if (!writesEvents(actor)) return [];
  const open = takesChanges(status);
  if (organises(actor, details)) {
    const changes = open ? (['change', 'plan-sessions', 'release-agenda'] as const) : [];
    return [...changes, ...allowedTransitions(status), 'clone'];
  }
  return open && coOrganisesADay(actor, details) ? ['change-themes', 'plan-sessions'] : [];
}
