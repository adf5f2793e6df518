import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import type { OrganisationStatus } from '../domain/organisation-events.ts';
import type { Organisation } from '../domain/organisation.ts';
import { ChangeOrganisation } from './change-organisation.ts';
import { OrganisationDirectory, Organisations, OrganisationTree } from './ports.ts';
import { RegisterOrganisation } from './register-organisation.ts';

/** The same rules on the same data, of which nothing is stored and nobody told. */
@Injectable()
export class OrganisationRehearsal {
  constructor(
    private readonly organisations: Organisations,
    private readonly directory: OrganisationDirectory,
    private readonly tree: OrganisationTree,
    private readonly clock: Clock,
  ) {}

  begin() {
    const kept = new RehearsedOrganisations(this.organisations, this.directory);
    const tree: OrganisationTree = {
      claim: async () => undefined,
      parents: () => this.tree.parents(),
      compositions: () => this.tree.compositions(),
    };
    return {
      register: new RegisterOrganisation(atOnce, this.clock, kept, kept, tellsNobody),
      change: new ChangeOrganisation(atOnce, this.clock, kept, tree, tellsNobody),
      organisations: kept,
    };
  }
}

const tellsNobody = { append: async () => undefined };
const atOnce: UnitOfWork = {
  run: <T>(_: CommandContext, work: () => Promise<T>) => work(),
};

/** What is stored, and what was changed since this began. */
class RehearsedOrganisations implements Organisations, OrganisationDirectory {
  readonly #changed = new Map<string, Organisation>();

  constructor(
    private readonly organisations: Organisations,
    private readonly directory: OrganisationDirectory,
  ) {}

  async find(id: string): Promise<Organisation | undefined> {
    return this.#changed.get(id) ?? this.organisations.find(id);
  }

  async findByCode(code: string): Promise<Organisation | undefined> {
    const changed = [...this.#changed.values()].find(({ facts }) => isSame(facts.code, code));
    return changed ?? this.organisations.findByCode(code);
  }

  async isCodeTaken(code: string): Promise<boolean> {
    return (await this.findByCode(code)) !== undefined;
  }

  isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return this.organisations.isExternalRefTaken(clientId, externalRef);
  }

  async save(organisation: Organisation): Promise<void> {
    this.#changed.set(organisation.id, organisation);
  }

  async statusesOf(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationStatus>> {
    const stored = await this.directory.statusesOf(ids);
    const changed = ids.flatMap((id) => {
      const status = this.#changed.get(id)?.facts.status;
      return status === undefined ? [] : [[id, status] as const];
    });
    return new Map([...stored, ...changed]);
  }

  idsIn(countries: readonly string[]): Promise<readonly string[]> {
    return this.directory.idsIn(countries);
  }

  async idsOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const asked = new Set(codes.map((code) => code.toLowerCase()));
    const changed = [...this.#changed.values()].map(
      ({ id, facts }) => [facts.code.toLowerCase(), id] as const,
    );
    const stored = await this.directory.idsOf(codes);
    return new Map([...stored, ...changed.filter(([code]) => asked.has(code))]);
  }
}

function isSame(code: string, other: string): boolean {
  return code.toLowerCase() === other.toLowerCase();
}
