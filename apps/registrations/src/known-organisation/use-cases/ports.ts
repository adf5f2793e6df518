export type OrganisationStatus = 'active' | 'retired';

/** This service's copy of the organisations: which exist, and which are retired. */
export abstract class KnownOrganisations {
  /** Undefined for an unknown organisation. */
  abstract statusOf(id: string): Promise<OrganisationStatus | undefined>;
  abstract keep(id: string, status: OrganisationStatus): Promise<void>;
}
