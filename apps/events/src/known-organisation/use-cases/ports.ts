import type { OrganisationReference } from '../domain/errors.ts';

export type OrganisationStatus = 'active' | 'retired';

/** This service's copy of which organisations there are, and which of them take part in new things. */
export abstract class KnownOrganisations {
  /**
   * Throws OrganisationUnknownError or OrganisationRetiredError, with a pointer for each id that is
   * unknown here or retired. `references`: the parts that are new.
   */
  abstract expectTakingPart(references: readonly OrganisationReference[]): Promise<void>;
  /** Those that are not retired, in their order. */
  abstract activeAmong(ids: readonly string[]): Promise<readonly string[]>;
  /** Retired organisations stay known: past events name them. */
  abstract keep(id: string, status: OrganisationStatus): Promise<void>;
}
