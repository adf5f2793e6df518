import { organisationItem } from '@regional-events/contracts-organisations';
import {
  country,
  describedBy,
  externalRef,
  externalRefText,
  id,
  languageMap,
  languageMapPatch,
  organisationCode,
  text,
  uniqueList,
} from '@regional-events/platform-http';
import { z } from 'zod';

const ALIAS_LENGTH = 200;
const MOST_ALIASES = 30;

const { kind, status } = organisationItem.shape;
const aliases = uniqueList(text(ALIAS_LENGTH), MOST_ALIASES, 'alias');

export const registerOrganisationRequest = z
  .strictObject(
    describedBy(organisationItem, {
      code: organisationCode,
      kind,
      names: languageMap(),
      aliases: aliases.default([]),
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
      aliases: aliases.exactOptional(),
      country: country.nullable().exactOptional(),
      parentId: id.nullable().exactOptional(),
      status: status.exactOptional(),
    }),
  )
  .meta({ id: 'ChangeOrganisation' });

export type ChangeOrganisationRequest = z.output<typeof changeOrganisationRequest>;
