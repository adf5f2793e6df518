import { id } from '@regional-events/platform-http';
import { z } from 'zod';

const count = z.int().nonnegative();

/** None is kept yet; this is what one will look like. */
const quota = z
  .object({
    keptFor: z.enum(['country', 'organisation-kind', 'organisation', 'role']),
    value: z.string().meta({ description: 'Which country, kind, organisation (its id) or role.' }),
    seats: count,
    taken: count,
    releaseOn: z.iso.date().nullable().meta({
      description: 'From this day on, seats that are not taken go to others; null: never.',
    }),
  })
  .meta({ id: 'Quota' });

const numbers = {
  eventId: id,
  capacity: count,
  /** Confirmed registrations that take a seat. */
  taken: count,
  onOffer: count,
  waiting: count,
  quotas: z.array(quota).meta({ description: 'Seats that are kept for somebody; none yet.' }),
};

export const seatPlanResponse = z.object(numbers).meta({ id: 'SeatPlan' });

export const availabilityResponse = z
  .object({
    ...numbers,
    free: count,
    /** Each number in words. */
    explained: z.array(z.object({ name: z.string(), value: count, because: z.string() })),
  })
  .meta({ id: 'Availability' });
