/** The capacity of an event, as in the last message of its seat plan. */
export interface KnownSeatPlan {
  readonly eventId: string;
  readonly capacity: number;
  /** Sequence of that message: part of the event's ETag. */
  readonly sequence: number;
}

/** This service's copy of seat plans; it is shown with events and used for nothing else. */
export abstract class KnownSeatPlans {
  abstract find(eventId: string): Promise<KnownSeatPlan | undefined>;
  abstract among(eventIds: readonly string[]): Promise<ReadonlyMap<string, KnownSeatPlan>>;
  abstract keep(plan: KnownSeatPlan): Promise<void>;
}
