export interface KnownAffiliation {
  readonly organisationId: string;
  /** YYYY-MM-DD */
  readonly from: string;
  /** The last day, YYYY-MM-DD; null while it lasts. */
  readonly to: string | null;
}

/** Ids and affiliations only: names live in the organisations service. */
export interface KnownPerson {
  readonly id: string;
  readonly affiliations: readonly KnownAffiliation[];
}

/** This service's copy of the people; erased and merged ones are removed. */
export abstract class KnownPeople {
  abstract find(ids: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>>;
  abstract keep(person: KnownPerson): Promise<void>;
  abstract forget(id: string): Promise<void>;
}
