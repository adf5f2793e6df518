import { growing } from '@regional-events/contracts-envelope';
import { seriesItem } from '@regional-events/contracts-events';
import { shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';
import { seriesAbilities } from '../use-cases/series-view.ts';

export const seriesResponse = seriesItem
  .extend({
    externalRef: shownExternalRef,
    can: z
      .array(growing(seriesAbilities))
      .describe('What you may do with it in its present status; `can` of an event says more.'),
  })
  .meta({ id: 'Series' });
