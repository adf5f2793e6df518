import type { INestApplicationContext } from '@nestjs/common';
import { HealthChecks, type CheckResult } from '@regional-events/platform-health';
import type { WorkerStatus } from '@regional-events/platform-messaging';
import { isConnected, type Connection } from '@regional-events/platform-mongo';
import type { Worker } from './worker.ts';

/** The readiness checks of a process; an unreachable broker does not make it unready. */
export function registerReadiness(checks: HealthChecks, connection: Connection): void {
  checks.register('mongodb', (): CheckResult => {
    return { status: isConnected(connection) ? 'up' : 'down' };
  });
}

export function registerWorkerReadiness(checks: HealthChecks, worker: Worker): void {
  checks.register('kafka', (): CheckResult => {
    const { brokerReachable, lag } = worker.server.report();
    // the lag is unknown without the broker
    return brokerReachable ? { status: 'up', figures: { lag } } : { status: 'degraded' };
  });
  checks.register('outbox', async (): Promise<CheckResult> => {
    const { rows, oldestAgeSeconds } = await worker.rows.figures();
    return { status: 'up', figures: { rows, oldestAgeSeconds } };
  });
}

/** The api role without a worker in the same process reports how its worker is doing. */
export function registerApiReadiness(checks: HealthChecks, status: WorkerStatus): void {
  checks.register('worker', async (): Promise<CheckResult> => {
    return { status: (await status.behind()) ? 'degraded' : 'up' };
  });
}

/** From now on the process is not ready, so that it gets no new requests. */
export function reportStopping(app: INestApplicationContext): void {
  const stopping: CheckResult = { status: 'down', detail: 'is being stopped' };
  app.get(HealthChecks).register('process', () => stopping);
}
