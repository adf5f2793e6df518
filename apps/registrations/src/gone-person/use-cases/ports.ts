import type { CommandContext } from '@regional-events/kernel';

export abstract class ErasureMessages {
  /** Says that this service has forgotten the person. */
  abstract acknowledge(personId: string, at: Date, context: CommandContext): Promise<void>;
}
