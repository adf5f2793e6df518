import { cancellationReasons, eventItem } from '@regional-events/contracts-events';
import { growing } from '@regional-events/contracts-envelope';
import { id, localDate, shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';
import { eventAbilities } from '../use-cases/event-view.ts';

export const eventResponse = eventItem
  .extend({
    cancellationReason: z
      .enum(cancellationReasons)
      .nullable()
      .describe('Why it was cancelled, where somebody said so.'),
    externalRef: shownExternalRef,
    can: z
      .array(growing(eventAbilities))
      .describe(
        'What you may do with it in its present status. A step can still be refused, for what is missing, too early or in the way; a 304 says nothing of rights that changed.',
      ),
    missing: z
      .array(z.string())
      .describe('JSON pointers to what a draft lacks before it can be published.'),
  })
  .meta({ id: 'Event' });

const leftOut = z.object({
  what: z
    .enum(['organiser', 'co-organiser', 'session-organisation', 'speaker'])
    .describe('As what it took part.'),
  id: id.describe('The id of the organisation or person.'),
  date: localDate.nullable().describe('The day of the copy; null for an organiser of the event.'),
  reason: z.enum(['retired', 'no-longer-known']).describe('Why it is not in the copy.'),
});

export const clonedEventResponse = eventResponse
  .extend({
    leftOut: z
      .array(leftOut)
      .describe('Who is not in the copy, since they take part in nothing new.'),
  })
  .meta({ id: 'ClonedEvent' });
