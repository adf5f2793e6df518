import { z } from 'zod';

/** The schema of a list's answer: `@ApiOkResponse({ standardSchema: pageOf(eventItem) })`. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    data: z.array(item),
    page: z.object({ next: z.string().nullable() }),
  });
}
