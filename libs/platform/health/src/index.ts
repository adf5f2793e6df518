export { HealthChecks } from './health-checks.ts';
export type { CheckResult, HealthStatus } from './health-checks.ts';
export { HealthModule } from './health.module.ts';
export { MetricsModule } from './metrics.module.ts';
export { watchEventLoop } from './standstill/watch-event-loop.ts';
