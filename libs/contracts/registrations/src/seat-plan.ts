import { defineTopic, id, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const count = z.int().nonnegative();

/** The numbers as they stood when the message was made. */
const seatPlan = {
  eventId: id.describe('The event.'),
  capacity: count.describe('Seats in all.'),
  taken: count.describe('Seats of registrations that are confirmed or on offer.'),
  onOffer: count.describe('Of those taken, the ones that wait for an acceptance.'),
  waiting: count.describe('Registrations that wait for a seat.'),
  // released without a shape of its items: to impose one now would forbid what a topic may hold already (ADR 0007)
  quotas: z
    .array(z.unknown())
    .describe(
      'Seats that are kept for somebody: always empty; the first ones come as a new version.',
    ),
};

export const seatPlanFacts = z.object(seatPlan);
const facts = payload(seatPlan);

export const seatPlanTopic = defineTopic({
  service: 'registrations',
  aggregate: 'seat-plan',
  about:
    'How many seats an event has and how many are taken, as it stood when the message was made.',
  subjectField: 'eventId',
  schemas: {
    opened: facts.describe('The event was published: seats are given out from now on.'),
    'capacity-changed': facts.describe('The event has more or fewer seats than before.'),
  },
});

export type SeatPlanFacts = z.infer<typeof seatPlanFacts>;
export type SeatPlanMessage = z.infer<typeof facts>;
