import type { z } from 'zod';
import { RequestMalformedError } from '../problem/request-errors.ts';
import { mergePatch } from './patch.ts';

/**
 * Applies a merge patch to stored data. The patch is valid by itself, but the result may not be: throws
 * RequestMalformedError if, for example, a title would lose its last language.
 */
export function mergeInto<T>(schema: z.ZodType<T>, current: object, patch: object): T {
  const result = schema.safeParse(mergePatch(current, patch));
  if (result.success) return result.data;
  throw new RequestMalformedError(
    result.error.issues.map(({ path, code, message }) => ({
      pointer: path.map((part) => `/${String(part)}`).join(''),
      code: code.replaceAll('_', '-'),
      detail: message,
    })),
  );
}
