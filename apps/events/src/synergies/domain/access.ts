import { isSecretariat, organisationsOf, type Actor } from '@regional-events/kernel';

interface Organised {
  readonly organiserIds: readonly string[];
  readonly seriesId: string | null;
}

/** Proposes on behalf of an event, and answers for it: its organisers and the secretariat. */
export function answersFor(actor: Actor, event: Organised): boolean {
  return isSecretariat(actor) || ownOrganisers(actor, event).length > 0;
}

/** Who joins when this actor answers for the event: its own organisations, or all organisers by the secretariat's word. */
export function joiningFor(actor: Actor, event: Organised): readonly string[] {
  return isSecretariat(actor) ? event.organiserIds : ownOrganisers(actor, event);
}

function ownOrganisers(actor: Actor, { organiserIds, seriesId }: Organised): readonly string[] {
  return organisationsOf(actor, seriesId).filter((id) => organiserIds.includes(id));
}
