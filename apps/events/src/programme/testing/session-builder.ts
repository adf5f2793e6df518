import type { Agenda } from '../domain/session/agenda.ts';
import type { SessionDetails, SessionState } from '../domain/session/session.ts';

export const eventId = '018f0000-0000-7000-8000-0000000000e1';

export function sessionDetails(more: Partial<SessionDetails> = {}): SessionDetails {
  return {
    kind: 'presentation',
    title: { en: 'The Hawala system of payment' },
    subtitle: null,
    abstract: null,
    links: [],
    language: null,
    topics: [],
    date: '2022-05-11',
    startTime: '11:00',
    endTime: '12:00',
    startsNextDay: false,
    endsNextDay: false,
    roomId: null,
    track: null,
    organisationIds: [],
    speakers: [],
    ...more,
  };
}

export function sessionState(
  more: Partial<SessionDetails> = {},
  externalRef: string | null = null,
): SessionState {
  return { eventId, createdBy: 'a-client', externalRef, details: sessionDetails(more) };
}

const hours = { startTime: '09:00', endTime: '16:30' };

export function agendaFor(
  who: 'organiser' | 'co-organiser of day 2' | 'stranger',
  more: Partial<Agenda> = {},
): Agenda {
  return {
    timeZone: 'Europe/Belgrade',
    venueId: null,
    open: true,
    readable: who !== 'stranger',
    organised: who === 'organiser',
    days: [
      { date: '2022-05-10', ...hours, coOrganised: false },
      { date: '2022-05-11', ...hours, coOrganised: who === 'co-organiser of day 2' },
    ],
    ...more,
  };
}
