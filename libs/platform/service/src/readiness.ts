import type { INestApplicationContext } from '@nestjs/common';
import { HealthChecks, type CheckResult } from '@regional-events/platform-health';
import type { WorkerStatus } from '@regional-events/platform-messaging';
import { isConnected, type Connection } from '@regional-events/platform-mongo';
import type { Worker } from './worker.ts';

/** What a process of this service needs to be ready; a broker that is away is no reason not to be. */
export function registerReadiness(checks: HealthChecks, connection: Connection): void {
  checks.register('mongodb', (): CheckResult => {
    return { status: isConnected(connection) ? 'up' : 'down' };
  });
}

export function registerWorkerReadiness(checks: HealthChecks, worker: Worker): void {
  checks.register('kafka', (): CheckResult => {
    const { brokerReachable, lag } = worker.server.report();
    // how far behind it is nobody knows who does not reach the broker
    return brokerReachable ? { status: 'up', figures: { lag } } : { status: 'degraded' };
  });
  checks.register('outbox', async (): Promise<CheckResult> => {
    const { rows, oldestAgeSeconds } = await worker.rows.figures();
    return { status: 'up', figures: { rows, oldestAgeSeconds } };
  });
}

/** The api role without a worker in the same process says how its worker is doing. */
export function registerApiReadiness(checks: HealthChecks, status: WorkerStatus): void {
  checks.register('worker', async (): Promise<CheckResult> => {
    return { status: (await status.behind()) ? 'degraded' : 'up' };
  });
}

/** From now on nobody should send anything new here. */
export function reportStopping(app: INestApplicationContext): void {
  const stopping: CheckResult = { status: 'down', detail: 'is being stopped' };
  app.get(HealthChecks).register('process', () => stopping);
}
