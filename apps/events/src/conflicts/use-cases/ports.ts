/** Who said that a conflict is to be ignored, and why. */
export interface Ignored {
  readonly conflictId: string;
  readonly eventId: string;
  readonly reason: string;
  /** The client. */
  readonly by: string;
  readonly at: Date;
}

export abstract class IgnoredConflicts {
  abstract of(eventId: string): Promise<ReadonlyMap<string, Ignored>>;
  /** The last reason counts. */
  abstract keep(ignored: Ignored): Promise<void>;
}
