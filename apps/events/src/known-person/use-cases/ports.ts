import type { PersonReference } from '../domain/errors.ts';

export interface KnownAffiliation {
  readonly organisationId: string;
  readonly from: string;
  readonly to: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly affiliations: readonly KnownAffiliation[];
}

/** This service's copy of the people and their affiliations; never a name. */
export abstract class KnownPeople {
  /** Throws PersonUnknownError, with a pointer for each id that is unknown here. */
  abstract expectKnown(references: readonly PersonReference[]): Promise<void>;
  abstract keep(person: KnownPerson): Promise<void>;
  abstract forget(id: string): Promise<void>;
}
