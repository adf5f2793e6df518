import { sessionItem } from '@regional-events/contracts-events';
import { shownExternalRef } from '@regional-events/platform-http';

export const sessionResponse = sessionItem
  .extend({
    externalRef: shownExternalRef,
  })
  .meta({ id: 'Session' });
