import { z } from 'zod';
import { queryNumber } from './query-parameter.ts';

const LIMIT = { least: 1, most: 200, preset: 50 };
const CURSOR_LENGTH = 2000;

export const limitText = 'How many items a page has at most.';
const afterText =
  'Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused.';

const paged = new WeakSet<object>();

/** The strict query schema of a paged list, with its further parameters. */
export function pageQuery<P extends z.ZodRawShape>(parameters: P) {
  return inPages(
    z.strictObject({
      limit: queryNumber(LIMIT).describe(limitText),
      after: z.string().min(1).max(CURSOR_LENGTH).exactOptional().describe(afterText),
      ...parameters,
    }),
  );
}

/** Marks a schema whose `after` is a cursor; the platform seals and unseals it. */
export function inPages<S extends z.ZodType>(schema: S): S {
  paged.add(schema);
  return schema;
}

export function isInPages(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && paged.has(schema);
}
