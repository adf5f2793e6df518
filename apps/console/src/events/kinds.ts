import type { Event } from '../api/named.ts';
import { every } from '../api/every.ts';

export const eventStatuses = every<Event['status']>()([
  'draft',
  'published',
  'postponed',
  'cancelled',
  'completed',
  'closed',
]);
export const eventKinds = every<Event['kind']>()([
  'workshop',
  'training',
  'study-visit',
  'conference',
  'meeting',
  'webinar',
]);
export const admissions = every<Event['admission']>()(['open', 'by-invitation']);
