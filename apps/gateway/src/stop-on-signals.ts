import type { Logger } from '@regional-events/platform-logging';

const LONGEST_STOP_MS = 9_500;
const FAILED = 1;

/** Ends the process on SIGTERM and SIGINT once `close` is through, or after nearly ten seconds whatever is still open. */
export function stopOnSignals(close: () => Promise<void>, logger: Logger): void {
  const stop = (): void => {
    setTimeout(() => process.exit(FAILED), LONGEST_STOP_MS).unref();
    close().then(
      () => process.exit(),
      (error: unknown) => {
        logger.error({ err: error }, 'the stop was not clean');
        process.exit(FAILED);
      },
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}
