import type { CommandContext } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';

/** Only runs the work; the real unit of work has tests of its own. */
export class DirectUnitOfWork implements UnitOfWork {
  async run<T>(_context: CommandContext, work: () => Promise<T>): Promise<T> {
    return work();
  }
}
