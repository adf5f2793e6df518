import type { OrganisationReference } from '../domain/errors.ts';

export type OrganisationStatus = 'active' | 'retired';

/** This service's copy of the organisations: which exist, and which are retired. */
export abstract class KnownOrganisations {
  /**
   * Throws OrganisationUnknownError or OrganisationRetiredError, with a pointer for each unknown or retired id.
   * `references`: the newly named ones.
   */
  abstract expectTakingPart(references: readonly OrganisationReference[]): Promise<void>;
  /** Those that are not retired, in the given order. */
  abstract activeAmong(ids: readonly string[]): Promise<readonly string[]>;
  /** Retired organisations are kept, because past events name them. */
  abstract keep(id: string, status: OrganisationStatus): Promise<void>;
}
