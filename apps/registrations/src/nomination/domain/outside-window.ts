/**
 * Why the secretariat registers somebody outside the window. A closed list, because free text could hold personal
 * data.
 */
export const outsideWindowReasons = [
  'recorded-afterwards',
  'late-confirmation',
  'replacement',
  'programme-change',
  'technical-problem',
  'decided-by-secretariat',
] as const;

export type OutsideWindowReason = (typeof outsideWindowReasons)[number];

/** Others than the secretariat see a code of the list, never the free text that an earlier version stored. */
export function shownReason(stored: string | null): string | null {
  return outsideWindowReasons.find((reason) => reason === stored) ?? null;
}
