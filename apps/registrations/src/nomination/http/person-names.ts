import type { PersonAtEvent } from '../queries/people-at-events.ts';

export interface ShownPerson {
  readonly id: string;
  readonly displayName: string | null;
  readonly shownAs: 'name' | 'pseudonym' | 'hidden';
  /** The caller would see the name if it said why it looks. */
  readonly reasonRequired: boolean;
}

export interface AskedPerson {
  readonly personId: string;
  readonly event: PersonAtEvent | null;
}

/**
 * Looks up names for one answer, on behalf of the caller; nothing is cached, so that an erased name is gone at once.
 */
export abstract class PersonNames {
  /**
   * In the order asked; nothing where nobody answers, since an answer is complete without names. `authorization`: the
   * caller's own header. Never rejects.
   */
  abstract of(
    people: readonly AskedPerson[],
    authorization: string | undefined,
  ): Promise<readonly ShownPerson[]>;
}
