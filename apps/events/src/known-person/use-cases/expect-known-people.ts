import { PersonUnknownError, type PersonReference } from '../domain/errors.ts';
import type { KnownPeople } from '../known-people.ts';

/** Throws PersonUnknownError, with a pointer for each id that is unknown here. */
export async function expectKnownPeople(
  people: KnownPeople,
  references: readonly PersonReference[],
): Promise<void> {
  const known = await people.findMany(references.map(({ id }) => id));
  const unknown = references.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) throw new PersonUnknownError(unknown);
}
