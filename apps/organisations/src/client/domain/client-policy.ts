import type { Actor } from '@regional-events/kernel';
import { ClientNotFoundError, ClientNotYoursError } from './errors.ts';

/** The secretariat manages clients; a client reads itself and may renew its own secret. */
export const clientPolicy = {
  expectMayKeep(actor: Actor): void {
    if (actor.role === 'secretariat') return;
    throw new ClientNotYoursError('The secretariat alone registers, changes and revokes clients.');
  },

  expectMaySee(actor: Actor, id: string): void {
    if (actor.role === 'secretariat' || actor.clientId === id) return;
    throw new ClientNotFoundError();
  },
};
