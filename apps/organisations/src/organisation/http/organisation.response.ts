import { organisationItem } from '@regional-events/contracts-organisations';
import { shownExternalRef } from '@regional-events/platform-http';

export const organisationResponse = organisationItem
  .extend({
    externalRef: shownExternalRef,
  })
  .meta({ id: 'Organisation' });
