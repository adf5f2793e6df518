import { organisationItem, organisationKinds } from '@regional-events/contracts-organisations';
import {
  country,
  describedBy,
  externalRef,
  externalRefText,
  id,
  languageMap,
  languageMapPatch,
  listQuery,
  organisationCode,
} from '@regional-events/platform-http';
import { z } from 'zod';

const kind = z.enum(organisationKinds).describe('What sort of body it is.');
const status = z
  .enum(['active', 'retired'])
  .describe('A retired organisation takes part in nothing new.');

export const registerOrganisationRequest = z
  .strictObject(
    describedBy(organisationItem, {
      code: organisationCode,
      kind,
      names: languageMap(),
      country: country.nullable(),
      parentId: id.nullable().default(null),
      externalRef: externalRef.nullable().default(null).describe(externalRefText),
    }),
  )
  .meta({ id: 'RegisterOrganisation' });

export type RegisterOrganisationRequest = z.output<typeof registerOrganisationRequest>;

export const changeOrganisationRequest = z
  .strictObject(
    describedBy(organisationItem, {
      code: organisationCode.exactOptional(),
      kind: kind.exactOptional(),
      names: languageMapPatch().exactOptional(),
      country: country.nullable().exactOptional(),
      parentId: id.nullable().exactOptional(),
      status: status.exactOptional(),
    }),
  )
  .meta({ id: 'ChangeOrganisation' });

export type ChangeOrganisationRequest = z.output<typeof changeOrganisationRequest>;

export const organisationListQuery = listQuery({
  filters: {
    code: organisationCode.describe('Its code.'),
    kind,
    country: country.describe('Its country.'),
    status,
    parentId: id.describe('The organisation that it is a part of.'),
  },
  sorts: ['code'],
});

export type OrganisationListRequest = z.output<typeof organisationListQuery>;
