import { z } from 'zod';

const pageInfo = z
  .object({
    next: z
      .string()
      .nullable()
      .meta({ description: 'What `after` takes for the next page; null on the last one.' }),
  })
  .meta({ id: 'PageInfo' });

type Listed<T extends z.ZodType> = z.ZodObject<{ data: z.ZodArray<T>; page: typeof pageInfo }>;

const known = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The schema of a list's answer: `@ApiOkResponse({ standardSchema: pageOf(eventItem) })`. A list of `Event` is called
 * `EventList`. Throws for items without a name, since generated clients would have no name for their list.
 */
export function pageOf<T extends z.ZodType>(item: T): Listed<T> {
  const made = known.get(item) as Listed<T> | undefined;
  if (made !== undefined) return made;
  const name = item.meta()?.id;
  if (name === undefined) throw new Error('The items of a list need a name: .meta({ id }).');
  const list = z
    .object({
      data: z.array(item).describe('The items of this page.'),
      page: pageInfo.describe('Where this page is in the list.'),
    })
    .meta({ id: `${name}List` });
  known.set(item, list);
  return list;
}
