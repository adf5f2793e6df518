/** A process with what it wrote. */
export interface LoggedProcess {
  readonly label: string;
  readonly logs: {
    withField(name: string, value: unknown): readonly { readonly text: string }[];
  };
}

/**
 * What a worker calls a consumer that has crashed, and one whose offsets the broker no longer takes: both are made anew
 * without an end of the process. One that cannot start yet (`consumer start`) had nothing in its hands; that is no crash.
 */
const troubles = ['consumer', 'offsets'];

/**
 * From now on; what it returns tells of each consumer that has been made anew since. A worker says the same trouble again
 * only after half a minute, so that a storm that follows such trouble closely may miss some of it.
 */
export function watchConsumers(processes: readonly LoggedProcess[]): () => readonly string[] {
  const before = new Set(renewedConsumers(processes));
  return () => renewedConsumers(processes).filter((line) => !before.has(line));
}

function renewedConsumers(processes: readonly LoggedProcess[]): readonly string[] {
  return processes.flatMap(({ label, logs }) =>
    troubles.flatMap((what) => logs.withField('what', what).map(({ text }) => `${label}: ${text}`)),
  );
}
