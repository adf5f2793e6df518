import type { OrganisationReference } from '../domain/errors.ts';

/** This service's copy of which organisations there are. */
export abstract class KnownOrganisations {
  /** Throws OrganisationUnknownError, with a pointer for each id that is unknown here. */
  abstract expectKnown(references: readonly OrganisationReference[]): Promise<void>;
  /** Retired organisations stay known: past events name them. */
  abstract keep(id: string): Promise<void>;
}
