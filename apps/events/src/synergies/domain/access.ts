import type { Actor } from '@regional-events/kernel';

interface Organised {
  readonly organiserIds: readonly string[];
}

/** Proposes on behalf of an event, and answers for it: its organisers and the secretariat. */
export function speaksFor(actor: Actor, { organiserIds }: Organised): boolean {
  if (actor.role === 'secretariat') return true;
  return actor.organisationId !== null && organiserIds.includes(actor.organisationId);
}

/** Who joins when this actor speaks for the event: its own organisation, or all organisers by the secretariat's word. */
export function spokenFor(actor: Actor, { organiserIds }: Organised): readonly string[] {
  return actor.organisationId === null ? organiserIds : [actor.organisationId];
}
