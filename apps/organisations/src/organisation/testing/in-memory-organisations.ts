import type { Compositions, Parents } from '../domain/hierarchy.ts';
import type { OrganisationStatus } from '../domain/organisation-events.ts';
import { Organisation } from '../domain/organisation.ts';
import type { OrganisationDirectory, Organisations, OrganisationTree } from '../use-cases/ports.ts';

/** In-memory adapters; they pass `organisationsContract` like the Mongo ones. */
export class InMemoryOrganisations
  implements Organisations, OrganisationDirectory, OrganisationTree
{
  readonly #stored = new Map<string, Organisation>();

  async find(id: string): Promise<Organisation | undefined> {
    const stored = this.#stored.get(id);
    return stored && Organisation.restore(stored.snapshot(), stored.state);
  }

  async findByCode(code: string): Promise<Organisation | undefined> {
    const id = (await this.idsOf([code])).get(code.toLowerCase());
    return id === undefined ? undefined : this.find(id);
  }

  async idsOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const asked = new Set(codes.map((code) => code.toLowerCase()));
    const all = [...this.#stored.values()].map(
      ({ id, state }) => [state.code.toLowerCase(), id] as const,
    );
    return new Map(all.filter(([code]) => asked.has(code)));
  }

  async isCodeTaken(code: string): Promise<boolean> {
    const key = code.toLowerCase();
    return [...this.#stored.values()].some(({ state }) => state.code.toLowerCase() === key);
  }

  async isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return [...this.#stored.values()].some(
      ({ state }) => state.createdBy === clientId && state.externalRef === externalRef,
    );
  }

  async save(organisation: Organisation): Promise<void> {
    const { version } = organisation;
    if ((this.#stored.get(organisation.id)?.version ?? 0) !== version) throw new Error('lost race');
    const next = { ...organisation.snapshot(), version: version + 1 };
    this.#stored.set(organisation.id, Organisation.restore(next, organisation.state));
  }

  async statusesOf(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationStatus>> {
    return new Map(
      ids.flatMap((id) => {
        const status = this.#stored.get(id)?.state.status;
        return status === undefined ? [] : [[id, status] as const];
      }),
    );
  }

  async idsIn(countries: readonly string[]): Promise<readonly string[]> {
    const stored = [...this.#stored.values()];
    return stored.flatMap(({ id, state }) => (countries.includes(state.country ?? '') ? [id] : []));
  }

  async claim(): Promise<void> {
    // One caller at a time anyway.
  }

  async parents(): Promise<Parents> {
    const rows = [...this.#stored.values()].flatMap(({ id, state }): [string, string][] =>
      state.parentId === null ? [] : [[id, state.parentId]],
    );
    return new Map(rows);
  }

  async compositions(): Promise<Compositions> {
    const composed = [...this.#stored.values()].filter(({ state }) => state.members.length > 0);
    return new Map(composed.map(({ id, state }) => [id, state.members]));
  }
}
