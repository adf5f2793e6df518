import { organisationKinds } from '@regional-events/contracts-organisations';
import {
  country,
  externalRef,
  id,
  languageMap,
  languageMapPatch,
  listQuery,
  organisationCode,
} from '@regional-events/platform-http';
import { z } from 'zod';

const kind = z.enum(organisationKinds);
const status = z.enum(['active', 'retired']);

export const registerOrganisationRequest = z
  .strictObject({
    code: organisationCode,
    kind,
    names: languageMap(),
    country: country.nullable(),
    parentId: id.nullable().default(null),
    externalRef: externalRef.nullable().default(null),
  })
  .meta({ id: 'RegisterOrganisation' });

export type RegisterOrganisationRequest = z.output<typeof registerOrganisationRequest>;

export const changeOrganisationRequest = z
  .strictObject({
    code: organisationCode.exactOptional(),
    kind: kind.exactOptional(),
    names: languageMapPatch().exactOptional(),
    country: country.nullable().exactOptional(),
    parentId: id.nullable().exactOptional(),
    status: status.exactOptional(),
  })
  .meta({ id: 'ChangeOrganisation' });

export type ChangeOrganisationRequest = z.output<typeof changeOrganisationRequest>;

export const organisationListQuery = listQuery({
  filters: { code: organisationCode, kind, country, status, parentId: id },
  sorts: ['code'],
});

export type OrganisationListRequest = z.output<typeof organisationListQuery>;
