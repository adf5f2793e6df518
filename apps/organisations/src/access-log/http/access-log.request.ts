import { id, text } from '@regional-events/platform-http';
import { z } from 'zod';

const MOST_CHARACTERS = 200;
const LEAST_CHARACTERS = 3;
const words = text(MOST_CHARACTERS);

export const giveReasonRequest = z
  .strictObject({
    eventId: id
      .nullable()
      .default(null)
      .describe('The event whose people are looked at; null for `/v1/people`.'),
    reason: words.min(LEAST_CHARACTERS).meta({
      ...words.meta(),
      minLength: LEAST_CHARACTERS,
      description:
        'Why, in a few words and without names. It is kept in the access log for two years.',
    }),
  })
  .meta({ id: 'GiveAccessReason' });

export type GiveReasonRequest = z.output<typeof giveReasonRequest>;
