import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { Jobs } from '@regional-events/platform-messaging';
import { ErasureMessages } from './ports.ts';
import { ReplaceEverywhere } from './replace-everywhere.ts';

/** The job that looks once more; its key is the id that is nobody's any more. */
export const REPLACE_SPEAKER = 'replace-speaker';

/** MongoDB ends a transaction after a minute, so that no change of a session that has read the person is open any more. */
const AFTER_OPEN_TRANSACTIONS_MS = 90_000;

/** Takes people out of drafts and calendar links who are erased, or whose other id stays. Runs in its caller's transaction. */
@Injectable()
export class GonePeople {
  constructor(
    private readonly everywhere: ReplaceEverywhere,
    private readonly messages: ErasureMessages,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async forget(personId: string, context: CommandContext): Promise<void> {
    await this.everywhere.take(personId, null);
    await this.#lookAgain(personId, {}, context);
    await this.messages.acknowledge(personId, this.clock.now(), context);
  }

  async replace(doubleId: string, personId: string, context: CommandContext): Promise<void> {
    await this.everywhere.take(doubleId, personId);
    await this.#lookAgain(doubleId, { personId }, context);
  }

  /** For a change that had read the person before and was committed after. */
  async #lookAgain(
    key: string,
    ids: Readonly<Record<string, string>>,
    context: CommandContext,
  ): Promise<void> {
    const dueAt = new Date(this.clock.now().getTime() + AFTER_OPEN_TRANSACTIONS_MS);
    await this.jobs.enqueue({ kind: REPLACE_SPEAKER, key, dueAt, ids }, context);
  }
}
