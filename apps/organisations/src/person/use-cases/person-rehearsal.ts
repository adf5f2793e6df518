import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import type { Person } from '../domain/person.ts';
import { ChangePerson } from './change-person.ts';
import { People, RehearsedPeople, type Alike } from './ports.ts';
import { RegisterPerson } from './register-person.ts';

/** The same rules on the same data, of which nobody is told, and nothing is stored but for what comes later in the rehearsal. */
@Injectable()
export class PersonRehearsal {
  constructor(
    private readonly people: People,
    private readonly rehearsed: RehearsedPeople,
    private readonly directory: OrganisationDirectory,
    private readonly clock: Clock,
  ) {}

  /** Goes on behind what came before under this id. */
  goOn(id: string) {
    const people = new PeopleInRehearsal(id, this.people, this.rehearsed);
    return {
      register: new RegisterPerson(atOnce, this.clock, people, this.directory, tellsNobody),
      change: new ChangePerson(atOnce, this.clock, people, this.directory, tellsNobody),
      people,
    };
  }

  forget(id: string): Promise<void> {
    return this.rehearsed.forget(id);
  }
}

const tellsNobody = { append: async () => undefined };
const atOnce: UnitOfWork = {
  run: <T>(_: CommandContext, work: () => Promise<T>) => work(),
};

/** Who is there, and who was made or changed since the rehearsal began. */
class PeopleInRehearsal implements People {
  constructor(
    private readonly id: string,
    private readonly people: People,
    private readonly rehearsed: RehearsedPeople,
  ) {}

  async find(id: string): Promise<Person | undefined> {
    return (await this.rehearsed.find(this.id, id)) ?? this.people.find(id);
  }

  async findPresent(id: string): Promise<Person | undefined> {
    const stored = await this.people.findPresent(id);
    return (await this.rehearsed.find(this.id, stored?.id ?? id)) ?? stored;
  }

  async isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.findByExternalRef(clientId, externalRef)) !== undefined;
  }

  async findByExternalRef(clientId: string, externalRef: string): Promise<Person | undefined> {
    const changed = await this.rehearsed.findByExternalRef(this.id, clientId, externalRef);
    if (changed !== undefined) return changed;
    const stored = await this.people.findByExternalRef(clientId, externalRef);
    return stored && ((await this.rehearsed.find(this.id, stored.id)) ?? stored);
  }

  async alike(who: Alike): Promise<readonly Person[]> {
    const changed = await this.rehearsed.alike(this.id, who);
    const found = new Map(changed.map((person) => [person.id, person]));
    for (const stored of await this.people.alike(who)) {
      if (found.has(stored.id)) continue;
      found.set(stored.id, (await this.rehearsed.find(this.id, stored.id)) ?? stored);
    }
    return [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  save(person: Person): Promise<void> {
    return this.rehearsed.save(this.id, person);
  }

  /** Rows remove nobody. */
  async remove(): Promise<void> {
    throw new Error('nobody is removed in a rehearsal');
  }
}
