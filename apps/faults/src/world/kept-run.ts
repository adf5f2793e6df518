// set-up and tear-down may be loaded apart from each other, in one process
const key = Symbol.for('regional-events.fault-run');
const kept = globalThis as { [key]?: () => Promise<void> };

export function keepRun(close: () => Promise<void>): void {
  kept[key] = close;
}

export async function endRun(): Promise<void> {
  await kept[key]?.();
}
