/** What speaks against a date, in points; a plan with fewer points is better. Whole numbers, so that sums are exact on every machine. */
export const weights = {
  /** For each country and name. */
  religiousDay: 60,
  likelyHoliday: 80,
  besideHoliday: 8,
  /** For each expert. */
  expertBusy: 120,
  anotherEvent: 40,
  /** For each day by which a gap differs from the even one. */
  unevenGapDay: 1,
  /** For each host that waits longer than the one that is taken. */
  hostPassedOver: 30,
} as const;
