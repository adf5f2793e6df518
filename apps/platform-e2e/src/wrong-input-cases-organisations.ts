import { get, oldId, patch, post, put, type WrongInput } from './wrong-input.ts';
import { anyVersion } from './wrong-input.ts';
import { at, posted, rule } from './wrong-input-refusals.ts';

const organisation = posted('/v1/organisations', () => ({
  code: 'NEW-ONE',
  kind: 'ngo',
  names: { en: 'A new one' },
  country: null,
}));
const client = posted('/v1/clients', ({ agency }) => ({
  name: 'A new one',
  organisationId: agency,
  scopes: ['events:read'],
}));

/** Thirty that the world's organisations do not have. */
const manyLanguages = Array.from({ length: 30 }, (_, index) => `x-lang${index}`);

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
    what: 'a patch that adds names to more languages than an organisation may have',
    by: 'secretariat',
    ask: ({ ministry }) =>
      patch(`/v1/organisations/${ministry}`, {
        names: Object.fromEntries(manyLanguages.map((tag) => [tag, 'Testimonova'])),
      }),
    ...rule(422, 'organisation.too-many-names', '/names'),
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

const account = posted('/v1/accounts', ({ free }) => ({
  personId: free,
  email: 'somebody@example.org',
  grants: [],
}));
const grant = { role: 'focal-point', from: '2026-01-01' };

const accounts: readonly WrongInput[] = [
  account(
    'an account of nobody',
    'secretariat',
    () => ({ personId: oldId() }),
    rule(422, 'account.unknown-person', '/personId'),
  ),
  account('an account that a partner registers', 'agency', {}, rule(403, 'account.not-yours')),
  account('an account with a wrong address', 'secretariat', { email: 'nowhere' }, at('/email')),
  account(
    'a role that nobody has',
    'secretariat',
    { grants: [{ ...grant, role: 'king' }] },
    at('/grants/0/role'),
  ),
  account(
    'a focal point of nobody',
    'secretariat',
    { grants: [grant] },
    rule(422, 'account.grant-object', '/grants/0/organisationId'),
  ),
  account(
    'a focal point of an organisation that nobody knows',
    'secretariat',
    () => ({ grants: [{ ...grant, organisationId: oldId() }] }),
    rule(422, 'account.unknown-organisation', '/grants/0/organisationId'),
  ),
  account(
    'a grant that ends before it begins',
    'secretariat',
    { grants: [{ role: 'reviewer', from: '2026-01-02', to: '2026-01-01' }] },
    rule(422, 'account.grant-ends-before-it-begins', '/grants/0/to'),
  ),
  account(
    'more grants than an account may have',
    'secretariat',
    { grants: Array.from({ length: 21 }, () => ({ role: 'reviewer', from: '2026-01-02' })) },
    at('/grants'),
  ),
  {
    what: 'an account that does not exist, which a partner closes',
    by: 'agency',
    ask: () => post(`/v1/accounts/${oldId()}/close`),
    ...rule(404, 'account.not-found'),
  },
];

export const wrongOrganisations: readonly WrongInput[] = [
  ...organisations,
  ...clients,
  ...accounts,
];
