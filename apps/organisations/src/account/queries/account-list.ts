import { accountStatuses } from '@regional-events/contracts-organisations';
import { grantRoles } from '@regional-events/kernel';
import { id, listQuery } from '@regional-events/platform-http';
import { z } from 'zod';

export const accountListQuery = listQuery({
  externalRef: false,
  filters: {
    personId: id.describe('Whose account it is.'),
    status: z.enum(accountStatuses).describe('Whether the person has signed in, or may not.'),
    role: z.enum(grantRoles).describe('A role that the person has, had or will have.'),
    organisationId: id.describe('For whom the person speaks, spoke or will speak.'),
  },
});

export type AccountListQuery = z.output<typeof accountListQuery>;
