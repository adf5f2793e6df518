export interface ShownPerson {
  readonly id: string;
  readonly displayName: string | null;
  readonly shownAs: 'name' | 'pseudonym' | 'hidden';
}

/** Asks at the moment of showing who somebody is, in the name of the caller; nothing of it is kept. */
export abstract class PersonNames {
  /** `authorization`: the caller's own header. Never rejects: who cannot be asked for stays hidden. */
  abstract of(
    ids: readonly string[],
    authorization: string | undefined,
  ): Promise<ReadonlyMap<string, ShownPerson>>;
}
