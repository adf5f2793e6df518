import { newId } from '@regional-events/kernel';
import { day } from '../../programme/testing/event-builder.ts';
import type { ScheduledEvent, ScheduledSession } from '../use-cases/calendars.ts';

const changedAt = new Date('2026-03-01T08:00:00Z');

/** A published workshop of two days in Skopje. */
export function scheduledEvent(more: Partial<ScheduledEvent> = {}): ScheduledEvent {
  return {
    id: newId(),
    title: { en: 'Following the money', 'sr-Latn': 'Trag novca', 'sr-Cyrl': 'Траг новца' },
    venue: { name: 'Hotel Park', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [day('2030-05-14'), day('2030-05-15', { theme: { en: 'Cases' } })],
    status: 'published',
    version: 3,
    changedAt,
    ...more,
  };
}

export function scheduledSession(more: Partial<ScheduledSession> = {}): ScheduledSession {
  return {
    id: newId(),
    title: { en: 'Hawala' },
    date: '2030-05-14',
    startTime: '10:00',
    endTime: '11:30',
    startsNextDay: false,
    endsNextDay: false,
    speakers: [],
    version: 2,
    plannedAt: changedAt,
    ...more,
  };
}
