import { cancellationReasons, eventItem } from '@regional-events/contracts-events';
import { shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';

export const eventResponse = eventItem
  .extend({
    cancellationReason: z
      .enum(cancellationReasons)
      .nullable()
      .describe('Why it was cancelled, where somebody said so.'),
    externalRef: shownExternalRef,
  })
  .meta({ id: 'Event' });
