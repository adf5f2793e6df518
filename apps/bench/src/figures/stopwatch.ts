const MICROSECONDS_PER_SECOND = 1_000_000;
const MILLISECONDS_PER_SECOND = 1_000;

export interface Took {
  readonly seconds: number;
  /** CPU seconds of this process, all its threads. */
  readonly cpuSeconds: number;
}

/** Begins now; what it returns tells what has passed. */
export function stopwatch(): () => Took {
  const began = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return {
      seconds: (performance.now() - began) / MILLISECONDS_PER_SECOND,
      cpuSeconds: (user + system) / MICROSECONDS_PER_SECOND,
    };
  };
}
