import { get, oldId, post, type WrongInput } from './wrong-input.ts';

export const wrongSynergies: readonly WrongInput[] = [
  {
    what: 'synergies further away than half a year',
    by: 'ministry',
    ask: ({ openEvent }) => get(`/v1/synergies?eventId=${openEvent}&withinDays=181`),
    status: 400,
    code: 'request.malformed',
    pointer: '/query/withinDays',
  },
  {
    what: 'a joint day of two events that are no pair',
    by: 'ministry',
    ask: ({ openEvent }) =>
      post(`/v1/synergies/${oldId()}/propose`, { eventId: openEvent, date: '2030-05-14' }),
    status: 404,
    code: 'synergy.not-found',
    atOnce: true,
  },
  {
    what: 'an answer to what nobody proposed',
    by: 'secretariat',
    ask: () => post(`/v1/synergies/${oldId()}/accept`),
    status: 404,
    code: 'synergy.not-found',
    atOnce: true,
  },
  {
    what: 'a reason to decline that there is not',
    by: 'secretariat',
    ask: () => post(`/v1/synergies/${oldId()}/decline`, { reason: 'bad-company' }),
    status: 400,
    code: 'request.malformed',
    pointer: '/reason',
  },
];
