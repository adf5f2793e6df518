import { ApiProblem } from '../api/api-problem.ts';

/** What the API said of the field at this pointer (`/names/en`), or of something inside it. */
export function errorAt(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.errors.find(
    (one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`),
  )?.detail;
}
