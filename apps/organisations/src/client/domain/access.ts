import { isSecretariat, type Actor } from '@regional-events/kernel';
import { ClientNotFoundError, ClientNotYoursError } from './errors.ts';

/** The secretariat manages clients; a client reads itself and may renew its own secret. */
export const clientPolicy = {
  expectMayKeep(actor: Actor): void {
    if (isSecretariat(actor)) return;
    throw new ClientNotYoursError('The secretariat alone registers, changes and revokes clients.');
  },

  expectMaySee(actor: Actor, id: string): void {
    if (isSecretariat(actor) || actor.clientId === id) return;
    throw new ClientNotFoundError();
  },

  /** The rule of `expectMaySee` as a query filter. */
  visibleTo(actor: Actor): Readonly<Record<string, unknown>> {
    return isSecretariat(actor) ? {} : { _id: actor.clientId };
  },
};
