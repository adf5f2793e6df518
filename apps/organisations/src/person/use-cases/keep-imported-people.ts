import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { RowResults, type RowResult } from '../../organisation/use-cases/import-ports.ts';
import { sameAffiliations } from '../domain/affiliation.ts';
import { PersonNotFoundError } from '../domain/errors.ts';
import { hasSameAddress, isMeant, isNamedAlike, wordsOfName } from '../domain/likeness.ts';
import { sameNames } from '../domain/name.ts';
import type { Person } from '../domain/person.ts';
import { ChangePerson, type PersonPatch } from './change-person.ts';
import type { ImportedPerson, PeopleHow, PersonImport } from './import-ports.ts';
import { PersonRehearsal } from './person-rehearsal.ts';
import { PlacesOfRows } from './places-of-rows.ts';
import { People } from './ports.ts';
import { RegisterPerson } from './register-person.ts';

interface Verbs {
  readonly people: Pick<People, 'alike' | 'findByExternalRef'>;
  readonly register: Pick<RegisterPerson, 'execute'>;
  readonly change: Pick<ChangePerson, 'execute'>;
}

/** Rows of a table become people by the same use cases as requests do. */
@Injectable()
export class KeepImportedPeople implements PersonImport {
  readonly #verbs: Verbs;

  constructor(
    register: RegisterPerson,
    change: ChangePerson,
    people: People,
    private readonly rehearsal: PersonRehearsal,
    private readonly places: PlacesOfRows,
  ) {
    this.#verbs = { register, change, people };
  }

  async keep(
    rows: readonly ImportedPerson[],
    how: PeopleHow,
    context: CommandContext,
  ): Promise<readonly RowResult[]> {
    const verbs = how.dryRun ? this.rehearsal.goOn(how.importId) : this.#verbs;
    const results: RowResult[] = [];
    for (const row of rows) {
      results.push(await RowResults.unlessRefused(() => this.#keep(row, how, verbs, context)));
    }
    return results;
  }

  forgetRehearsal(importId: string): Promise<void> {
    return this.rehearsal.forget(importId);
  }

  async #keep(
    row: ImportedPerson,
    how: PeopleHow,
    verbs: Verbs,
    context: CommandContext,
  ): Promise<RowResult> {
    const organisationId = await this.places.organisationOf(row, how);
    const keyed = await this.#byKey(row, verbs, context);
    if (keyed !== undefined) return this.#change(keyed, row, organisationId, verbs, context);
    const alike = await this.#alike(row, organisationId, verbs, context);
    const meant = alike.filter((person) => isMeant(row, person.details));
    const [one, ...more] = meant;
    if (one !== undefined && more.length === 0)
      return this.#change(one, row, organisationId, verbs, context);
    if (alike.length > 0 && !row.another) return RowResults.double(alike.map(({ id }) => id));
    const id = await this.#register(row, organisationId, verbs, context);
    return RowResults.of('created', how.dryRun ? null : id);
  }

  /** Throws PersonNotFoundError for who has left: whether a row tells nothing new of them is not the caller's to learn. */
  async #byKey(
    { key }: ImportedPerson,
    { people }: Verbs,
    { actor }: CommandContext,
  ): Promise<Person | undefined> {
    if (key === null) return undefined;
    const keyed = await people.findByExternalRef(actor.clientId, key);
    if (keyed === undefined) return undefined;
    const [seen] = await this.places.seenAmong([keyed], actor);
    if (seen === undefined) throw new PersonNotFoundError();
    return seen;
  }

  /** Whom the caller knows of those with the same address, or the same name in the organisation. */
  async #alike(
    row: ImportedPerson,
    organisationId: string | null,
    { people }: Verbs,
    context: CommandContext,
  ): Promise<readonly Person[]> {
    const found = await people.alike({ email: row.email, words: wordsOfName(row), organisationId });
    const alike = found.filter(
      ({ details }) => hasSameAddress(row, details) || isNamedAlike(row, details),
    );
    return this.places.foundAmong(alike, context);
  }

  async #register(
    row: ImportedPerson,
    organisationId: string | null,
    { register }: Verbs,
    context: CommandContext,
  ): Promise<string> {
    const { givenName, familyName, otherScript, email } = row;
    const command = {
      givenName,
      familyName,
      otherScript,
      email,
      languages: row.languages ?? [],
      protected: row.protected ?? false,
      affiliations: this.places.merged(row, organisationId, []),
      externalRef: row.key,
    };
    return (await register.execute(command, context)).item.id;
  }

  async #change(
    person: Person,
    row: ImportedPerson,
    organisationId: string | null,
    { change }: Verbs,
    context: CommandContext,
  ): Promise<RowResult> {
    const { affiliations } = person.details;
    const after = this.places.merged(row, organisationId, affiliations);
    const patch = {
      ...patchOf(person, row),
      ...(!sameAffiliations(after, affiliations) && { affiliations: after }),
    };
    if (Object.keys(patch).length === 0) return RowResults.of('unchanged', person.id);
    await change.execute(person.id, patch, context);
    return RowResults.of('changed', person.id);
  }
}

/** What the row has otherwise. A name is replaced for whoever is known by the key alone: else another spelling would be. */
function patchOf({ details, state }: Person, row: ImportedPerson): PersonPatch {
  const { givenName, familyName, otherScript, email, languages } = row;
  const keyed = row.key !== null && state.externalRef === row.key;
  const isNewScript =
    otherScript !== null &&
    (keyed ? !sameNames(otherScript, details.otherScript) : details.otherScript === null);
  return {
    ...(keyed && !sameNames(row, details) && { givenName, familyName }),
    ...(isNewScript && { otherScript }),
    ...(email !== null && !hasSameAddress(row, details) && { email }),
    ...(languages !== null && languages.join() !== details.languages.join() && { languages }),
    ...(row.protected !== null &&
      row.protected !== details.protected && { protected: row.protected }),
  };
}
