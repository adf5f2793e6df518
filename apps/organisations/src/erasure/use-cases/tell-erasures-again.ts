import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ErasureMessages, Erasures } from './ports.ts';

const TOGETHER = 500;
/** Services that run have done it long before. */
const LONG_ENOUGH_MS = 3_600_000;

/**
 * Tells again of erasures that some service has not done: an older instance of it may have read the message during a
 * restart and done nothing. To forget somebody twice changes nothing.
 */
@Injectable()
export class TellErasuresAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erasures: Erasures,
    private readonly messages: ErasureMessages,
    private readonly clock: Clock,
  ) {}

  async execute(context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const now = this.clock.now();
      const askedBefore = new Date(now.getTime() - LONG_ENOUGH_MS);
      for (let after: string | undefined = ''; after !== undefined;) {
        const some = await this.erasures.pending(askedBefore, after, TOGETHER);
        for (const erasure of some) {
          if (erasure.sequence === null) continue;
          const sequence = erasure.sequence + 1;
          await this.erasures.change({ ...erasure, sequence });
          await this.messages.tellAgain({ personId: erasure.personId, sequence }, now, context);
        }
        after = some.at(-1)?.personId;
      }
    });
  }
}
