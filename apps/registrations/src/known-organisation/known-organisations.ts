import { organisationItem, organisationTopic } from '@regional-events/contracts-organisations';
import { defineCopy, type KnownOf } from '@regional-events/platform-messaging';
import { z } from 'zod';

/** Which organisations exist, of which country, and which are retired: those are kept, because past registrations name them. */
export const KnownOrganisations = defineCopy({
  name: 'known-organisations',
  topic: organisationTopic,
  fields: organisationItem
    .pick({ status: true, country: true })
    // more kinds may come within the major
    .extend({ kind: z.string() }),
  cameLater: {
    status: { default: 'active', rebuild: '2026-11-30-retired-organisations' },
    country: { default: null, rebuild: '2026-12-01-countries-of-organisations' },
    kind: { default: '', rebuild: '2026-12-01-kinds-of-organisations' },
  },
  indexes: ['country'],
});
export type KnownOrganisations = InstanceType<typeof KnownOrganisations>;
export type KnownOrganisation = KnownOf<typeof KnownOrganisations>;
