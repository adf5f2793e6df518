import { eventItem } from '@regional-events/contracts-events';
import { shownExternalRef } from '@regional-events/platform-http';

export const eventResponse = eventItem
  .extend({
    externalRef: shownExternalRef,
  })
  .meta({ id: 'Event' });
