import type { CommandContext } from '@regional-events/kernel';

/** What the programme asks before it takes something, inside its transaction and after it has written. */
export abstract class ScheduleGuard {
  /**
   * Throws ScheduleConflictsError where the session cannot be scheduled. With a reason what stands in its way is ignored, and
   * who said so is kept; throws EventNotYoursError where that is not an organiser of the whole event.
   */
  abstract expectSchedulable(
    session: { readonly eventId: string; readonly sessionId: string },
    ignoring: string | null,
    context: CommandContext,
  ): Promise<void>;
  /** Throws ScheduleConflictsError where a conflict that nobody ignores forbids to publish the event. */
  abstract expectPublishable(eventId: string, context: CommandContext): Promise<void>;
  /** Throws ScheduleConflictsError where a conflict that nobody ignores forbids to release the agenda. */
  abstract expectReleasable(eventId: string, context: CommandContext): Promise<void>;
}
