import { seatPlanTopic } from '@regional-events/contracts-registrations';
import { defineCopy, type KnownOf } from '@regional-events/platform-messaging';

/** The capacity of each event, shown with it and used for nothing else; the sequence is part of the event's ETag. */
export const KnownSeatPlans = defineCopy({
  name: 'known-seat-plans',
  topic: seatPlanTopic,
  fields: seatPlanTopic.schemas.opened.pick({ capacity: true, sequence: true }),
});
export type KnownSeatPlans = InstanceType<typeof KnownSeatPlans>;
export type KnownSeatPlan = KnownOf<typeof KnownSeatPlans>;
