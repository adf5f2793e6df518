import { anyVersion, get, oldId, patch, post, remove, type WrongInput } from './wrong-input.ts';
import { inDays, type World } from './wrong-input-world.ts';

const session = (more: object) => ({
  kind: 'panel',
  title: { en: 'A panel' },
  date: inDays(30),
  ...more,
});

const announced = ({ ministry }: World, more: object) => ({
  title: { en: 'Another series' },
  aims: [],
  initiatorId: ministry,
  organiserIds: [ministry],
  countries: ['MK'],
  from: inDays(0),
  to: inDays(100),
  ...more,
});

const series: readonly WrongInput[] = [
  {
    what: 'a series that a partner announces',
    by: 'ministry',
    ask: (world) => post('/v1/series', announced(world, {})),
    status: 403,
    code: 'series.secretariat-only',
  },
  {
    what: 'a series that ends before it begins',
    by: 'secretariat',
    ask: (world) => post('/v1/series', announced(world, { to: inDays(-1) })),
    status: 422,
    code: 'series.runs-backwards',
    pointer: '/to',
  },
  {
    what: 'a series from an initiator that nobody knows',
    by: 'secretariat',
    ask: (world) => post('/v1/series', announced(world, { initiatorId: oldId() })),
    status: 422,
    code: 'organisation.unknown',
    pointer: '/initiatorId',
    atOnce: true,
  },
  {
    what: 'a series that names one country twice',
    by: 'secretariat',
    ask: (world) => post('/v1/series', announced(world, { countries: ['MK', 'MK'] })),
    status: 400,
    code: 'request.malformed',
    pointer: '/countries',
  },
  {
    what: 'a series that ends before its events',
    by: 'secretariat',
    ask: ({ seriesId }) => patch(`/v1/series/${seriesId}`, { to: inDays(3) }),
    status: 409,
    code: 'series.leaves-days-out',
    pointer: '/to',
  },
  {
    what: 'a series that is closed twice',
    by: 'secretariat',
    ask: ({ closedSeries }) => post(`/v1/series/${closedSeries}/close`),
    status: 409,
    code: 'series.closed',
    members: { allowedTransitions: [] },
  },
];

const sessions: readonly WrongInput[] = [
  {
    what: 'a session on a day that the event does not have',
    by: 'ministry',
    ask: ({ draftId }) => post(`/v1/events/${draftId}/sessions`, session({ date: inDays(31) })),
    status: 409,
    code: 'session.day-not-of-event',
    pointer: '/date',
  },
  {
    what: 'a session that ends before it starts',
    by: 'ministry',
    ask: ({ draftId }) =>
      post(`/v1/events/${draftId}/sessions`, session({ startTime: '11:00', endTime: '10:00' })),
    status: 422,
    code: 'session.ends-before-it-starts',
    pointer: '/endTime',
  },
  {
    what: 'a speaker whom nobody knows',
    by: 'ministry',
    ask: ({ draftId }) =>
      post(
        `/v1/events/${draftId}/sessions`,
        session({ speakers: [{ personId: oldId(), role: 'keynote' }] }),
      ),
    status: 422,
    code: 'person.unknown',
    pointer: '/speakers/0/personId',
    atOnce: true,
  },
  {
    what: 'a speaker in a role that there is not',
    by: 'ministry',
    ask: ({ draftId, seated }) =>
      post(
        `/v1/events/${draftId}/sessions`,
        session({ speakers: [{ personId: seated, role: 'heckler' }] }),
      ),
    status: 400,
    code: 'request.malformed',
    pointer: '/speakers/0/role',
  },
  {
    what: 'a session in the agenda of a foreign organisation',
    by: 'agency',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/sessions`, session({})),
    status: 403,
    code: 'session.day-not-yours',
  },
  {
    what: 'a session that the event does not have',
    by: 'ministry',
    ask: ({ draftId }) => get(`/v1/events/${draftId}/sessions/${oldId()}`),
    status: 404,
    code: 'session.not-found',
    atOnce: true,
  },
];

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
    what: 'a session in a room that the venue does not have',
    by: 'ministry',
    ask: ({ draftId }) => post(`/v1/events/${draftId}/sessions`, session({ roomId: oldId() })),
    status: 422,
    code: 'session.room-unknown',
    pointer: '/roomId',
  },
  {
    what: 'a session with a link that runs a script',
    by: 'ministry',
    ask: ({ draftId }) =>
      post(`/v1/events/${draftId}/sessions`, session({ links: [{ url: 'javascript:alert(1)' }] })),
    status: 400,
    code: 'request.malformed',
    pointer: '/links/0/url',
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

export const wrongProgramme: readonly WrongInput[] = [...series, ...sessions, ...calendars];
