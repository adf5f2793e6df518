import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { Organisation } from '../domain/organisation.ts';
import type { OrganisationDirectory, Organisations, OrganisationTree } from '../use-cases/ports.ts';
import { anOrganisation, AT, facts } from './organisation-builder.ts';

export interface OrganisationsAdapters {
  readonly organisations: Organisations;
  readonly directory: OrganisationDirectory;
  readonly tree: OrganisationTree;
  /** Runs work as a command would: in a transaction, where there is one. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** The contract that use cases rely on, for every store of organisations. */
export function organisationsContract(open: () => Promise<OrganisationsAdapters>): void {
  describe('Kept organisations', () => {
    let kept: OrganisationsAdapters;
    beforeAll(async () => {
      kept = await open();
    });

    it('come back as they were saved, one version on', async () => {
      const saved = anOrganisation('CAME-BACK', { country: null });
      saved.addMember({ memberId: newId(), from: '2020-01-01', to: null }, AT);
      await kept.run(() => kept.organisations.save(saved));
      const found = await kept.organisations.find(saved.id);
      expect(found?.state).toEqual(saved.state);
      expect(found?.snapshot()).toEqual({ ...saved.snapshot(), version: 1 });
    });

    it('are not there under an unknown id', async () => {
      expect(await kept.organisations.find(newId())).toBeUndefined();
    });

    it('hold their code for everybody and an external reference for its client', async () => {
      const origin = { createdBy: 'one-client', externalRef: 'mine' };
      const saved = Organisation.register(facts('HELD'), origin, AT);
      await kept.run(() => kept.organisations.save(saved));
      expect(await kept.organisations.isCodeTaken('HELD')).toBe(true);
      expect(await kept.organisations.isCodeTaken('held')).toBe(true);
      expect(await kept.organisations.isCodeTaken('FREE')).toBe(false);
      expect((await kept.organisations.findByCode('held'))?.id).toBe(saved.id);
      expect(await kept.organisations.findByCode('FREE')).toBeUndefined();
      expect(await kept.directory.idsOf(['Held', 'FREE'])).toEqual(new Map([['held', saved.id]]));
      expect(await kept.organisations.isExternalRefTaken('one-client', 'mine')).toBe(true);
      expect(await kept.organisations.isExternalRefTaken('other-client', 'mine')).toBe(false);
    });

    it('are told apart from ids that nobody has', async () => {
      const [saved, unknown] = [anOrganisation('KNOWN'), newId()];
      await kept.run(() => kept.organisations.save(saved));
      expect(await kept.directory.statusesOf([saved.id, unknown])).toEqual(
        new Map([[saved.id, 'active']]),
      );
    });

    it('form a tree of parents and compositions', async () => {
      const parent = anOrganisation('PARENT');
      const child = anOrganisation('CHILD', { parentId: parent.id });
      const member = { memberId: child.id, from: '2020-01-01', to: '2020-12-31' };
      parent.addMember(member, AT);
      await kept.run(() => kept.organisations.save(parent));
      await kept.run(() => kept.organisations.save(child));
      expect((await kept.tree.parents()).get(child.id)).toBe(parent.id);
      expect((await kept.tree.parents()).has(parent.id)).toBe(false);
      expect((await kept.tree.compositions()).get(parent.id)).toEqual([member]);
      expect((await kept.tree.compositions()).has(child.id)).toBe(false);
    });
  });
}
