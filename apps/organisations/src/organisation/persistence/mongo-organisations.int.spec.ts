import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SystemClock } from '@regional-events/kernel';
import { CodeTakenError, ParentCycleError } from '../domain/errors.ts';
import { organisationMessages } from '../messaging/organisation-messages.ts';
import { as, secretariat } from '../testing/contexts.ts';
import { intoOutbox } from '../testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../testing/open-database.ts';
import { anOrganisation, AT, facts } from '../testing/organisation-builder.ts';
import { organisationListQuery } from '../queries/organisation-list.ts';
import { organisationsContract } from '../testing/organisations-contract.ts';
import { ChangeOrganisation } from '../use-cases/change-organisation.ts';
import { OrganisationQueries } from '../queries/organisation-queries.ts';
import type { Organisations, OrganisationTree } from '../use-cases/ports.ts';
import { RegisterOrganisation } from '../use-cases/register-organisation.ts';
import { MongoOrganisationTree } from './mongo-organisation-tree.ts';
import { MongoOrganisationsRepository } from './mongo-organisations.repository.ts';

let database: OpenDatabase;
let organisations: MongoOrganisationsRepository;
let tree: MongoOrganisationTree;

beforeAll(async () => {
  database = await openDatabase('organisations');
  organisations = new MongoOrganisationsRepository(database.connection);
  tree = new MongoOrganisationTree(database.connection);
});

afterAll(async () => {
  await database.close();
});

organisationsContract(async () => ({
  organisations,
  directory: organisations,
  tree,
  run: async (work) => database.unitOfWork.run(as(secretariat()), work),
}));

/** Waits until both have read once, so that neither sees the other's change. */
function bothLookFirst(): Organisations {
  let looks = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    find: async (id) => {
      const found = await organisations.find(id);
      looks += 1;
      if (looks === 2) open();
      await both;
      return found;
    },
    findByCode: async (code) => organisations.findByCode(code),
    isCodeTaken: async (code) => organisations.isCodeTaken(code),
    isExternalRefTaken: async (clientId, ref) => organisations.isExternalRefTaken(clientId, ref),
    save: async (organisation) => organisations.save(organisation),
  };
}

/** Two organisations that each become the parent of the other at the same moment. */
async function crossedParents(
  code: string,
  guard: OrganisationTree,
): Promise<PromiseSettledResult<unknown>[]> {
  const [one, other] = [anOrganisation(`${code}-1`), anOrganisation(`${code}-2`)];
  const context = as(secretariat());
  for (const organisation of [one, other]) {
    await database.unitOfWork.run(context, async () => organisations.save(organisation));
  }
  const messages = intoOutbox(database.outbox, organisationMessages);
  const { unitOfWork } = database;
  const useCase = new ChangeOrganisation(
    unitOfWork,
    new SystemClock(),
    bothLookFirst(),
    guard,
    messages,
  );
  return Promise.allSettled([
    useCase.execute(one.id, { parentId: other.id }, context),
    useCase.execute(other.id, { parentId: one.id }, context),
  ]);
}

describe('Two changes of the tree at the same moment', () => {
  it('close no cycle together: the second sees the first', async () => {
    const results = await crossedParents('GUARDED', tree);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(ParentCycleError);
  });

  it('would close one without the claim on the tree', async () => {
    const unguarded: OrganisationTree = {
      claim: async () => undefined,
      parents: async () => tree.parents(),
      compositions: async () => tree.compositions(),
    };
    const results = await crossedParents('UNGUARDED', unguarded);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

/** The index as a mask of capitals. */
function codeInCase(code: string, mask: number): string {
  const letters = Array.from(code);
  return letters.map((letter, at) => ((mask >> at) & 1 ? letter.toUpperCase() : letter)).join('');
}

describe('A code', () => {
  it.each([
    ['written alike', () => 'WANTED'],
    ['that differs in case alone', (index: number) => codeInCase('mixed', index)],
  ])('%s goes to one of many that ask for it at once', async (_, codeOf) => {
    const messages = intoOutbox(database.outbox, organisationMessages);
    const { unitOfWork } = database;
    const register = new RegisterOrganisation(
      unitOfWork,
      new SystemClock(),
      organisations,
      organisations,
      messages,
    );
    const asked = Array.from({ length: 8 }, async (__, index) =>
      register.execute({ ...facts(codeOf(index)), externalRef: null }, as(secretariat())),
    );
    const results = await Promise.allSettled(asked);
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    expect(refusals).toHaveLength(7);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(CodeTakenError);
  });

  it('finds its organisation whatever the case, and no longer or shorter one', async () => {
    const found = anOrganisation('Found-1');
    const others = [anOrganisation('FOUND-12'), anOrganisation('A-FOUND-1')];
    for (const one of [found, ...others]) {
      await database.unitOfWork.run(as(secretariat()), async () => organisations.save(one));
    }
    const queries = new OrganisationQueries(database.connection);
    for (const code of ['Found-1', 'FOUND-1', 'found-1', 'fOUND-1']) {
      const listed = await queries.list({ limit: 50, code: [code] }, secretariat());
      expect(listed.data.map((one) => one.code)).toEqual(['Found-1']);
    }
  });
});

describe('Organisations', () => {
  it('were written in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});

describe('An organisation', () => {
  it('is found by its code, its names in all languages, its aliases and their initials', async () => {
    const names = { en: 'Ministry of Interior', mk: 'Министерство за внатрешни работи' };
    const ministry = anOrganisation('MK-MOI', { names, aliases: ['Granična policija'] });
    await database.unitOfWork.run(as(secretariat()), () => organisations.save(ministry));
    const queries = new OrganisationQueries(database.connection);
    const found = async (search: string) => {
      const query = organisationListQuery.parse({ search });
      const { data } = await queries.list(query, secretariat());
      return data.map(({ id }) => id);
    };
    const asked = ['mk-moi', 'MVR', 'МВР', 'vnatresni', 'granicna pol', 'moi ministry'];
    for (const search of asked)
      expect([search, await found(search)]).toEqual([search, [ministry.id]]);
    const byId = organisationListQuery.parse({ id: `${newId()},${ministry.id}` });
    expect((await queries.list(byId, secretariat())).data.map(({ id }) => id)).toEqual([
      ministry.id,
    ]);
    expect(await found('finances')).toEqual([]);
    const again = await organisations.find(ministry.id);
    expect(again?.state.aliases).toEqual(['Granična policija']);
    again?.change({ ...ministry.facts, aliases: ['Kufitare'] }, AT);
    if (again !== undefined) {
      await database.unitOfWork.run(as(secretariat()), () => organisations.save(again));
    }
    expect([await found('granicna'), await found('kufitare')]).toEqual([[], [ministry.id]]);
  });
});
