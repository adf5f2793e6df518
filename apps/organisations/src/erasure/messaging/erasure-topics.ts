import { eventsErasureTopic } from '@regional-events/contracts-events';
import { registrationsErasureTopic } from '@regional-events/contracts-registrations';

/** The topics on which services say that they have forgotten somebody. Notifications keeps ids alone, so nobody waits for it. */
export const erasureTopics = [eventsErasureTopic, registrationsErasureTopic] as const;
