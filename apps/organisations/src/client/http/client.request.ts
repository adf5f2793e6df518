import { id, patchOf, text, uniqueList } from '@regional-events/platform-http';
import { scopes } from '@regional-events/platform-auth';
import { z } from 'zod';
import { clientRole } from '../queries/client-list.ts';

const DAY_MINUTES = 1440;
const MOST_OVERLAP_DAYS = 7;

const details = {
  name: text().describe('What people call it.'),
  scopes: uniqueList(z.enum(scopes), scopes.length, 'scope')
    .min(1)
    .describe(
      'What it may do; `operations` is for the secretariat alone. `proposals`, `subscriptions` and `audit` are kept for routes to come: they are taken, and open nothing yet.',
    ),
};

export const registerClientRequest = z
  .strictObject({
    ...details,
    role: clientRole.default('partner'),
    organisationId: id
      .nullable()
      .default(null)
      .describe('The organisation that it acts for; null for none.'),
  })
  .meta({ id: 'RegisterClient' });

export type RegisterClientRequest = z.output<typeof registerClientRequest>;

export const changeClientRequest = patchOf(details).meta({ id: 'ChangeClient' });

export type ChangeClientRequest = z.output<typeof changeClientRequest>;

export const rotateSecretRequest = z
  .strictObject({
    overlapMinutes: z
      .int()
      .min(0)
      .max(MOST_OVERLAP_DAYS * DAY_MINUTES)
      .default(DAY_MINUTES)
      .describe('How long the secret so far stays good, in minutes.'),
  })
  .prefault({})
  .meta({ id: 'RotateSecret' });

export type RotateSecretRequest = z.output<typeof rotateSecretRequest>;
