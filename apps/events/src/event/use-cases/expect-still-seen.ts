import type { Actor } from '@regional-events/kernel';
import { EventNotFoundError } from '../domain/errors.ts';
import type { EventRepository } from './ports.ts';

/** Throws EventNotFoundError if a stored answer shows an event that this actor may no longer see. */
export async function expectStillSeen(
  events: EventRepository,
  id: string,
  actor: Actor,
): Promise<void> {
  const event = await events.find(id);
  if (!event?.maySee(actor)) throw new EventNotFoundError();
}
