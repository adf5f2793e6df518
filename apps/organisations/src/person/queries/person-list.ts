import { id, listQuery } from '@regional-events/platform-http';
import type { z } from 'zod';

export const personListQuery = listQuery({
  search: true,
  filters: {
    id: id.describe('Its id.'),
    organisationId: id.describe('An organisation that the person belongs or belonged to.'),
  },
});

export type PersonListQuery = z.output<typeof personListQuery>;
