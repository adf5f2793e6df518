import { Injectable } from '@nestjs/common';
import { addressWord, Clock, foldedWords, type CommandContext } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import type { Person } from '../domain/person.ts';
import { ChangePerson } from './change-person.ts';
import { People, type Alike } from './ports.ts';
import { RegisterPerson } from './register-person.ts';

/** The same rules on the same data, of which nothing is stored and nobody told. */
@Injectable()
export class PersonRehearsal {
  constructor(
    private readonly people: People,
    private readonly directory: OrganisationDirectory,
    private readonly clock: Clock,
  ) {}

  begin() {
    const people = new RehearsedPeople(this.people);
    return {
      register: new RegisterPerson(atOnce, this.clock, people, this.directory, tellsNobody),
      change: new ChangePerson(atOnce, this.clock, people, this.directory, tellsNobody),
      people,
    };
  }
}

const tellsNobody = { append: async () => undefined };
const atOnce: UnitOfWork = {
  run: <T>(_: CommandContext, work: () => Promise<T>) => work(),
};

/** Who is stored, and who was changed since this began. */
class RehearsedPeople implements People {
  readonly #changed = new Map<string, Person>();

  constructor(private readonly people: People) {}

  async find(id: string): Promise<Person | undefined> {
    return this.#changed.get(id) ?? this.people.find(id);
  }

  async findPresent(id: string): Promise<Person | undefined> {
    const stored = await this.people.findPresent(id);
    return this.#changed.get(stored?.id ?? id) ?? stored;
  }

  async isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.findByExternalRef(clientId, externalRef)) !== undefined;
  }

  async findByExternalRef(clientId: string, externalRef: string): Promise<Person | undefined> {
    const changed = [...this.#changed.values()].find(
      ({ state }) => state.createdBy === clientId && state.externalRef === externalRef,
    );
    if (changed !== undefined) return changed;
    const stored = await this.people.findByExternalRef(clientId, externalRef);
    return stored && (this.#changed.get(stored.id) ?? stored);
  }

  async alike(who: Alike): Promise<readonly Person[]> {
    const stored = await this.people.alike(who);
    const now = stored.map((person) => this.#changed.get(person.id) ?? person);
    const others = [...this.#changed.values()].filter((person) => !now.includes(person));
    return [...now, ...others.filter((person) => isAlike(person, who))];
  }

  async save(person: Person): Promise<void> {
    this.#changed.set(person.id, person);
  }

  async remove({ id }: Person): Promise<void> {
    this.#changed.delete(id);
  }
}

/** As the database compares. */
function isAlike({ details }: Person, { email, words, organisationId }: Alike): boolean {
  const address = details.email === null ? undefined : addressWord(details.email);
  if (email !== null && address === addressWord(email)) return true;
  const { givenName, familyName, otherScript } = details;
  const names = [givenName, familyName, otherScript?.givenName, otherScript?.familyName];
  const stored = foldedWords(names.map((name) => name ?? null));
  return (
    words.length > 0 &&
    details.affiliations.some((affiliation) => affiliation.organisationId === organisationId) &&
    words.every((asked) => stored.some((word) => word.startsWith(asked)))
  );
}
