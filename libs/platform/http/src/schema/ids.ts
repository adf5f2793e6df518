import { z } from 'zod';

/**
 * Any well-formed UUID in either case, converted to lower case; one that the platform did not make is simply not
 * found.
 */
export const id = z
  .guid('must be a UUID')
  .overwrite((uuid) => uuid.toLowerCase())
  .meta({ format: 'uuid' });

/** The `:id` of a route: `idParamOf('the event')`. */
export function idParamOf(thing: string) {
  return z.object({ id: id.describe(`The id of ${thing}.`) });
}
export type IdParam = z.output<ReturnType<typeof idParamOf>>;

const MANY = 100;

/** Several ids, each once. */
export function ids(maxLength = MANY) {
  return uniqueList(id, maxLength, 'id');
}

/** A list without duplicates after parsing. */
export function uniqueList<T extends z.ZodType<string | number>>(
  item: T,
  maxLength: number,
  what: string,
) {
  return z
    .array(item)
    .max(maxLength)
    .refine((list) => new Set(list).size === list.length, `must name each ${what} once`)
    .meta({ uniqueItems: true });
}
