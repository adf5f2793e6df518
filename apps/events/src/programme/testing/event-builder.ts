import { newId, type Actor, type Origin } from '@regional-events/kernel';
import { coOrganiserId, organiserId, secretariat } from '../../testing/actors.ts';
import type { EventDay, EventDetails, SeriesFrame } from '../domain/event/event-details.ts';
import { RegionalEvent } from '../domain/event/regional-event.ts';

export const noon = new Date('2022-03-01T12:00:00Z');

/** On the workshop's last day. */
export const lastDay = new Date('2022-05-11T07:00:00Z');

export function day(date: string, more: Partial<EventDay> = {}): EventDay {
  return { date, startTime: '09:00', endTime: '16:30', theme: null, coOrganiserIds: [], ...more };
}

/** The Belgrade workshop, ready to be published; its second day has a co-organiser. */
export function workshop(more: Partial<EventDetails> = {}): EventDetails {
  return {
    kind: 'workshop',
    title: { en: 'Workshop on Combatting Migrant Smuggling' },
    topics: ['migrant-smuggling'],
    seriesId: null,
    numberInSeries: null,
    organiserIds: [organiserId],
    admission: 'open',
    venue: { name: 'Conference hall', city: 'Belgrade', country: 'RS' },
    hostCountry: null,
    venueId: null,
    timeZone: 'Europe/Belgrade',
    days: [
      day('2022-05-10', { theme: { en: 'Expert exchange' } }),
      day('2022-05-11', { theme: { en: 'Protection' }, coOrganiserIds: [coOrganiserId] }),
    ],
    capacity: 46,
    registration: { opensAt: '2022-03-15T08:00:00.000Z', closesAt: '2022-04-30T20:00:00.000Z' },
    ...more,
  };
}

export const series: SeriesFrame = {
  id: '018f0000-0000-7000-8000-0000000000aa',
  from: '2022-01-01',
  to: '2022-12-31',
  organiserIds: [organiserId],
  closed: false,
};

interface DraftOptions {
  readonly details?: Partial<EventDetails>;
  readonly origin?: Partial<Origin>;
  readonly actor?: Actor;
  readonly series?: SeriesFrame | null;
}

export function draft(options: DraftOptions = {}): RegionalEvent {
  const { details, origin, actor = secretariat, series: frame = null } = options;
  return RegionalEvent.draft(
    newId(),
    { createdBy: actor.clientId, externalRef: null, ...origin },
    workshop(details),
    { actor, at: noon, series: frame },
  );
}

export function published(options: DraftOptions = {}): RegionalEvent {
  const event = draft(options);
  event.publish({ actor: secretariat, at: noon, series: null }, []);
  return event;
}
