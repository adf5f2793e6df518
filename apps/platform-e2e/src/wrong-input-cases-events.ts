import { workshop } from '@regional-events/testing';
import { get, oldId, patch, post, youngId, type WrongInput } from './wrong-input.ts';
import { inDays, type World } from './wrong-input-world.ts';

const malformed = { status: 400, code: 'request.malformed' };
const day = (date: string, more: object = {}) => ({ days: [{ date, ...more }] });

/** A draft of the ministry's that is right but for what is given. */
const drafted = (what: string, body: object | ((world: World) => object), refusal: Refusal) => ({
  what,
  by: 'ministry' as const,
  ask: (world: World) =>
    post('/v1/events', {
      ...workshop(5, [world.ministry]),
      ...(typeof body === 'function' ? body(world) : body),
    }),
  ...refusal,
});

type Refusal = Pick<WrongInput, 'status' | 'code' | 'pointer' | 'atOnce'>;
const rule = (status: number, code: string, pointer: string): Refusal => ({
  status,
  code,
  pointer,
});
const at = (pointer: string): Refusal => ({ ...malformed, pointer });

const drafts: readonly WrongInput[] = [
  drafted('an event on 30 February', day('2022-02-30'), at('/days/0/date')),
  drafted(
    'an event at 25 o’clock',
    day(inDays(30), { startTime: '25:00' }),
    at('/days/0/startTime'),
  ),
  drafted('an event in a time zone of no place', { timeZone: 'Europe/Atlantis' }, at('/timeZone')),
  drafted('an event for as many as may come', { capacity: 'many' }, at('/capacity')),
  drafted('an event for minus one', { capacity: -1 }, at('/capacity')),
  drafted('an event with a colour', { colour: 'red' }, at('/colour')),
  drafted('a day with a room', day(inDays(30), { room: 7 }), at('/days/0/room')),
  drafted('an event without a kind', { kind: undefined }, at('/kind')),
  drafted('an event without a name in any language', { title: {} }, at('/title')),
  drafted(
    'an event in a language that has no tag',
    { title: { sr_Latn: 'Event' } },
    at('/title/sr_Latn'),
  ),
  drafted(
    'an event in a country that there is not',
    { venue: { name: 'A', city: 'B', country: 'QQ' } },
    at('/venue/country'),
  ),
  drafted('an event in series number seven', { seriesId: 7 }, at('/seriesId')),
  drafted(
    'an event that starts in the hour that the clocks skip',
    { timeZone: 'Europe/Belgrade', ...day('2027-03-28', { startTime: '02:30', endTime: '16:00' }) },
    rule(422, 'time.skipped-by-clock-change', '/days/0/startTime'),
  ),
  drafted(
    'an event twice on one day',
    { days: [{ date: inDays(30) }, { date: inDays(30) }] },
    rule(422, 'event.day-named-twice', '/days/1/date'),
  ),
  drafted(
    'an event that ends before it starts',
    day(inDays(30), { startTime: '16:00', endTime: '09:00' }),
    rule(422, 'event.day-ends-before-it-starts', '/days/0/endTime'),
  ),
  drafted(
    'a registration that closes before it opens',
    { registration: { opensAt: `${inDays(9)}T00:00:00Z`, closesAt: `${inDays(8)}T00:00:00Z` } },
    rule(422, 'event.registration-closes-before-it-opens', '/registration/closesAt'),
  ),
  drafted(
    'a number without a series',
    { numberInSeries: 2 },
    rule(422, 'event.number-without-series', '/numberInSeries'),
  ),
  drafted('an event in a series that nobody knows', () => ({ seriesId: oldId() }), {
    ...rule(422, 'event.series-unknown', '/seriesId'),
    atOnce: true,
  }),
  drafted('an organiser that nobody knows', (w) => ({ organiserIds: [w.ministry, oldId()] }), {
    ...rule(422, 'organisation.unknown', '/organiserIds/1'),
    atOnce: true,
  }),
  drafted('a venue that the directory does not have', () => ({ venueId: oldId() }), {
    ...rule(422, 'event.venue-unknown', '/venueId'),
    atOnce: true,
  }),
  drafted(
    'a co-organiser of whom news could still come',
    () => day(inDays(30), { coOrganiserIds: [youngId()] }),
    rule(422, 'organisation.unknown', '/days/0/coOrganiserIds/0'),
  ),
  drafted(
    'an event on a day outside its series',
    (w) => ({ seriesId: w.seriesId, ...day(inDays(301)) }),
    rule(409, 'event.day-outside-series', '/days/0/date'),
  ),
  drafted(
    'an event of a closed series',
    (w) => ({ seriesId: w.closedSeries }),
    rule(409, 'event.series-closed', '/seriesId'),
  ),
  drafted(
    'a second number one of a series',
    (w) => ({ seriesId: w.seriesId, numberInSeries: 1 }),
    rule(409, 'event.number-in-series-taken', '/numberInSeries'),
  ),
  {
    what: 'a key of one’s own that another event has',
    by: 'secretariat',
    ask: () => post('/v1/events', { ...workshop(5, []), externalRef: 'the-draft' }),
    ...rule(409, 'event.external-ref-taken', '/externalRef'),
  },
];

const changes: readonly WrongInput[] = [
  {
    what: 'a draft that moves to a day outside its series',
    by: 'ministry',
    ask: ({ draftId }) => patch(`/v1/events/${draftId}`, day(inDays(301))),
    ...rule(409, 'event.day-outside-series', '/days/0/date'),
  },
  {
    what: 'a draft that leaves the day of a session',
    by: 'ministry',
    ask: ({ draftId }) => patch(`/v1/events/${draftId}`, day(inDays(40))),
    ...rule(409, 'event.day-has-sessions', '/days'),
  },
  {
    what: 'an event that takes its capacity from its seat plan',
    by: 'ministry',
    ask: ({ openEvent }) => patch(`/v1/events/${openEvent}`, { capacity: 50 }),
    ...rule(409, 'event.capacity-owned-by-seat-plan', '/capacity'),
  },
  {
    what: 'an event that is published twice',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/publish`),
    status: 409,
    code: 'event.transition-not-allowed',
    members: { allowedTransitions: ['postpone', 'reschedule', 'cancel', 'complete'] },
  },
  {
    what: 'an event that is complete before it is published',
    by: 'ministry',
    ask: ({ draftId }) => post(`/v1/events/${draftId}/complete`),
    status: 409,
    code: 'event.transition-not-allowed',
    members: { allowedTransitions: ['publish', 'cancel'] },
  },
  {
    what: 'an event that is published without a place',
    by: 'ministry',
    ask: ({ bareDraft }) => post(`/v1/events/${bareDraft}/publish`),
    ...rule(422, 'event.not-ready-to-publish', '/venue'),
  },
  {
    what: 'an event of a foreign organisation that is to be changed',
    by: 'agency',
    ask: ({ openEvent }) => patch(`/v1/events/${openEvent}`, { topics: [] }),
    status: 403,
    code: 'event.not-yours',
  },
  {
    what: 'an event of a foreign organisation that is to be cancelled',
    by: 'agency',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/cancel`),
    status: 403,
    code: 'event.not-yours',
  },
  {
    what: 'an event in the series of a foreign organisation',
    by: 'agency',
    ask: ({ agency, seriesId }) => post('/v1/events', { ...workshop(5, [agency]), seriesId }),
    status: 403,
    code: 'event.not-yours',
  },
  {
    what: 'a draft of a foreign organisation, which is not there for others',
    by: 'agency',
    ask: ({ draftId }) => get(`/v1/events/${draftId}`),
    status: 404,
    code: 'event.not-found',
  },
];

export const wrongEvents: readonly WrongInput[] = [...drafts, ...changes];
