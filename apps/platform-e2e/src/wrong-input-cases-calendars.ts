import { anyVersion, get, oldId, patch, post, remove, type WrongInput } from './wrong-input.ts';

const holiday = (more: object) => ({
  country: 'ME',
  date: '2030-06-05',
  names: { en: 'A day' },
  ...more,
});

const calendars: readonly WrongInput[] = [
  {
    what: 'a day of the calendars that a partner adds',
    by: 'ministry',
    ask: () => post('/v1/calendar-days', holiday({})),
    status: 403,
    code: 'calendar-day.secretariat-only',
  },
  {
    what: 'a day that the calendar brought along',
    by: 'secretariat',
    ask: () =>
      post(
        '/v1/calendar-days',
        holiday({ country: 'RS', date: '2030-01-07', names: { en: 'Orthodox Christmas Day' } }),
      ),
    status: 409,
    code: 'calendar-day.already-there',
  },
  {
    what: 'a day of a part that another country has',
    by: 'secretariat',
    ask: () => post('/v1/calendar-days', holiday({ subdivision: 'BA-SRP' })),
    status: 422,
    code: 'calendar-day.subdivision-elsewhere',
    pointer: '/subdivision',
  },
  {
    what: 'a venue without city and link',
    by: 'ministry',
    ask: () => post('/v1/venues', { name: 'Nowhere' }),
    status: 422,
    code: 'venue.nowhere',
    pointer: '/city',
  },
  {
    what: 'a venue with two rooms of one name',
    by: 'ministry',
    ask: () => post('/v1/venues', { name: 'A', city: 'B', rooms: [{ name: 'C' }, { name: 'C' }] }),
    status: 422,
    code: 'venue.room-named-twice',
    pointer: '/rooms/1/name',
  },
  {
    what: 'a new venue with a room that is there already',
    by: 'ministry',
    ask: () => post('/v1/venues', { name: 'A', city: 'B', rooms: [{ id: oldId(), name: 'C' }] }),
    status: 422,
    code: 'venue.room-unknown',
    pointer: '/rooms/0/id',
  },
  {
    what: 'a venue that there is not',
    by: 'secretariat',
    ask: () => patch(`/v1/venues/${oldId()}`, { name: 'A' }, anyVersion),
    status: 404,
    code: 'venue.not-found',
    atOnce: true,
  },
  {
    what: 'a day that the calendars do not have',
    by: 'secretariat',
    ask: () => remove(`/v1/calendar-days/${oldId()}`, anyVersion),
    status: 404,
    code: 'calendar-day.not-found',
    atOnce: true,
  },
];

const calendarFiles: readonly WrongInput[] = [
  {
    what: 'the calendar of an event in a language that it is not written in',
    by: 'ministry',
    ask: ({ openEvent }) => get(`/v1/events/${openEvent}/calendar.ics?lang=de`),
    status: 400,
    code: 'request.malformed',
    pointer: '/query/lang',
  },
  {
    what: 'the calendar of a draft of somebody else',
    by: 'agency',
    ask: ({ draftId }) => get(`/v1/events/${draftId}/calendar.ics`),
    status: 404,
    code: 'event.not-found',
  },
  {
    what: 'the calendar of a series that there is not',
    by: 'secretariat',
    ask: () => get(`/v1/series/${oldId()}/calendar.ics`),
    status: 404,
    code: 'series.not-found',
    atOnce: true,
  },
  {
    what: 'the duties of a person whom nobody knows',
    by: 'secretariat',
    ask: () => get(`/v1/duties/${oldId()}/calendar.ics`),
    status: 404,
    code: 'person.not-found',
    atOnce: true,
  },
];

const calendarLinks: readonly WrongInput[] = [
  {
    what: 'a link to the draft of somebody else',
    by: 'agency',
    ask: ({ draftId }) => post('/v1/calendar-links', { kind: 'event', targetId: draftId }),
    status: 422,
    code: 'calendar-link.nothing-there',
    pointer: '/targetId',
  },
  {
    what: 'a link to the duties of a person of somebody else',
    by: 'ministry',
    ask: ({ ofAgency }) => post('/v1/calendar-links', { kind: 'person', targetId: ofAgency }),
    status: 422,
    code: 'calendar-link.nothing-there',
    pointer: '/targetId',
  },
  {
    what: 'a link that there is not',
    by: 'secretariat',
    ask: () => remove(`/v1/calendar-links/${oldId()}`, anyVersion),
    status: 404,
    code: 'calendar-link.not-found',
    atOnce: true,
  },
];

export const wrongCalendars: readonly WrongInput[] = [
  ...calendars,
  ...calendarFiles,
  ...calendarLinks,
];
