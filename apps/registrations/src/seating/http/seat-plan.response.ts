import { id } from '@regional-events/platform-http';
import { z } from 'zod';

const count = z.int().nonnegative();

/** There are no quotas yet; this is their future shape. */
const quota = z
  .object({
    keptFor: z
      .enum(['country', 'organisation-kind', 'organisation', 'role'])
      .describe('By what it is decided for whom the seats are.'),
    value: z.string().meta({ description: 'Which country, kind, organisation (its id) or role.' }),
    seats: count.describe('Seats that are kept.'),
    taken: count.describe('Those of them that are taken.'),
    releaseOn: z.iso.date().nullable().meta({
      description: 'From this day on, seats that are not taken go to others; null: never.',
    }),
  })
  .meta({ id: 'Quota' });

const numbers = {
  eventId: id.describe('The event.'),
  capacity: count.describe('Seats in all.'),
  taken: count.describe('Seats of confirmed registrations.'),
  onOffer: count.describe('Seats that are offered and wait for an answer.'),
  waiting: count.describe('Registrations that wait for a seat.'),
  quotas: z.array(quota).meta({ description: 'Seats that are kept for somebody; none yet.' }),
};

export const seatPlanResponse = z.object(numbers).meta({ id: 'SeatPlan' });

export const availabilityResponse = z
  .object({
    ...numbers,
    free: count.describe('Seats that a nomination would get now.'),
    explained: z
      .array(
        z.object({
          name: z.string().describe('The member that is explained.'),
          value: count.describe('Its value.'),
          because: z.string().describe('How it comes about, in a sentence.'),
        }),
      )
      .describe('Each number in words.'),
  })
  .meta({ id: 'Availability' });
