import { seriesItem } from '@regional-events/contracts-events';
import { shownExternalRef } from '@regional-events/platform-http';

export const seriesResponse = seriesItem
  .extend({
    externalRef: shownExternalRef,
  })
  .meta({ id: 'Series' });
