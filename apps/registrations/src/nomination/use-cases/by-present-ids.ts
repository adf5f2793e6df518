import { MergedPersonError } from '../domain/admission-errors.ts';

const MOST_MERGERS = 5;

interface Named {
  readonly personId: string;
}

/**
 * Decides anew for people who are named by the id of a double that was merged, so that who asks with an old id loses no
 * seat by it. `decide` throws MergedPersonError.
 */
export async function byPresentIds<N extends Named, T>(
  named: readonly N[],
  decide: (named: readonly N[]) => Promise<T>,
): Promise<T> {
  let left = named.length * MOST_MERGERS;
  for (let present = named; ; left -= 1) {
    try {
      return await decide(present);
    } catch (error) {
      if (!(error instanceof MergedPersonError) || left <= 0) throw error;
      const { doubleId, personId } = error;
      present = present.map((one) => (one.personId === doubleId ? { ...one, personId } : one));
    }
  }
}
