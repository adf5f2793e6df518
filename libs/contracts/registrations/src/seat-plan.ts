import { defineTopic, id, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const count = z.int().nonnegative();

/** The numbers as they stood when the message was made; its subject is the event's id. */
const seatPlan = {
  eventId: id,
  capacity: count,
  taken: count,
  onOffer: count,
  waiting: count,
  quotas: z.array(z.unknown()),
};

export const seatPlanFacts = z.object(seatPlan);
const facts = payload(seatPlan);

export const seatPlanTopic = defineTopic({
  service: 'registrations',
  aggregate: 'seat-plan',
  schemas: { opened: facts, 'capacity-changed': facts },
});

export type SeatPlanFacts = z.infer<typeof seatPlanFacts>;
export type SeatPlanMessage = z.infer<typeof facts>;
