import { erasureTopicOf } from '@regional-events/contracts-envelope';

export const eventsErasureTopic = erasureTopicOf('events');
