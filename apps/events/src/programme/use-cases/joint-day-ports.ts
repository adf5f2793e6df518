import type { CommandContext } from '@regional-events/kernel';

/** How other features let organisations join a day. */
export abstract class JointDays {
  /**
   * Adds co-organisers to a day, in the name of the context's actor and within the running transaction; false where
   * the event has no such day any more. Throws what changing the event throws.
   */
  abstract join(
    day: { readonly eventId: string; readonly date: string },
    organisationIds: readonly string[],
    context: CommandContext,
  ): Promise<boolean>;
}
