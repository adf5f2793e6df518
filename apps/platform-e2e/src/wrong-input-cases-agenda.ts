import { get, post, type WrongInput } from './wrong-input.ts';

export const wrongAgenda: readonly WrongInput[] = [
  {
    what: 'a release of the agenda of somebody else',
    by: 'agency',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/agenda-versions`),
    status: 403,
    code: 'event.not-yours',
  },
  {
    what: 'a release of an agenda without sessions',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/agenda-versions`),
    status: 409,
    code: 'agenda.nothing-new',
  },
  {
    what: 'a release with a note in no language',
    by: 'ministry',
    ask: ({ draftId }) => post(`/v1/events/${draftId}/agenda-versions`, { note: {} }),
    status: 400,
    code: 'request.malformed',
    pointer: '/note',
  },
  {
    what: 'a release that the event does not have',
    by: 'agency',
    ask: ({ openEvent }) => get(`/v1/events/${openEvent}/agenda-versions/7`),
    status: 404,
    code: 'agenda.version-not-found',
  },
  {
    what: 'a release that is compared with a later one',
    by: 'agency',
    ask: ({ openEvent }) => get(`/v1/events/${openEvent}/agenda-versions/7/changes?since=8`),
    status: 422,
    code: 'agenda.since-not-before',
    pointer: '/query/since',
  },
  {
    what: 'the draft agenda of somebody else, as what would change',
    by: 'agency',
    ask: ({ openEvent }) => get(`/v1/events/${openEvent}/agenda-versions/draft/changes`),
    status: 403,
    code: 'session.draft-not-yours',
  },
];
