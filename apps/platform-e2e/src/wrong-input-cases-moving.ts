import { patch, post, type WrongInput } from './wrong-input.ts';
import { inDays } from './wrong-input-world.ts';

const malformed = { status: 400, code: 'request.malformed' };
const day = (date: string) => ({ days: [{ date }] });
const rule = (status: number, code: string, pointer: string) => ({ status, code, pointer });
const at = (pointer: string) => ({ ...malformed, pointer });

/** What is moved, postponed or copied. */
export const wrongMoves: readonly WrongInput[] = [
  {
    what: 'a published event whose day is taken away by a change',
    by: 'ministry',
    ask: ({ openEvent }) => patch(`/v1/events/${openEvent}`, day(inDays(40))),
    ...rule(409, 'event.fixed-once-published', '/days'),
  },
  {
    what: 'a draft that is postponed',
    by: 'ministry',
    ask: ({ draftId }) => post(`/v1/events/${draftId}/postpone`),
    status: 409,
    code: 'event.transition-not-allowed',
    members: { allowedTransitions: ['publish', 'cancel'] },
  },
  {
    what: 'a published event that is closed',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/close`),
    status: 409,
    code: 'event.transition-not-allowed',
  },
  {
    what: 'an event that is rescheduled to no day',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/reschedule`, { days: [] }),
    ...malformed,
  },
  {
    what: 'an event that is rescheduled by a first date and by days',
    by: 'ministry',
    ask: ({ openEvent }) =>
      post(`/v1/events/${openEvent}/reschedule`, { from: inDays(40), ...day(inDays(40)) }),
    ...rule(422, 'event.dates-given-twice', '/from'),
  },
  {
    what: 'an event whose people are asked again without time to answer',
    by: 'ministry',
    ask: ({ openEvent }) =>
      post(`/v1/events/${openEvent}/reschedule`, {
        from: inDays(40),
        askAgain: { answerBy: `${inDays(41)}T12:00:00Z` },
      }),
    ...rule(422, 'event.answer-out-of-time', '/askAgain/answerBy'),
  },
  {
    what: 'an event that is rescheduled to a day outside its series',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/reschedule`, { from: inDays(301) }),
    ...rule(409, 'event.day-outside-series', '/days/0/date'),
  },
  {
    what: 'a clone with the invitations of the other event',
    by: 'ministry',
    ask: ({ openEvent }) =>
      post(`/v1/events/${openEvent}/clone`, { include: { invitations: true } }),
    ...at('/include/invitations'),
  },
  {
    what: 'a clone outside the series',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/clone`, { startsOn: inDays(320) }),
    ...rule(409, 'event.day-outside-series', '/days/0/date'),
  },
  {
    what: 'a clone of a day that the event does not have',
    by: 'ministry',
    ask: ({ openEvent }) =>
      post(`/v1/events/${openEvent}/days/${inDays(200)}/clone`, { to: inDays(201) }),
    status: 404,
    code: 'event.day-not-found',
  },
  {
    what: 'an event of a foreign organisation that is to be rescheduled',
    by: 'agency',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/reschedule`, { from: inDays(40) }),
    status: 403,
    code: 'event.not-yours',
  },
];
