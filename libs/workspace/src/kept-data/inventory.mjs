import { events } from './events.mjs';
import { gateway } from './gateway.mjs';
import { notifications } from './notifications.mjs';
import { ofEveryService } from './of-every-service.mjs';
import { organisations } from './organisations.mjs';
import { registrations } from './registrations.mjs';

/** @typedef {import('./kinds.mjs').Kept} Kept */

/** By service, then by collection. @type {Record<string, Record<string, Kept>>} */
export const ofServices = { organisations, events, registrations, notifications };

/** With what every service has, and of the gateway, which is none. @type {Record<string, Record<string, Kept>>} */
export const keptData = {
  ...Object.fromEntries(
    Object.entries(ofServices).map(([service, own]) => [service, { ...ofEveryService, ...own }]),
  ),
  gateway,
};

/** @param {Kept} kept */
export function fieldsOf(kept) {
  return Object.values(kept.fields).flatMap((names) => (names ?? '').split(' '));
}
