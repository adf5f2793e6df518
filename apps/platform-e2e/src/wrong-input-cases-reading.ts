import { get, oldId, post, type WrongInput } from './wrong-input.ts';

const malformed = { status: 400, code: 'request.malformed' };

const lists: readonly WrongInput[] = (
  [
    ['a page of no events', '/v1/events?limit=0', '/query/limit'],
    ['a page of 201 people', '/v1/people?limit=201', '/query/limit'],
    ['a page of many series', '/v1/series?limit=many', '/query/limit'],
    ['a page of 201 messages', '/v1/messages?limit=201', '/query/limit'],
    ['two lengths of one page', '/v1/organisations?limit=1&limit=2', '/query/limit'],
    ['a parameter that is not known', '/v1/registrations?colour=red', '/query/colour'],
    ['a parameter where none is taken', '/v1/me?colour=red', '/query/colour'],
    ['events in the order of their colour', '/v1/events?sort=colour', '/query/sort'],
    ['events of a kind that there is not', '/v1/events?kind=party', '/query/kind/0'],
    [
      'events since yesterday, in words',
      '/v1/events?startsAt[gte]=yesterday',
      '/query/startsAt[gte]',
    ],
    ['an organisation by a code that is none', '/v1/organisations?code=i_om', '/query/code/0'],
    [
      'people of an organisation without an id',
      '/v1/people?organisationId=iom',
      '/query/organisationId/0',
    ],
    ['people by white space', '/v1/people?search=%20', '/query/search'],
    ['organisations by signs alone', '/v1/organisations?search=--', '/query/search'],
    ['events by nine words', '/v1/events?search=a+b+c+d+e+f+g+h+i', '/query/search'],
    ['series by 101 letters', `/v1/series?search=${'x'.repeat(101)}`, '/query/search'],
    ['seat plans that are neither open nor not', '/v1/seat-plans?open=perhaps', '/query/open'],
    ['conflicts of an event without an id', '/v1/conflicts?eventId=one', '/query/eventId/0'],
    ['clients in a state that there is not', '/v1/clients?status=asleep', '/query/status/0'],
    ['messages of a type that there is not', '/v1/messages?types=gossip', '/query/types/0'],
  ] satisfies [string, string, string][]
).map(([what, path, pointer]) => ({
  what,
  by: 'secretariat',
  ask: () => get(path),
  ...malformed,
  pointer,
}));

const positions: readonly WrongInput[] = [
  ...[
    '/v1/events',
    '/v1/series',
    '/v1/organisations',
    '/v1/people',
    '/v1/clients',
    '/v1/registrations',
  ].map((path): WrongInput => ({
    what: `a cursor that ${path} never gave`,
    by: 'secretariat',
    ask: () => get(`${path}?after=made-up`),
    status: 400,
    code: 'request.unknown-cursor',
    pointer: '/query/after',
  })),
  {
    what: 'messages after one that never was',
    by: 'agency',
    ask: () => get(`/v1/messages?after=${oldId()}`),
    status: 400,
    code: 'message.unknown-position',
    pointer: '/query/after',
  },
  {
    what: 'a stream that goes on after a message that never was',
    by: 'agency',
    ask: () => get('/v1/messages/stream', { headers: { 'last-event-id': oldId() } }),
    status: 400,
    code: 'message.unknown-position',
    pointer: '/header/Last-Event-ID',
  },
  {
    what: 'a history that goes on after a step that never was',
    by: 'ministry',
    ask: ({ registration }) => get(`/v1/registrations/${registration}/history?after=${oldId()}`),
    status: 400,
    code: 'request.unknown-cursor',
    pointer: '/query/after',
  },
];

const form = (
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) =>
  post('/v1/oauth/token', new URLSearchParams(fields).toString(), {
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

const grant = { grant_type: 'client_credentials' };

const tokens: readonly WrongInput[] = [
  {
    what: 'a client with the wrong secret',
    by: 'nobody',
    ask: ({ ministryClient }) =>
      form({ ...grant, client_id: ministryClient.clientId, client_secret: 'wrong' }),
    status: 401,
    code: 'token.invalid-client',
    oauth: 'invalid_client',
  },
  {
    what: 'a client that nobody knows',
    by: 'nobody',
    ask: () => form({ ...grant, client_id: oldId(), client_secret: 'wrong' }),
    status: 401,
    code: 'token.invalid-client',
    oauth: 'invalid_client',
  },
  {
    what: 'a token for a scope that there is not',
    by: 'nobody',
    ask: ({ ministryClient: { clientId, clientSecret } }) =>
      form({ ...grant, client_id: clientId, client_secret: clientSecret, scope: 'events:dance' }),
    status: 400,
    code: 'token.invalid-scope',
    oauth: 'invalid_scope',
  },
  {
    what: 'a token for a scope that the client does not have',
    by: 'nobody',
    ask: ({ ministryClient: { clientId, clientSecret } }) =>
      form({
        ...grant,
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'operations:write',
      }),
    status: 400,
    code: 'token.invalid-scope',
    oauth: 'invalid_scope',
  },
  {
    what: 'a token by password',
    by: 'nobody',
    ask: () => form({ grant_type: 'password', username: 'me', password: 'secret' }),
    status: 400,
    code: 'token.unsupported-grant-type',
    oauth: 'unsupported_grant_type',
  },
  {
    what: 'a client that names itself twice',
    by: 'nobody',
    ask: ({ ministryClient: { clientId, clientSecret } }) =>
      form(
        { ...grant, client_id: clientId, client_secret: clientSecret },
        { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      ),
    status: 400,
    code: 'token.credentials-twice',
    oauth: 'invalid_request',
  },
  {
    what: 'a form that does not say by what grant',
    by: 'nobody',
    ask: () => form({ client_id: oldId() }),
    ...malformed,
    pointer: '/grant_type',
    oauth: 'invalid_request',
  },
  {
    what: 'JSON where a form is wanted',
    by: 'nobody',
    ask: () => post('/v1/oauth/token', grant),
    status: 400,
    code: 'request.media-type-not-supported',
    oauth: 'invalid_request',
  },
];

export const wrongReading: readonly WrongInput[] = [...lists, ...positions, ...tokens];
