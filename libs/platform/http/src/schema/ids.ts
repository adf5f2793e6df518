import { z } from 'zod';

/** A UUIDv7, as the platform gives them out. */
export const id = z.uuidv7('must be a UUIDv7').overwrite((text) => text.toLowerCase());

/** The `:id` of a route: `idParamOf('the event')`. */
export function idParamOf(thing: string) {
  return z.object({ id: id.describe(`The id of ${thing}.`) });
}
export type IdParam = z.output<ReturnType<typeof idParamOf>>;

const MANY = 100;

/** Several ids, each once. */
export function ids(maxLength = MANY) {
  return z
    .array(id)
    .max(maxLength)
    .refine((list) => new Set(list).size === list.length, 'must name each id once');
}
