/** The capacity of an event as its seat plan last told it. */
export interface KnownSeatPlan {
  readonly eventId: string;
  readonly capacity: number;
  /** Place of the message in the seat plan's line: part of the event's ETag. */
  readonly sequence: number;
}

/** This service's copy of seat plans, outside of the events: to show, and for nothing else. */
export abstract class KnownSeatPlans {
  abstract find(eventId: string): Promise<KnownSeatPlan | undefined>;
  abstract among(eventIds: readonly string[]): Promise<ReadonlyMap<string, KnownSeatPlan>>;
  abstract keep(plan: KnownSeatPlan): Promise<void>;
}
