import { get, oldId, patch, post, put, type WrongInput } from './wrong-input.ts';
import { anyVersion } from './wrong-input.ts';
import type { World } from './wrong-input-world.ts';

type Refusal = Omit<WrongInput, 'what' | 'by' | 'ask'>;
type Body = Readonly<Record<string, unknown>> | ((world: World) => object);

const worked = (body: Body, world: World): object =>
  typeof body === 'function' ? body(world) : body;

const posted =
  (path: string, whole: (world: World) => object) =>
  (what: string, by: WrongInput['by'], body: Body, refusal: Refusal): WrongInput => ({
    what,
    by,
    ask: (world) => post(path, { ...whole(world), ...worked(body, world) }),
    ...refusal,
  });

const rule = (status: number, code: string, pointer?: string): Refusal => ({
  status,
  code,
  ...(pointer !== undefined && { pointer }),
});
const at = (pointer: string): Refusal => rule(400, 'request.malformed', pointer);

const organisation = posted('/v1/organisations', () => ({
  code: 'NEW-ONE',
  kind: 'ngo',
  names: { en: 'A new one' },
  country: null,
}));
const person = posted('/v1/people', ({ ministry }) => ({
  givenName: 'Dragutina',
  familyName: 'Testimonova',
  email: null,
  affiliations: [{ organisationId: ministry, from: '2020-01-01' }],
}));
const client = posted('/v1/clients', ({ agency }) => ({
  name: 'A new one',
  organisationId: agency,
  scopes: ['events:read'],
}));

const organisations: readonly WrongInput[] = [
  organisation(
    'a code that is taken',
    'secretariat',
    ({ code }) => ({ code }),
    rule(409, 'organisation.code-taken', '/code'),
  ),
  organisation(
    'a code that is taken but for its capitals',
    'secretariat',
    ({ code }) => ({ code: code.toLowerCase() }),
    rule(409, 'organisation.code-taken', '/code'),
  ),
  organisation('an organisation without names', 'secretariat', { names: undefined }, at('/names')),
  organisation('an organisation of an unknown kind', 'secretariat', { kind: 'guild' }, at('/kind')),
  organisation(
    'a parent that nobody knows',
    'secretariat',
    () => ({ parentId: oldId() }),
    rule(422, 'organisation.unknown-parent', '/parentId'),
  ),
  organisation(
    'an organisation that a partner registers',
    'agency',
    {},
    rule(403, 'organisation.not-yours'),
  ),
  {
    what: 'a foreign organisation that is to have another name',
    by: 'agency',
    ask: ({ ministry }) => patch(`/v1/organisations/${ministry}`, { names: { en: 'Ours' } }),
    ...rule(403, 'organisation.not-yours'),
  },
  {
    what: 'an organisation that changes its code',
    by: 'secretariat',
    ask: ({ ministry }) => patch(`/v1/organisations/${ministry}`, { code: 'OTHER' }),
    ...rule(409, 'organisation.code-is-fixed', '/code'),
  },
  {
    what: 'an organisation below its own child',
    by: 'secretariat',
    ask: ({ ministry, agency }) => patch(`/v1/organisations/${ministry}`, { parentId: agency }),
    ...rule(409, 'organisation.parent-cycle', '/parentId'),
  },
  {
    what: 'a member that nobody knows',
    by: 'secretariat',
    ask: ({ ministry }) =>
      put(
        `/v1/organisations/${ministry}/composition`,
        { members: [{ memberId: oldId(), from: '2026-01-01' }] },
        anyVersion,
      ),
    ...rule(422, 'organisation.unknown-member', '/members/0/memberId'),
  },
  {
    what: 'an organisation that is a member of itself',
    by: 'secretariat',
    ask: ({ ministry }) =>
      post(`/v1/organisations/${ministry}/composition`, { memberId: ministry, from: '2026-01-01' }),
    ...rule(409, 'organisation.composition-cycle', '/memberId'),
  },
  {
    what: 'a membership that ends before it begins',
    by: 'secretariat',
    ask: ({ ministry, agency }) =>
      post(`/v1/organisations/${ministry}/composition`, {
        memberId: agency,
        from: '2026-01-02',
        to: '2026-01-01',
      }),
    ...rule(422, 'organisation.membership-ends-before-it-begins', '/to'),
  },
];

const people: readonly WrongInput[] = [
  person('an address that is none', 'ministry', { email: 'Testimonova at home' }, at('/email')),
  person(
    'a language that is no language',
    'ministry',
    { languages: ['Testimonova speaks'] },
    at('/languages/0'),
  ),
  person(
    'a name with a bell in it',
    'ministry',
    { givenName: 'Dra\u0007gutina' },
    at('/givenName'),
  ),
  person(
    'a person who belongs to an organisation since 31 April',
    'ministry',
    (w) => ({ affiliations: [{ organisationId: w.ministry, from: '2022-04-31' }] }),
    at('/affiliations/0/from'),
  ),
  person(
    'a person who belongs to an organisation that nobody knows',
    'secretariat',
    () => ({ affiliations: [{ organisationId: oldId(), from: '2020-01-01' }] }),
    rule(422, 'person.unknown-organisation', '/affiliations/0/organisationId'),
  ),
  person(
    'a person who left before coming',
    'secretariat',
    (w) => ({
      affiliations: [{ organisationId: w.ministry, from: '2020-01-02', to: '2020-01-01' }],
    }),
    rule(422, 'person.affiliation-ends-before-it-begins', '/affiliations/0/to'),
  ),
  person(
    'a person whom a foreign organisation registers',
    'agency',
    {},
    rule(403, 'person.foreign-organisation'),
  ),
  person(
    'a key of one’s own that another person has',
    'secretariat',
    { externalRef: 'Vukosava' },
    rule(409, 'person.external-ref-taken', '/externalRef'),
  ),
  {
    what: 'a person of a foreign organisation, who is not there for others',
    by: 'agency',
    ask: ({ seated }) => get(`/v1/people/${seated}`),
    ...rule(404, 'person.not-found'),
  },
  {
    what: 'a person without a family name',
    by: 'ministry',
    ask: ({ seated }) => patch(`/v1/people/${seated}`, { familyName: null }),
    ...at('/familyName'),
  },
];

const clients: readonly WrongInput[] = [
  client('a client that a partner registers', 'agency', {}, rule(403, 'client.not-yours')),
  client('a scope that there is not', 'secretariat', { scopes: ['events:dance'] }, at('/scopes/0')),
  client(
    'a partner who would run the platform',
    'secretariat',
    { scopes: ['operations:write'] },
    rule(422, 'client.scope-not-for-partners', '/scopes'),
  ),
  client(
    'a client of an organisation that nobody knows',
    'secretariat',
    () => ({ organisationId: oldId() }),
    rule(422, 'client.unknown-organisation', '/organisationId'),
  ),
  client(
    'a secretariat that belongs to an organisation',
    'secretariat',
    { role: 'secretariat' },
    rule(422, 'client.secretariat-is-unbound', '/organisationId'),
  ),
  {
    what: 'a client of a foreign organisation, which is not there for others',
    by: 'agency',
    ask: ({ ministryClient }) => get(`/v1/clients/${ministryClient.clientId}`),
    ...rule(404, 'client.not-found'),
  },
  {
    what: 'a revoked client that is to have a new secret',
    by: 'secretariat',
    ask: ({ revokedClient }) => post(`/v1/clients/${revokedClient}/rotate-secret`, {}),
    ...rule(409, 'client.revoked'),
    members: { allowedTransitions: [] },
  },
  {
    what: 'the first client, which the settings alone revoke',
    by: 'secretariat',
    ask: ({ firstClient }) => post(`/v1/clients/${firstClient}/revoke`),
    ...rule(409, 'client.set-by-environment'),
  },
  {
    what: 'an old secret that stays good for ever',
    by: 'secretariat',
    ask: ({ ministryClient }) =>
      post(`/v1/clients/${ministryClient.clientId}/rotate-secret`, { overlapMinutes: 1e9 }),
    ...at('/overlapMinutes'),
  },
];

export const wrongOrganisations: readonly WrongInput[] = [...organisations, ...people, ...clients];
