/** Whole days. */
export interface Period {
  /** YYYY-MM-DD */
  readonly from: string;
  /** The last day, YYYY-MM-DD; null while it lasts. */
  readonly to: string | null;
}

/** Whether every day of `period` also lies in one of `standing`. */
export function liesWithinPeriod(period: Period, standing: Period): boolean {
  if (period.from < standing.from) return false;
  return standing.to === null || (period.to !== null && period.to <= standing.to);
}
