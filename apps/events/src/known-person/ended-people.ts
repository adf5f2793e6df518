import { personTopic } from '@regional-events/contracts-organisations';
import { defineCopy } from '@regional-events/platform-messaging';
import { z } from 'zod';

/** The ids that are nobody's any more, for good: whose the id of a double is now; null for somebody who was erased. */
export const EndedPeople = defineCopy({
  name: 'ended-people',
  topic: personTopic,
  fields: z.object({ intoPersonId: z.string().nullable() }),
  keptFrom: ['merged', 'erased'],
  indexes: ['intoPersonId'],
  keep: ({ data }) => ({ intoPersonId: 'intoPersonId' in data ? data.intoPersonId : null }),
});
export type EndedPeople = InstanceType<typeof EndedPeople>;

/**
 * Who it is now; null for nobody. Messages about two people come in any order, so the one whom a double was merged into may
 * have ended before.
 */
export async function presentPerson(ended: EndedPeople, id: string): Promise<string | null> {
  const end = await ended.find(id);
  if (end === undefined) return id;
  return end.intoPersonId === null ? null : presentPerson(ended, end.intoPersonId);
}

/** The id and all that were of the same person earlier: what never changes may have one of those. */
export async function idsOf(ended: EndedPeople, id: string): Promise<readonly string[]> {
  const former = await ended.idsWith('intoPersonId', id);
  const before = await Promise.all(former.map((one) => idsOf(ended, one)));
  return [id, ...before.flat()];
}
