/** At most this much of an error's words is kept. */
const LONGEST_DETAIL = 1_000;

export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words.slice(0, LONGEST_DETAIL);
}
