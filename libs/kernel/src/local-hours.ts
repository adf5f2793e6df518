/** When something begins and ends on one local date, HH:MM; null where that is open. */
export interface LocalHours {
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** Local hours of one date. */
export interface LocalSlot extends LocalHours {
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Whether `slot` lies within `bounds`; where one of those is open, there is no bound. */
export function liesWithinHours(slot: LocalHours, bounds: LocalHours): boolean {
  return startsWithinHours(slot, bounds) && endsWithinHours(slot, bounds);
}

export function startsWithinHours(slot: LocalHours, bounds: LocalHours): boolean {
  if (bounds.startTime === null) return true;
  if (slot.startTime !== null) return slot.startTime >= bounds.startTime;
  return slot.endTime === null || slot.endTime > bounds.startTime;
}

function endsWithinHours(slot: LocalHours, bounds: LocalHours): boolean {
  if (bounds.endTime === null) return true;
  if (slot.endTime !== null) return slot.endTime <= bounds.endTime;
  return slot.startTime === null || slot.startTime < bounds.endTime;
}
