import type { CopyReader, Known } from '@regional-events/platform-messaging';

/** A copy for tests without a database: `of` says what is known of an id. */
export function aCopyOf<F>(of: (id: string) => Known<F> | undefined): CopyReader<F> {
  return {
    find: async (id) => of(id),
    findMany: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const known = of(id);
          return known === undefined ? [] : [[id, known] as const];
        }),
      ),
    idsWith: async () => [],
    page: async () => [],
  };
}
