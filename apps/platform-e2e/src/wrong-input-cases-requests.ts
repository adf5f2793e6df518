import { workshop } from '@regional-events/testing';
import { get, patch, post, put, remove, type WrongInput } from './wrong-input.ts';

const MIB = 1_048_576;

const malformed = { status: 400, code: 'request.malformed' };
const notJson = { status: 400, code: 'request.json-malformed' };
const wrongMedia = { status: 415, code: 'request.media-type-not-supported' };
const noRoute = { status: 404, code: 'request.no-such-route' };
const unsigned = { status: 401, code: 'access.token-invalid' };

const stale = { ifMatch: '"99"' };
const typed = (type: string) => ({ headers: { 'content-type': type } });

const bodies: readonly WrongInput[] = [
  {
    what: 'a body that ends in the middle',
    by: 'secretariat',
    ask: () => post('/v1/series', '{"title":'),
    ...notJson,
  },
  {
    what: 'a body nested a thousand times',
    by: 'secretariat',
    ask: () => post('/v1/events', `${'['.repeat(1000)}${']'.repeat(1000)}`),
    ...notJson,
  },
  {
    what: 'a member called __proto__',
    by: 'secretariat',
    ask: () => post('/v1/people', '{"__proto__":{"role":"secretariat"}}'),
    ...notJson,
  },
  {
    what: 'a list in place of a person',
    by: 'secretariat',
    ask: () => post('/v1/people', []),
    ...malformed,
    pointer: '',
  },
  {
    what: 'no body where one is needed',
    by: 'ministry',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/registrations`),
    ...malformed,
    pointer: '',
  },
  {
    what: 'a body of more than a mebibyte',
    by: 'secretariat',
    ask: () => post('/v1/events', { ...workshop(5, []), title: { en: 'x'.repeat(MIB) } }),
    status: 413,
    code: 'request.body-too-large',
  },
  {
    what: 'a body that is plain text',
    by: 'secretariat',
    ask: () => post('/v1/organisations', 'an organisation', typed('text/plain')),
    ...wrongMedia,
  },
  {
    what: 'a form where JSON is wanted',
    by: 'ministry',
    ask: ({ openEvent }) =>
      post(
        `/v1/events/${openEvent}/delegations`,
        'people=all',
        typed('application/x-www-form-urlencoded'),
      ),
    ...wrongMedia,
  },
  {
    what: 'a merge patch in a POST',
    by: 'secretariat',
    ask: () => post('/v1/series', {}, typed('application/merge-patch+json')),
    ...wrongMedia,
  },
];

const places: readonly WrongInput[] = [
  {
    what: 'a path that nobody serves',
    by: 'secretariat',
    ask: () => get('/v1/towns'),
    ...noRoute,
  },
  {
    what: 'a path that nobody serves below an event',
    by: 'secretariat',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/celebrate`, {}),
    ...noRoute,
  },
  {
    what: 'a path for the services among themselves',
    by: 'secretariat',
    ask: ({ seated }) => post('/internal/v1/people/names', { personIds: [seated] }),
    ...noRoute,
  },
  {
    what: 'a deletion of an organisation, which has none',
    by: 'secretariat',
    ask: ({ ministry }) => remove(`/v1/organisations/${ministry}`, { ifMatch: '*' }),
    status: 405,
    code: 'request.method-not-allowed',
    headers: { allow: 'GET' },
  },
  {
    what: 'a PUT of all people',
    by: 'secretariat',
    ask: () => put('/v1/people', []),
    status: 405,
    code: 'request.method-not-allowed',
    headers: { allow: 'POST' },
  },
];

const callers: readonly WrongInput[] = [
  {
    what: 'a reader without a token',
    by: 'nobody',
    ask: () => get('/v1/events'),
    status: 401,
    code: 'access.token-missing',
  },
  {
    what: 'a password where a token is wanted',
    by: 'nobody',
    ask: () => get('/v1/me', { headers: { authorization: 'Basic bWU6c2VjcmV0' } }),
    status: 401,
    code: 'access.token-missing',
  },
  { what: 'a token that is none', by: 'stranger', ask: () => get('/v1/events'), ...unsigned },
  {
    what: 'a token in which the role was changed',
    by: 'forger',
    ask: () => post('/v1/series', {}),
    ...unsigned,
  },
  {
    what: 'a token that somebody else has signed',
    by: 'impostor',
    ask: ({ openEvent }) => post(`/v1/events/${openEvent}/cancel`),
    ...unsigned,
  },
  {
    what: 'a token that has ended',
    by: 'latecomer',
    ask: () => get('/v1/messages'),
    status: 401,
    code: 'access.token-expired',
  },
  {
    what: 'a token of a client that was revoked',
    by: 'revoked',
    ask: () => get('/v1/people'),
    status: 401,
    code: 'access.client-revoked',
  },
  {
    what: 'a reader of events who drafts one',
    by: 'reader',
    ask: ({ ministry }) => post('/v1/events', workshop(5, [ministry])),
    status: 403,
    code: 'access.scope-missing',
    members: { missingScope: 'events:write' },
  },
  {
    what: 'a reader of events who looks up a person',
    by: 'reader',
    ask: ({ seated }) => get(`/v1/people/${seated}`),
    status: 403,
    code: 'access.scope-missing',
    members: { missingScope: 'people:read' },
  },
];

const versions: readonly WrongInput[] = [
  {
    what: 'a change of an event by one who does not say which version it knows',
    by: 'ministry',
    ask: ({ draftId }) => patch(`/v1/events/${draftId}`, { topics: [] }, {}),
    status: 428,
    code: 'request.if-match-missing',
  },
  {
    what: 'a new composition by one who does not say which version it knows',
    by: 'secretariat',
    ask: ({ ministry }) => put(`/v1/organisations/${ministry}/composition`, { members: [] }),
    status: 428,
    code: 'request.if-match-missing',
  },
  {
    what: 'a deletion of a session by one who does not say which version it knows',
    by: 'ministry',
    ask: ({ draftId, sessionId }) => remove(`/v1/events/${draftId}/sessions/${sessionId}`),
    status: 428,
    code: 'request.if-match-missing',
  },
  ...(
    [
      ['event', (w) => patch(`/v1/events/${w.draftId}`, { topics: [] }, stale)],
      ['series', (w) => patch(`/v1/series/${w.seriesId}`, { aims: [] }, stale)],
      ['person', (w) => patch(`/v1/people/${w.seated}`, { languages: ['sq'] }, stale)],
      ['client', (w) => patch(`/v1/clients/${w.ministryClient.clientId}`, { name: 'New' }, stale)],
      ['organisation', (w) => patch(`/v1/organisations/${w.agency}`, { country: null }, stale)],
      [
        'composition',
        (w) => put(`/v1/organisations/${w.ministry}/composition`, { members: [] }, stale),
      ],
      ['seat plan', (w) => patch(`/v1/events/${w.openEvent}/seat-plan`, { capacity: 9 }, stale)],
      ['session', (w) => remove(`/v1/events/${w.draftId}/sessions/${w.sessionId}`, stale)],
    ] satisfies [string, WrongInput['ask']][]
  ).map(([thing, ask]): WrongInput => ({
    what: `a change by one who knows an older version of the ${thing}`,
    by: 'secretariat',
    ask,
    status: 412,
    code: 'request.stale-version',
  })),
  {
    what: 'an Idempotency-Key with which something else was sent before',
    by: 'ministry',
    ask: ({ openEvent, idempotencyKey, free, ministry }) =>
      post(
        `/v1/events/${openEvent}/registrations`,
        { personId: free, organisationId: ministry },
        { idempotencyKey },
      ),
    status: 422,
    code: 'request.idempotency-key-reused',
  },
  {
    what: 'an Idempotency-Key of 300 characters',
    by: 'ministry',
    ask: ({ openEvent, free, ministry }) =>
      post(
        `/v1/events/${openEvent}/registrations`,
        { personId: free, organisationId: ministry },
        { idempotencyKey: 'k'.repeat(300) },
      ),
    ...malformed,
    pointer: '/header/Idempotency-Key',
  },
];

export const wrongRequests: readonly WrongInput[] = [...bodies, ...places, ...callers, ...versions];
