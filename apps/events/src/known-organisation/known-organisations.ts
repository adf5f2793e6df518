import { organisationItem, organisationTopic } from '@regional-events/contracts-organisations';
import { defineCopy } from '@regional-events/platform-messaging';

/** Which organisations exist, and which are retired: those are kept, because past events name them. */
export const KnownOrganisations = defineCopy({
  name: 'known-organisations',
  topic: organisationTopic,
  fields: organisationItem.pick({ status: true }),
  cameLater: { status: { default: 'active', rebuild: '2026-11-30-retired-organisations' } },
});
export type KnownOrganisations = InstanceType<typeof KnownOrganisations>;
