/** This service's copy of the organisations: that they exist. */
export abstract class KnownOrganisations {
  abstract has(id: string): Promise<boolean>;
  abstract keep(id: string): Promise<void>;
}
