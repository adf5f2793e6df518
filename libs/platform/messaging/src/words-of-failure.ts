/** Longest stored part of an error message. */
const LONGEST_DETAIL = 1_000;

export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words.slice(0, LONGEST_DETAIL);
}
