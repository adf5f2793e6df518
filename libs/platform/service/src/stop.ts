import type { Logger } from '@regional-events/platform-logging';

/** Under the ten seconds that container runtimes give by default. */
const LONGEST_STOP_MS = 9_500;
const FAILED = 1;

export interface Stop {
  onStop(work: () => Promise<void>): void;
  /** Stops in order, and exits with a non-zero code. */
  fatal(error: unknown): void;
}

/** Stops the process in order on SIGTERM and SIGINT, and after a fatal fault. */
export function stopOnSignals(logger: Logger): Stop {
  let work: () => Promise<void> = () => Promise.resolve();
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      logger.error({ open: process.getActiveResourcesInfo() }, 'the stop took too long');
      logger.flush();
      process.exit(code === 0 ? FAILED : code);
    }, LONGEST_STOP_MS).unref();
    try {
      await work();
    } catch (error) {
      logger.error({ err: error }, 'the stop was not clean');
    }
    logger.info({ code }, 'stopped');
    logger.flush();
    process.exit(code);
  };
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  return {
    onStop: (given) => {
      work = given;
    },
    fatal: (error) => {
      logger.fatal({ err: error }, 'nothing can go on here');
      void stop(FAILED);
    },
  };
}
