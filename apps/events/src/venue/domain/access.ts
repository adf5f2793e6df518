import { isSecretariat, type Actor, type Origin } from '@regional-events/kernel';
import { VenueNotYoursError } from './errors.ts';

/** Who made a venue changes it, and the secretariat. Throws VenueNotYoursError. */
export function expectMayChange(actor: Actor, { createdBy }: Origin): void {
  if (!isSecretariat(actor) && actor.clientId !== createdBy) throw new VenueNotYoursError();
}
