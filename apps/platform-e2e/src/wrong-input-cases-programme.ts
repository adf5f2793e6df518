import { get, oldId, patch, post, type WrongInput } from './wrong-input.ts';
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
    what: 'a conflict that the event does not have',
    by: 'secretariat',
    ask: ({ draftId }) =>
      post(`/v1/events/${draftId}/conflicts/${oldId()}/ignore`, { reason: 'Why' }),
    status: 404,
    code: 'conflict.not-found',
    atOnce: true,
  },
  {
    what: 'the check of an event that there is not',
    by: 'secretariat',
    ask: () => post('/v1/schedule-checks', { eventId: oldId() }),
    status: 404,
    code: 'event.not-found',
    atOnce: true,
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

export const wrongProgramme: readonly WrongInput[] = [...series, ...sessions];
