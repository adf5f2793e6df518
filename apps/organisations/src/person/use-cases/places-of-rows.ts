import { Injectable } from '@nestjs/common';
import {
  Clock,
  isRunning,
  localDateOf,
  REGION_TIME_ZONE,
  type Actor,
  type CommandContext,
} from '@regional-events/kernel';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { seesPerson } from '../domain/access.ts';
import type { Affiliation } from '../domain/affiliation.ts';
import { UnknownOrganisationCodeError } from '../domain/import-errors.ts';
import type { Person } from '../domain/person.ts';
import type { ImportedPerson, PeopleHow } from './import-ports.ts';
import { ShowNames } from './show-names.ts';
import { viewerOf } from './viewer-of.ts';

const SERVICE = 'organisations';

/** Where the people of a table belong, and whom of those who are there the caller may know. */
@Injectable()
export class PlacesOfRows {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly clock: Clock,
    private readonly showNames: ShowNames,
  ) {}

  /** Those of them whom the caller sees. */
  async seenAmong(people: readonly Person[], actor: Actor): Promise<readonly Person[]> {
    const viewer = await viewerOf(actor, this.directory);
    const now = this.clock.now();
    return people.filter(({ id, details: { affiliations } }) =>
      seesPerson(viewer, { id, affiliations }, now),
    );
  }

  /** Those of them whom the caller sees; that protected ones were found by a name or an address is logged. */
  async foundAmong(people: readonly Person[], context: CommandContext): Promise<readonly Person[]> {
    const seen = await this.seenAmong(people, context.actor);
    const asked = seen.map(({ id, details }) => ({ ...details, id }));
    await this.showNames.logFound(asked, SERVICE, context);
    return seen;
  }

  /** Null for nobody's. Throws UnknownOrganisationCodeError. */
  async organisationOf(row: ImportedPerson, how: PeopleHow): Promise<string | null> {
    const { organisationCode: code } = row;
    if (code === null) return how.organisationId;
    const id = (await this.directory.idsOf([code])).get(code.toLowerCase());
    if (id === undefined) throw new UnknownOrganisationCodeError();
    return id;
  }

  /**
   * With the row's affiliation: the one of the same first day, or where the row names no day the one that runs, has the
   * row's position and last day; else it is added, from today where no day is named.
   */
  merged(
    { position, from, to }: ImportedPerson,
    organisationId: string | null,
    before: readonly Affiliation[],
  ): readonly Affiliation[] {
    if (organisationId === null) return before;
    const now = this.clock.now();
    const at = before.findIndex(
      (one) =>
        one.organisationId === organisationId &&
        (from === null ? isRunning(one, now) : one.from === from),
    );
    const standing = before[at];
    if (standing === undefined) {
      const begin = from ?? localDateOf(now, REGION_TIME_ZONE);
      return [...before, { organisationId, position, from: begin, to }];
    }
    const said = { ...standing, position: position ?? standing.position, to: to ?? standing.to };
    return before.with(at, said);
  }
}
