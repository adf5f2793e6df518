import {
  country,
  describedBy,
  email,
  id,
  localDate,
  patchOf,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { accountResponse, grantResponse } from './account.response.ts';

const MOST_GRANTS = 20;

const newGrant = z
  .strictObject(
    describedBy(grantResponse, {
      role: grantResponse.shape.role,
      organisationId: id.nullable().default(null),
      country: country.nullable().default(null),
      seriesId: id.nullable().default(null),
      from: localDate,
      to: localDate.nullable().default(null),
    }),
  )
  .meta({ id: 'NewGrant' });

const details = describedBy(accountResponse, {
  email,
  grants: z.array(newGrant).max(MOST_GRANTS).default([]),
});

export const registerAccountRequest = z
  .strictObject({
    ...details,
    personId: id.describe('Whose account it will be: somebody who has none.'),
    email: email
      .nullable()
      .default(null)
      .describe("What the person will sign in with; left out or null, the person's own address."),
  })
  .meta({ id: 'RegisterAccount' });

export type RegisterAccountRequest = z.output<typeof registerAccountRequest>;

export const changeAccountRequest = patchOf(details).meta({ id: 'ChangeAccount' });

export type ChangeAccountRequest = z.output<typeof changeAccountRequest>;
