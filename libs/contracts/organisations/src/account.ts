import { defineTopic, growing, id, localDate, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const roles = [
  'secretariat',
  'coordinator',
  'focal-point',
  'reviewer',
  'observer',
  'participant',
] as const;

const object = {
  organisationId: id.nullable().describe('For whom a focal point speaks; null for other roles.'),
  country: z
    .string()
    .nullable()
    .describe('What a coordinator coordinates, as ISO 3166-1 alpha-2 or `XK`; null for others.'),
  seriesId: id
    .nullable()
    .describe(
      'The only series for which a focal point speaks or an observer reads; null for all of them.',
    ),
  from: localDate.describe('The first day.'),
  to: localDate.nullable().describe('The last day; null while it lasts.'),
};

/** As it is stored and as requests and answers have it. */
export const grant = z.object({
  role: z.enum(roles).describe('What the person is.'),
  ...object,
});

export const accountStatuses = ['invited', 'active', 'closed'] as const;

const facts = payload({
  accountId: id.describe('The id of the account.'),
  personId: id.describe('Whose account it is.'),
  grants: z
    .array(z.object({ role: growing(roles).describe('What the person is.'), ...object }))
    .describe('What the person may do, for which object and when.'),
  status: z
    .enum(accountStatuses)
    .describe('Whether the person has not signed in yet, may, or may not any more.'),
});

/** No addresses travel here. */
export const accountTopic = defineTopic({
  service: 'organisations',
  aggregate: 'account',
  about:
    'The accounts with which people sign in, and what they may do: never a name or an address.',
  subjectField: 'accountId',
  schemas: {
    registered: facts.describe('The person is invited to sign in.'),
    changed: facts.describe('The person has signed in first, or may do other things than before.'),
    closed: facts.describe('The account is refused from now on.'),
  },
});

export type Grant = z.infer<typeof grant>;
export type AccountMessage = z.infer<typeof facts>;
