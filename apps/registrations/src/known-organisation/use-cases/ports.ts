export type OrganisationStatus = 'active' | 'retired';

/** This service's copy of the organisations: that they exist, and whether they take part in new things. */
export abstract class KnownOrganisations {
  /** Undefined for one that nobody has told of. */
  abstract statusOf(id: string): Promise<OrganisationStatus | undefined>;
  abstract keep(id: string, status: OrganisationStatus): Promise<void>;
}
