import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { SeatExecutor } from './ports.ts';

@Injectable()
export class InProcessSeatExecutor implements SeatExecutor {
  /** For each event the promise that settles when its last queued command has ended. */
  readonly #lines = new Map<string, Promise<void>>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run<T>(
    eventId: string,
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T> {
    const before = this.#lines.get(eventId);
    const { promise: mine, resolve: leave } = Promise.withResolvers<void>();
    this.#lines.set(eventId, mine);
    try {
      await before;
      return await this.unitOfWork.run(context, work, expectStillSeen);
    } finally {
      if (this.#lines.get(eventId) === mine) this.#lines.delete(eventId);
      leave();
    }
  }
}
