import type { Grant } from '@regional-events/kernel';
import { entryPointsOf, keepsRules } from '@regional-events/testing';
import { AT, anOrganisation } from '../organisation/testing/organisation-builder.ts';
import { InMemoryOrganisations } from '../organisation/testing/in-memory-organisations.ts';
import { Account } from './domain/account.ts';
import { AccountController } from './http/account.controller.ts';
import { expectKnownObjects } from './use-cases/expect-known-objects.ts';

const register = 'POST /v1/accounts';
const patch = 'PATCH /v1/accounts/:id';
const close = 'POST /v1/accounts/:id/close';

const forNothing = { organisationId: null, country: null, seriesId: null };
const from = { from: '2026-01-01', to: null };
const grant = (of: Partial<Grant> & Pick<Grant, 'role'>): Grant => ({
  ...forNothing,
  ...from,
  ...of,
});
const registered = (...grants: readonly Grant[]) =>
  Account.register({ personId: 'ana', email: 'ana@example.org', grants, createdBy: 'it' }, AT);
const changed = (...grants: readonly Grant[]) => registered().change({ grants }, AT);

function closed(): Account {
  const account = registered();
  account.close(AT);
  return account;
}

const focalPointOf = (organisationId: string, more: Partial<Grant> = {}) =>
  grant({ role: 'focal-point', organisationId, ...more });

/** `before`: what the person was until now, for the same retired organisation. */
async function forRetired(after: Partial<Grant>, before?: Partial<Grant>): Promise<unknown> {
  const kept = new InMemoryOrganisations();
  const organisation = anOrganisation('R');
  organisation.change({ ...organisation.facts, status: 'retired' }, AT);
  await kept.save(organisation);
  const standing = before === undefined ? [] : [focalPointOf(organisation.id, before)];
  return expectKnownObjects(kept, [focalPointOf(organisation.id, after)], standing);
}

keepsRules({
  aggregate: 'an account',
  entryPoints: entryPointsOf([AccountController]),
  invariants: {
    'a grant names the object of its role, and no other': {
      [register]: [
        {
          case: 'coordinator',
          expected: 'taken',
          act: () => registered(grant({ role: 'coordinator', country: 'RS' })),
        },
        {
          case: 'of no country',
          expected: 'account.grant-object',
          act: () => registered(grant({ role: 'coordinator' })),
        },
        {
          case: 'focal point of nobody',
          expected: 'account.grant-object',
          act: () => registered(grant({ role: 'focal-point', seriesId: 's' })),
        },
        {
          case: 'focal point in a series',
          expected: 'taken',
          act: () => registered(focalPointOf('o', { seriesId: 's' })),
        },
        {
          case: 'secretariat of a country',
          expected: 'account.grant-object',
          act: () => registered(grant({ role: 'secretariat', country: 'RS' })),
        },
        {
          case: 'observer of a series',
          expected: 'taken',
          act: () => registered(grant({ role: 'observer', seriesId: 's' })),
        },
      ],
      [patch]: [
        {
          case: 'reviewer of an organisation',
          expected: 'account.grant-object',
          act: () => changed(grant({ role: 'reviewer', organisationId: 'o' })),
        },
        {
          case: 'participant',
          expected: 'taken',
          act: () => changed(grant({ role: 'participant' })),
        },
      ],
      [close]: 'gives no grants',
    },
    'a grant does not end before it begins': {
      [register]: [
        {
          case: 'the day before',
          expected: 'account.grant-ends-before-it-begins',
          act: () => registered(grant({ role: 'reviewer', to: '2025-12-31' })),
        },
        {
          case: 'the same day',
          expected: 'taken',
          act: () => registered(grant({ role: 'reviewer', to: '2026-01-01' })),
        },
      ],
      [patch]: [
        {
          case: 'the day before',
          expected: 'account.grant-ends-before-it-begins',
          act: () => changed(grant({ role: 'reviewer', to: '2025-12-31' })),
        },
      ],
      [close]: 'gives no grants',
    },
    'nobody new speaks for a retired organisation': {
      [register]: [
        { case: 'retired', expected: 'organisation.retired', act: () => forRetired({}) },
      ],
      [patch]: [
        {
          case: 'for longer',
          expected: 'organisation.retired',
          act: () => forRetired({}, { to: '2026-12-31' }),
        },
        {
          case: 'in more series',
          expected: 'organisation.retired',
          act: () => forRetired({}, { seriesId: 's' }),
        },
        { case: 'ended', expected: 'taken', act: () => forRetired({ to: '2026-12-31' }, {}) },
      ],
      [close]: 'takes away',
    },
    'a closed account stays so': {
      [register]: 'a new account is open',
      [patch]: [
        {
          case: 'closed',
          expected: 'account.closed',
          act: () => closed().change({ grants: [] }, AT),
        },
      ],
      [close]: [{ case: 'twice', expected: 'account.closed', act: () => closed().close(AT) }],
    },
  },
});
