/** Why the secretariat registers somebody outside the window. A closed list: a free text tells of people. */
export const outsideWindowReasons = [
  'recorded-afterwards',
  'late-confirmation',
  'replacement',
  'programme-change',
  'technical-problem',
  'decided-by-secretariat',
] as const;

export type OutsideWindowReason = (typeof outsideWindowReasons)[number];

/** What others than the secretariat are shown: a code of the list, and nothing of a text that an earlier version took. */
export function shownReason(stored: string | null): string | null {
  return outsideWindowReasons.find((reason) => reason === stored) ?? null;
}
