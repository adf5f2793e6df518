import { isSecretariat, observes, organisationsOf, type Actor } from '@regional-events/kernel';
import type { KnownEvent } from '../known-events.ts';
import { EventNotFoundError } from './errors.ts';

type Organised = Pick<KnownEvent, 'organiserIds' | 'seriesId'>;

/** The secretariat, or who acts for one of the event's organisers. */
export function organises(actor: Actor, event: Organised): boolean {
  return isSecretariat(actor) || actsForAny(actor, event.organiserIds, event.seriesId);
}

/** Returns the event if the caller may see it. Throws EventNotFoundError. */
export function visibleTo(actor: Actor, event: KnownEvent | undefined, id: string): KnownEvent {
  if (event === undefined) throw new EventNotFoundError({ unknownId: id });
  // Only organisers and the secretariat see a draft; for others it does not exist.
  if (!event.everPublished && !prepares(actor, event)) {
    throw new EventNotFoundError({ unknownId: id });
  }
  return event;
}

/** Reads all that there is of the event's participation, without organising it. */
export function observesEvent(actor: Actor, { seriesId }: Pick<KnownEvent, 'seriesId'>): boolean {
  return observes(actor, seriesId);
}

/** The organisations by which a caller organises events, and whether each of their events counts. */
export function organisingFor(actor: Actor) {
  const ids = isSecretariat(actor) ? [] : organisationsOf(actor);
  const everywhere = organisationsOf(actor, null);
  return { ids, inSomeSeriesAlone: ids.some((id) => !everywhere.includes(id)) };
}

/** In whose name the actor decides at the event: a client for its own, a person for one that it speaks for there. */
export function actingFor(
  actor: Actor,
  organisationId: string | null,
  event: Organised | undefined,
): string | null {
  if (actor.personId === null) return actor.organisationId;
  const spokenFor = organisationsOf(actor, event?.seriesId ?? null);
  const concerned = [organisationId, ...(event?.organiserIds ?? [])];
  return concerned.find((id) => id !== null && spokenFor.includes(id)) ?? null;
}

function prepares(actor: Actor, event: KnownEvent): boolean {
  return organises(actor, event) || actsForAny(actor, event.coOrganiserIds, event.seriesId);
}

function actsForAny(actor: Actor, ids: readonly string[], seriesId: string | null): boolean {
  return organisationsOf(actor, seriesId).some((id) => ids.includes(id));
}
