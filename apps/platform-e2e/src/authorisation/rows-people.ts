import { anyVersion, row, scoped, type Row } from './row.ts';

const own = (organisationId: string) => ({
  givenName: 'Given',
  familyName: 'Family',
  email: null,
  affiliations: [{ organisationId, from: '2020-01-01' }],
});
const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
const csv = { headers: { 'content-type': 'text/csv' } };
const client = (organisationId: string) => ({
  name: 'New',
  organisationId,
  scopes: ['events:read'],
});

// prettier-ignore
/* Cells: foreign former own organiser coOrganiser secretariat; rows of all nine begin with none, expired and narrowed. */
export const people: readonly Row[] = [
  row('GET /.well-known/jwks.json', 'the keys', '200 200 200 200 200 200 200 200 200', () => '/.well-known/jwks.json'),
  row('GET /.well-known/oauth-authorization-server', 'the metadata', '200 200 200 200 200 200 200 200 200', () => '/.well-known/oauth-authorization-server'),
  row('POST /v1/oauth/token', 'with a secret, where a token counts nothing', '200 400 400 400 400 400 400 400 400', ({ spare }) => ({ path: '/v1/oauth/token', body: `grant_type=client_credentials&client_id=${spare.clientId}&client_secret=${spare.clientSecret}`, options: form })),
  row('GET /v1/me', 'oneself', '401 401 200 200 200 200 200 200 200', () => '/v1/me'),

  scoped('GET /v1/clients', "own's", '200- 200- 200+ 200- 200- 200+', ({ organisations }) => `/v1/clients?organisationId=${organisations.own}`),
  scoped('POST /v1/clients', 'a new one', '403 403 403 403 403 201', ({ organisations }) => ({ path: '/v1/clients', body: client(organisations.own) })),
  scoped('GET /v1/clients/{id}', 'oneself', '404 404 200 404 404 200', ({ ownClient }) => `/v1/clients/${ownClient}`),
  scoped('GET /v1/clients/{id}', 'another of the same organisation', '404 404 404 404 404 200', ({ spare }) => `/v1/clients/${spare.clientId}`),
  scoped('GET /v1/clients/{id}', 'that there is not', '404 404 404 404 404 404', ({ series }) => `/v1/clients/${series}`),
  scoped('PATCH /v1/clients/{id}', 'oneself', '404 404 403 404 404 200', ({ ownClient }) => ({ path: `/v1/clients/${ownClient}`, body: { name: 'Named' }, options: anyVersion })),
  scoped('POST /v1/clients/{id}/revoke', 'another', '404 404 404 404 404 may', ({ spare }) => `/v1/clients/${spare.clientId}/revoke`),
  scoped('POST /v1/clients/{id}/rotate-secret', 'oneself', '404 404 200 404 404 200', ({ ownClient }) => ({ path: `/v1/clients/${ownClient}/rotate-secret`, body: {} })),

  scoped('GET /v1/accounts', "of somebody", '200- 200- 200- 200- 200- 200+', ({ ownPerson }) => `/v1/accounts?personId=${ownPerson}`),
  scoped('POST /v1/accounts', 'of somebody without one', '403 403 403 403 403 may', ({ freePerson }) => ({ path: '/v1/accounts', body: { personId: freePerson, email: `${freePerson}@example.org` } })),
  scoped('GET /v1/accounts/{id}', 'of somebody', '404 404 404 404 404 200', ({ account }) => `/v1/accounts/${account}`),
  scoped('GET /v1/accounts/{id}', 'that there is not', '404 404 404 404 404 404', ({ series }) => `/v1/accounts/${series}`),
  scoped('PATCH /v1/accounts/{id}', 'of somebody', '404 404 404 404 404 200', ({ account }) => ({ path: `/v1/accounts/${account}`, body: {}, options: anyVersion })),
  scoped('POST /v1/accounts/{id}/invite', 'of somebody', '404 404 404 404 404 200', ({ account }) => `/v1/accounts/${account}/invite`),
  scoped('GET /v1/accounts/{id}/sign-ins', 'of somebody', '404 404 404 404 404 200', ({ account }) => `/v1/accounts/${account}/sign-ins`),
  row('DELETE /v1/accounts/{id}/sign-ins/{signInId}', 'that there is not', '401 401 404 404 404 404 404 404 404', ({ account, series }) => ({ path: `/v1/accounts/${account}/sign-ins/${series}`, options: anyVersion })),
  scoped('POST /v1/accounts/{id}/close', 'of somebody', '404 404 404 404 404 may', ({ spareAccount }) => `/v1/accounts/${spareAccount}/close`),

  scoped('GET /v1/organisations', 'all', '200+ 200+ 200+ 200+ 200+ 200+', () => '/v1/organisations'),
  scoped('POST /v1/organisations', 'a new one', '403 403 403 403 403 201', ({ series }) => ({ path: '/v1/organisations', body: { code: `N-${series.slice(-12).toUpperCase()}`, kind: 'ngo', names: { en: 'New' }, country: null } })),
  scoped('GET /v1/organisations/{id}', 'own', '200 200 200 200 200 200', ({ organisations }) => `/v1/organisations/${organisations.own}`),
  scoped('PATCH /v1/organisations/{id}', 'names of own', '403 403 200 403 403 200', ({ organisations }) => ({ path: `/v1/organisations/${organisations.own}`, body: { names: { en: 'Own' } }, options: anyVersion })),
  scoped('PATCH /v1/organisations/{id}', 'kind of own', '403 403 403 403 403 200', ({ organisations }) => ({ path: `/v1/organisations/${organisations.own}`, body: { kind: 'ngo' }, options: anyVersion })),
  scoped('GET /v1/organisations/{id}/focal-points', 'own', '403 403 200 403 403 200', ({ organisations }) => `/v1/organisations/${organisations.own}/focal-points`),
  scoped('GET /v1/organisations/{id}/composition', 'own', '200 200 200 200 200 200', ({ organisations }) => `/v1/organisations/${organisations.own}/composition`),
  scoped('POST /v1/organisations/{id}/composition', 'own', '403 403 403 403 403 may', ({ organisations }) => ({ path: `/v1/organisations/${organisations.own}/composition`, body: { memberId: organisations.foreign, from: '2020-01-01' } })),
  scoped('PUT /v1/organisations/{id}/composition', 'own', '403 403 403 403 403 may', ({ organisations }) => ({ path: `/v1/organisations/${organisations.own}/composition`, body: { members: [] }, options: anyVersion })),

  scoped('GET /v1/people', 'who belong to own', '200- 200- 200+ 200- 200- 200+', ({ organisations }) => `/v1/people?organisationId=${organisations.own}`),
  scoped('GET /v1/people', 'who belonged to former', '200- 200- 200+ 200- 200- 200+', ({ organisations }) => `/v1/people?organisationId=${organisations.former}`),
  scoped('POST /v1/people', 'a new one of own', '403 403 201 403 403 201', ({ organisations }) => ({ path: '/v1/people', body: own(organisations.own) })),
  scoped('GET /v1/people/{id}', 'who left former for own', '404 404 200 404 404 200', ({ ownPerson }) => `/v1/people/${ownPerson}`),
  scoped('GET /v1/people/{id}', 'protected, who left former for own', '404 404 200 404 404 200', ({ protectedPerson }) => `/v1/people/${protectedPerson}`),
  scoped('GET /v1/people/{id}', 'who left former for nothing', '404 404 404 404 404 200', ({ leftPerson }) => `/v1/people/${leftPerson}`),
  scoped('GET /v1/people/{id}', 'who does not exist', '404 404 404 404 404 404', ({ series }) => `/v1/people/${series}`),
  scoped('PATCH /v1/people/{id}', 'who left former for own', '404 404 200 404 404 200', ({ ownPerson }) => ({ path: `/v1/people/${ownPerson}`, body: { languages: ['en'] }, options: anyVersion })),
  scoped('PATCH /v1/people/{id}', 'who left former for nothing', '404 404 404 404 404 200', ({ leftPerson }) => ({ path: `/v1/people/${leftPerson}`, body: { languages: ['en'] }, options: anyVersion })),

  scoped('DELETE /v1/people/{id}', 'who left former for own, as another saw them', '404 404 403 404 404 412', ({ ownPerson }) => ({ path: `/v1/people/${ownPerson}`, options: { ifMatch: '"0"' } })),
  scoped('DELETE /v1/people/{id}', 'who does not exist', '404 404 404 404 404 404', ({ series }) => ({ path: `/v1/people/${series}`, options: anyVersion })),
  scoped('POST /v1/people/{id}/merge', 'who left former for own', '404 404 403 404 404 may', ({ ownPerson, series }) => ({ path: `/v1/people/${ownPerson}/merge`, body: { intoId: series } })),
  scoped('GET /v1/people/{id}/doubles', 'who left former for own', '403 403 403 403 403 200', ({ ownPerson }) => `/v1/people/${ownPerson}/doubles`),
  scoped('GET /v1/erasures', 'all', '403 403 403 403 403 200', () => '/v1/erasures'),
  scoped('GET /v1/erasures/{id}', 'that there is not', '403 403 403 403 403 404', ({ series }) => `/v1/erasures/${series}`),

  scoped('POST /v1/organisation-imports', 'of nothing new', '403 403 403 403 403 202', () => ({ path: '/v1/organisation-imports?dryRun=true', body: 'code\nNOBODY', options: csv })),
  scoped('POST /v1/people-imports', 'for own', '403 403 202 403 403 202', ({ organisations }) => ({ path: `/v1/people-imports?dryRun=true&organisationId=${organisations.own}`, body: 'family name\nTabular', options: csv })),
  scoped('POST /v1/people-imports', 'for whom the rows say', '403 403 403 403 403 202', () => ({ path: '/v1/people-imports?dryRun=true', body: 'family name\nTabular', options: csv })),
  row('GET /v1/jobs/organisations-{id}', 'that there is not', '401 401 404 404 404 404 404 404 404', ({ series }) => `/v1/jobs/organisations-${series}`),
  row('GET /v1/jobs/organisations-{id}/rows', 'that there is not', '401 401 404 404 404 404 404 404 404', ({ series }) => `/v1/jobs/organisations-${series}/rows`),
  row('POST /v1/jobs/organisations-{id}/cancel', 'that there is not', '401 401 404 404 404 404 404 404 404', ({ series }) => `/v1/jobs/organisations-${series}/cancel`),
  scoped('GET /v1/access-log', 'all', '403 403 403 403 403 200', () => '/v1/access-log'),
  row('POST /v1/access-reasons', 'for people', '401 401 200 200 200 200 200 200 200', () => ({ path: '/v1/access-reasons', body: { reason: 'A table of rights' } })),
];
