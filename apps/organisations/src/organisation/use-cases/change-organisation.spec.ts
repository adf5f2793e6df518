import { beforeEach, describe, expect, it } from '@jest/globals';
import { StaleVersionError, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import {
  OrganisationNotYoursError,
  ParentCycleError,
  TooManyNamesError,
  UnknownParentError,
} from '../domain/errors.ts';
import { as, clientOf, secretariat } from '../testing/contexts.ts';
import { DirectUnitOfWork } from '../testing/direct-unit-of-work.ts';
import { InMemoryOrganisations } from '../testing/in-memory-organisations.ts';
import { anOrganisation } from '../testing/organisation-builder.ts';
import { ChangeOrganisation, type OrganisationPatch } from './change-organisation.ts';

let kept: InMemoryOrganisations;
let appended: number;
let change: (
  id: string,
  patch: OrganisationPatch,
  actor: Actor,
  ifMatch?: string,
) => Promise<unknown>;

beforeEach(() => {
  kept = new InMemoryOrganisations();
  appended = 0;
  const messages = { append: async () => void (appended += 1) };
  const useCase = new ChangeOrganisation(
    new DirectUnitOfWork(),
    new FakeClock(),
    kept,
    kept,
    messages,
  );
  change = (id, patch, actor, ifMatch) => useCase.execute(id, patch, as(actor, ifMatch));
});

async function stored(code: string, parentId: string | null = null): Promise<string> {
  const organisation = anOrganisation(code, { parentId });
  await kept.save(organisation);
  return organisation.id;
}

describe('The secretariat', () => {
  it('changes what it names and leaves the rest', async () => {
    const id = await stored('RS-TF');
    await change(id, { names: { mk: 'Име', en: null }, country: null }, secretariat(), '"1"');
    const { names, country, kind } = (await kept.find(id))!.facts;
    expect({ names, country, kind }).toEqual({
      names: { mk: 'Име' },
      country: null,
      kind: 'task-force',
    });
  });

  it('gives it names in thirty languages at most, however many patches bring them', async () => {
    const id = await stored('RS-TF');
    const named = (from: number, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${from + index}`, 'N']));
    await change(id, { names: { ...named(0, 30), en: null } }, secretariat());
    const more = change(id, { names: named(30, 1) }, secretariat());
    await expect(more).rejects.toThrow(TooManyNamesError);
    await change(id, { names: { ...named(30, 1), 'x-0': null } }, secretariat());
    expect(Object.keys((await kept.find(id))!.facts.names)).toHaveLength(30);
  });

  it('keeps its names beyond that of an earlier release, and adds none', async () => {
    const names = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`x-${at}`, 'N']));
    const kind = anOrganisation('MANY', { names });
    await kept.save(kind);
    await change(kind.id, { country: null }, secretariat());
    const more = change(kind.id, { names: { mk: 'Име' } }, secretariat());
    await expect(more).rejects.toThrow(TooManyNamesError);
  });

  it('puts an organisation under a parent that exists and is not below it', async () => {
    const top = await stored('TOP');
    const below = await stored('BELOW', top);
    await expect(change(top, { parentId: below }, secretariat())).rejects.toThrow(ParentCycleError);
    const unknown = anOrganisation('UNKNOWN').id;
    await expect(change(top, { parentId: unknown }, secretariat())).rejects.toThrow(
      UnknownParentError,
    );
    await change(below, { parentId: null }, secretariat());
    await change(top, { parentId: below }, secretariat());
    expect((await kept.find(top))?.facts.parentId).toBe(below);
  });

  it('is refused on a version that it has not seen', async () => {
    const id = await stored('RS-TF');
    await expect(change(id, { country: 'BA' }, secretariat(), '"7"')).rejects.toThrow(
      StaleVersionError,
    );
    expect(appended).toBe(0);
  });
});

describe('A client', () => {
  it('changes the names of the organisation that it is bound to, and nothing else of it', async () => {
    const id = await stored('RS-TF');
    await change(id, { names: { en: 'Our own name' } }, clientOf(id));
    expect((await kept.find(id))?.facts.names).toEqual({ en: 'Our own name' });
    await expect(change(id, { country: 'BA' }, clientOf(id))).rejects.toThrow(
      OrganisationNotYoursError,
    );
  });

  it('changes no other organisation', async () => {
    const [own, foreign] = [await stored('OWN'), await stored('FOREIGN')];
    const attempt = change(foreign, { names: { en: 'Not ours' } }, clientOf(own));
    await expect(attempt).rejects.toThrow(OrganisationNotYoursError);
  });
});
