import type { CommandContext } from '@regional-events/kernel';
import type { RowResult } from '../../organisation/use-cases/import-ports.ts';
import type { NameInScript } from '../domain/name.ts';

/** A row about a person; what is left out stays as it is. */
export interface ImportedPerson {
  /** The file's key, which is the externalRef. */
  readonly key: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly otherScript: NameInScript | null;
  readonly email: string | null;
  readonly languages: readonly string[] | null;
  readonly protected: boolean | null;
  /** Null where the row names none: then `organisationId` of the whole import counts. */
  readonly organisationCode: string | null;
  readonly position: string | null;
  /** YYYY-MM-DD */
  readonly from: string | null;
  readonly to: string | null;
  /** That it is somebody else than those who are alike. */
  readonly another: boolean;
}

export interface PeopleHow {
  /** The import. Later rows of its dry run find what earlier ones would have made. */
  readonly importId: string;
  /** Whether it is only told what would happen. */
  readonly dryRun: boolean;
  /** The organisation of rows that name none. */
  readonly organisationId: string | null;
}

/** How people of a table come in, inside the running unit of work. */
export abstract class PersonImport {
  /** A row that is refused, or that is alike somebody, leaves the others alone. */
  abstract keep(
    rows: readonly ImportedPerson[],
    how: PeopleHow,
    context: CommandContext,
  ): Promise<readonly RowResult[]>;
  /** Leaves nothing of what the rows of a dry run would have made, once it has ended. */
  abstract forgetRehearsal(importId: string): Promise<void>;
}
