import { venueItem } from '@regional-events/contracts-events';
import { shownExternalRef } from '@regional-events/platform-http';

export const venueResponse = venueItem
  .extend({ externalRef: shownExternalRef })
  .meta({ id: 'Venue' });
