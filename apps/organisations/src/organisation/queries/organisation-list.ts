import { organisationItem } from '@regional-events/contracts-organisations';
import { country, id, listQuery, organisationCode } from '@regional-events/platform-http';
import type { z } from 'zod';

export const organisationListQuery = listQuery({
  filters: {
    id: id.describe('Its id: the names of many organisations in one request.'),
    code: organisationCode.describe('Its code.'),
    kind: organisationItem.shape.kind,
    country: country.describe('Its country.'),
    status: organisationItem.shape.status,
    parentId: id.describe('The organisation that it is a part of.'),
  },
  search: true,
  sorts: ['code'],
});

export type OrganisationListQuery = z.output<typeof organisationListQuery>;
