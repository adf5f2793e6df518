import { id, text } from '@regional-events/platform-http';
import { z } from 'zod';

const MOST_CHARACTERS = 200;

export const giveReasonRequest = z
  .strictObject({
    eventId: id
      .nullable()
      .default(null)
      .describe('The event whose people are looked at; null for `/v1/people`.'),
    reason: text(MOST_CHARACTERS)
      .min(3)
      .describe(
        'Why, in a few words and without names. It is kept in the access log for two years.',
      ),
  })
  .meta({ id: 'GiveAccessReason' });

export type GiveReasonRequest = z.output<typeof giveReasonRequest>;
