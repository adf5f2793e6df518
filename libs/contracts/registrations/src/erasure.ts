import { erasureTopicOf } from '@regional-events/contracts-envelope';

export const registrationsErasureTopic = erasureTopicOf('registrations');
