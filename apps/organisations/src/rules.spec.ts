import { describe, expect, it } from '@jest/globals';
import { controllersOf } from '@regional-events/platform-service';
import { entryPointsOf, FakeClock, keepsRules, type RuleCase } from '@regional-events/testing';
import { features } from './features.ts';
import { AccountController } from './account/http/account.controller.ts';
import { ClientController } from './client/http/client.controller.ts';
import { ClientVerbsController } from './client/http/client-verbs.controller.ts';
import { CompositionController } from './organisation/http/composition.controller.ts';
import { OrganisationController } from './organisation/http/organisation.controller.ts';
import { as, secretariat } from './organisation/testing/contexts.ts';
import { DirectUnitOfWork } from './organisation/testing/direct-unit-of-work.ts';
import { InMemoryOrganisations } from './organisation/testing/in-memory-organisations.ts';
import { AT, anOrganisation, facts } from './organisation/testing/organisation-builder.ts';
import { AddMember } from './organisation/use-cases/add-member.ts';
import { ChangeOrganisation } from './organisation/use-cases/change-organisation.ts';
import { CompositionChange } from './organisation/use-cases/composition-change.ts';
import { RegisterOrganisation } from './organisation/use-cases/register-organisation.ts';
import { ReplaceComposition } from './organisation/use-cases/replace-composition.ts';
import { Person, type PersonState } from './person/domain/person.ts';
import { PersonController } from './person/http/person.controller.ts';
import { expectKnownOrganisations } from './person/use-cases/expect-known-organisations.ts';

const organisations = '/v1/organisations';
const composition = `${organisations}/:id/composition`;
const since = { from: '2021-01-01', to: null };
const row = (what: string, expected: string, act: () => unknown): RuleCase => ({
  case: what,
  expected,
  act,
});

/** A retired organisation with a member, and an active one; with the use cases over them. */
async function world() {
  const kept = new InMemoryOrganisations();
  const stored = async (code: string, status: 'active' | 'retired', memberId?: string) => {
    const organisation = anOrganisation(code);
    if (memberId !== undefined) organisation.addMember({ memberId, ...since }, AT);
    organisation.change({ ...organisation.facts, status }, AT);
    await kept.save(organisation);
    return organisation.id;
  };
  const active = await stored('A', 'active');
  const retired = await stored('R', 'retired', active);
  const whole = await stored('W', 'active', retired);
  const parts = [new DirectUnitOfWork(), new FakeClock()] as const;
  const messages = { append: async () => undefined };
  const change = new CompositionChange(kept, kept, kept, messages);
  const context = as(secretariat(), '*');
  const register = new RegisterOrganisation(...parts, kept, kept, messages);
  const patch = new ChangeOrganisation(...parts, kept, kept, messages);
  const add = new AddMember(...parts, change);
  const replace = new ReplaceComposition(...parts, change);
  return { kept, active, retired, whole, context, register, patch, add, replace };
}

type World = Awaited<ReturnType<typeof world>>;
const inWorld = (act: (given: World) => Promise<unknown>) => async () => act(await world());

keepsRules({
  aggregate: 'an organisation',
  entryPoints: entryPointsOf([OrganisationController, CompositionController]),
  invariants: {
    'a retired organisation takes part in nothing new': {
      [`POST ${organisations}`]: [
        row(
          'as parent',
          'organisation.retired',
          inWorld(({ register, retired, context }) =>
            register.execute({ ...facts('N'), parentId: retired, externalRef: null }, context),
          ),
        ),
      ],
      [`PATCH ${organisations}/:id`]: [
        row(
          'as parent',
          'organisation.retired',
          inWorld(({ patch, active, retired, context }) =>
            patch.execute(active, { parentId: retired }, context),
          ),
        ),
        row(
          'below a parent',
          'organisation.retired',
          inWorld(({ patch, active, retired, context }) =>
            patch.execute(retired, { parentId: active }, context),
          ),
        ),
        row(
          'back to life',
          'organisation.retired',
          inWorld(({ patch, retired, context }) =>
            patch.execute(retired, { status: 'active' }, context),
          ),
        ),
        row(
          'a better name',
          'taken',
          inWorld(({ patch, retired, context }) =>
            patch.execute(retired, { names: { en: 'Better' } }, context),
          ),
        ),
      ],
      [`POST ${composition}`]: [
        row(
          'as member',
          'organisation.retired',
          inWorld(({ add, active, retired, context }) =>
            add.execute(active, { memberId: retired, ...since }, context),
          ),
        ),
        row(
          'a member of it',
          'organisation.retired',
          inWorld(({ add, whole, retired, context }) =>
            add.execute(retired, { memberId: whole, ...since }, context),
          ),
        ),
      ],
      [`PUT ${composition}`]: [
        row(
          'as member since earlier',
          'organisation.retired',
          inWorld(({ replace, whole, retired, context }) => {
            const members = [{ memberId: retired, from: '2020-01-01', to: null }];
            return replace.execute(whole, { members }, context);
          }),
        ),
        row(
          'what stands ends',
          'taken',
          inWorld(({ replace, whole, retired, context }) => {
            const members = [{ memberId: retired, from: '2021-01-01', to: '2022-01-01' }];
            return replace.execute(whole, { members }, context);
          }),
        ),
      ],
    },
  },
});

const affiliated = (organisationId: string, to: string | null, from = '2021-01-01') => ({
  organisationId,
  position: null,
  from,
  to,
});

const nameless = { givenName: null, familyName: null };
const registered = (more: Partial<PersonState>) =>
  Person.register(
    {
      givenName: 'Ana',
      familyName: 'Anić',
      otherScript: null,
      email: null,
      languages: [],
      protected: false,
      affiliations: [],
      createdBy: 'a-client',
      externalRef: null,
      ...more,
    },
    AT,
  );
const changed = (more: Partial<PersonState>) => {
  const person = registered({});
  person.change({ ...person.details, ...more }, AT);
};

keepsRules({
  aggregate: 'a person',
  entryPoints: entryPointsOf([PersonController]),
  invariants: {
    'a person has a name': {
      'POST /v1/people': [
        row('registered with none', 'person.nameless', () => registered(nameless)),
        row('registered with one', 'taken', () => registered({ familyName: null })),
        row('registered with an empty one in another script', 'person.nameless', () =>
          registered({ otherScript: { ...nameless, script: 'Cyrl' } }),
        ),
      ],
      'PATCH /v1/people/:id': [
        row('loses the last one', 'person.nameless', () => changed(nameless)),
        row('loses one of two', 'taken', () => changed({ givenName: null })),
      ],
    },
    'nobody new is affiliated to a retired organisation': {
      'POST /v1/people': [
        row(
          'registered with it',
          'organisation.retired',
          inWorld(({ kept, retired }) =>
            expectKnownOrganisations(kept, [affiliated(retired, null)]),
          ),
        ),
      ],
      'PATCH /v1/people/:id': [
        row(
          'for longer than it stood',
          'organisation.retired',
          inWorld(({ kept, retired }) => {
            const before = [affiliated(retired, '2022-01-01')];
            return expectKnownOrganisations(kept, [affiliated(retired, null)], before);
          }),
        ),
        row(
          'ended',
          'taken',
          inWorld(({ kept, retired }) => {
            const before = [affiliated(retired, null)];
            return expectKnownOrganisations(kept, [affiliated(retired, '2022-01-01')], before);
          }),
        ),
      ],
    },
  },
});

describe('the controllers of the service', () => {
  it('all have a table of rules, or write none of these', () => {
    const tables: readonly object[] = [
      OrganisationController,
      CompositionController,
      PersonController,
    ];
    const others = controllersOf(features).filter((controller) => !tables.includes(controller));
    const kept = entryPointsOf([ClientController, ClientVerbsController, AccountController]);
    expect(entryPointsOf(others).filter((entryPoint) => !kept.includes(entryPoint))).toEqual([
      'POST /v1/oauth/token',
      // how people sign in; sign-in.e2e tries both
      'POST /v1/accounts/:id/invite',
      'DELETE /v1/accounts/:id/sign-ins/:signInId',
      // for the secretariat, about people who end: whom they belong to is not asked
      'DELETE /v1/people/:id',
      'POST /v1/people/:id/merge',
      'POST /internal/v1/people/names',
      // by the use cases of the requests, tried in table-import
      'POST /v1/organisation-imports',
      'POST /v1/people-imports',
      'POST /v1/jobs/organisations-:id/cancel',
      'POST /v1/access-reasons',
    ]);
  });
});
