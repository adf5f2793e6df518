import { id, listQuery } from '@regional-events/platform-http';
import { z } from 'zod';

export const clientRole = z.enum(['secretariat', 'partner']).describe('Whose client it is.');

export const clientListQuery = listQuery({
  filters: {
    organisationId: id.describe('The organisation that it acts for.'),
    role: clientRole,
    status: z.enum(['active', 'revoked']).describe('Whether it may sign in.'),
  },
});

export type ClientListQuery = z.output<typeof clientListQuery>;
