import { testPatienceMs } from './patience.ts';

type Cleanup = () => Promise<void> | void;

const cleanups: Cleanup[] = [];

// registered while the spec file is loaded, since jest takes no hook from inside a test; absent outside jest
const jest = globalThis as { afterAll?: (run: Cleanup, timeout: number) => void };
jest.afterAll?.(runCleanups, testPatienceMs);

/** Runs when the spec file ends, the latest first; what it throws fails the file's tests. */
export function afterThisFile(cleanup: Cleanup): void {
  cleanups.push(cleanup);
}

/** Every clean-up gets its turn, whatever another one throws. */
export async function runCleanups(): Promise<void> {
  const failures: unknown[] = [];
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) {
    try {
      await cleanup();
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) {
    const messages = failures.map((failure) =>
      failure instanceof Error ? failure.message : String(failure),
    );
    throw new AggregateError(failures, messages.join('\n'));
  }
}
