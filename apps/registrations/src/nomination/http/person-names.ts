export interface ShownPerson {
  readonly id: string;
  readonly displayName: string | null;
  readonly shownAs: 'name' | 'pseudonym' | 'hidden';
}

/**
 * Looks up names for one answer, on behalf of the caller; nothing is cached, so that an erased name is gone at once.
 */
export abstract class PersonNames {
  /** `authorization`: the caller's own header. Never rejects: names that cannot be fetched stay hidden. */
  abstract of(
    ids: readonly string[],
    authorization: string | undefined,
  ): Promise<ReadonlyMap<string, ShownPerson>>;
}
