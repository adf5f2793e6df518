import { id, listQuery, text } from '@regional-events/platform-http';
import { z } from 'zod';
import { conflictKinds, severities } from '../use-cases/conflict-view.ts';

const REASON = 300;

export const conflictParam = z.object({
  id: id.describe('The id of the event.'),
  conflictId: id.describe('The id of the conflict.'),
});
export type ConflictParam = z.output<typeof conflictParam>;

export const conflictListQuery = listQuery({
  filters: { kind: z.enum(conflictKinds), severity: z.enum(severities) },
  usualOrder: 'severity: what blocks first',
});
export type ConflictListQuery = z.output<typeof conflictListQuery>;

export const acrossEventsQuery = listQuery({
  filters: {
    kind: z.enum(conflictKinds),
    severity: z.enum(severities),
    eventId: id.describe('The event that it is a conflict of.'),
    seriesId: id.describe('The series of that event.'),
  },
  externalRef: false,
  usualOrder: 'the nearest event first, and of each event what blocks first',
});
export type AcrossEventsQuery = z.output<typeof acrossEventsQuery>;

export const ignoreConflictRequest = z
  .strictObject({
    reason: text(REASON).describe('Why it does not matter, for those who read the agenda.'),
  })
  .meta({ id: 'IgnoreConflict' });
export type IgnoreConflictRequest = z.output<typeof ignoreConflictRequest>;
