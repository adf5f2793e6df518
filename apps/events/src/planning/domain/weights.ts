/** What speaks against a date, in points; a plan with fewer points is better. Whole numbers, so that sums are exact on every machine. */
export const usualWeights = {
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
  /** For each event that is kept and moves, and for each day by which it moves. */
  eventMoved: 1_000,
  movedDay: 5,
  /** For each event that is kept and gets another host. */
  hostChanged: 600,
  /** For each event that keeps its host although it is not the turn of that host. */
  hostOutOfTurn: 1_500,
} as const;

export type WeightName = keyof typeof usualWeights;
export type Weights = Readonly<Record<WeightName, number>>;
