import { describe, expect, it } from '@jest/globals';
import type { EventMessage } from '@regional-events/contracts-events';
import { newId } from '@regional-events/kernel';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import { KnownEvents } from './known-events.ts';

const day = { startTime: null, endTime: null, theme: null };
const [one, two] = [newId(), newId()];

const published: EventMessage = {
  id: newId(),
  kind: 'workshop',
  title: { en: 'Workshop' },
  topics: [],
  seriesId: null,
  numberInSeries: null,
  organiserIds: [one],
  admission: 'by-invitation',
  venue: null,
  timeZone: 'Europe/Belgrade',
  days: [
    { ...day, date: '2030-04-01', coOrganiserIds: [two] },
    { ...day, date: '2030-04-02', coOrganiserIds: [two, one] },
  ],
  startsAt: '2030-04-01T07:00:00.000Z',
  endsAt: '2030-04-02T15:00:00.000Z',
  registration: { opensAt: '2030-02-01T00:00:00.000Z', closesAt: '2030-03-20T00:00:00.000Z' },
  status: 'published',
  capacity: 46,
  sequence: 2,
};

function knownOf(event: EventMessage, publishedBefore: boolean) {
  const { declaration } = KnownEvents;
  const [type = ''] = declaration.types;
  const message = { type, data: event, sequence: event.sequence } as Partial<IncomingMessage>;
  const before = declaration.after(message as IncomingMessage, undefined);
  const earlier = before && { ...before, everPublished: publishedBefore };
  return declaration.after(message as IncomingMessage, earlier);
}

describe('the copy of an event', () => {
  it('keeps what nominations and invitations are judged by', () => {
    expect(knownOf(published, false)).toEqual({
      status: 'published',
      everPublished: true,
      admission: 'by-invitation',
      seriesId: null,
      organiserIds: [one],
      coOrganiserIds: [two, one],
      days: ['2030-04-01', '2030-04-02'],
      timeZone: 'Europe/Belgrade',
      startsAt: new Date('2030-04-01T07:00:00Z'),
      endsAt: new Date('2030-04-02T15:00:00Z'),
      opensAt: new Date('2030-02-01T00:00:00Z'),
      closesAt: new Date('2030-03-20T00:00:00Z'),
    });
  });

  it('tells a cancelled draft from an event that was announced before', () => {
    const cancelled: EventMessage = { ...published, status: 'cancelled' };
    expect(knownOf(cancelled, false)?.everPublished).toBe(false);
    expect(knownOf(cancelled, true)?.everPublished).toBe(true);
  });
});
