import { id } from '@regional-events/platform-http';
import { z } from 'zod';

const count = z.int().nonnegative();

const numbers = {
  eventId: id,
  capacity: count,
  /** Confirmed registrations that take a seat. */
  taken: count,
  onOffer: count,
  waiting: count,
  quotas: z.array(z.unknown()),
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
