import type { KeptVenue, Venues } from '../use-cases/ports.ts';

/** A directory of these venues that takes no others. */
export function venuesOf(kept: ReadonlyMap<string, KeptVenue>): Venues {
  const never = async () => Promise.reject(new Error('venues are only read here'));
  return {
    find: async (id) => kept.get(id),
    findMany: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const venue = kept.get(id);
          return venue === undefined ? [] : [[id, venue] as const];
        }),
      ),
    save: never,
    externalRefTaken: never,
  };
}

export const noVenues = venuesOf(new Map());
