import type { CommandContext } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';

/** Runs the work and nothing else: what the real one adds has its own tests. */
export class DirectUnitOfWork implements UnitOfWork {
  async run<T>(_context: CommandContext, work: () => Promise<T>): Promise<T> {
    return work();
  }
}
