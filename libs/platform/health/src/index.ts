export { HealthChecks } from './health-checks.ts';
export type { CheckResult, HealthCheck, HealthReport, HealthStatus } from './health-checks.ts';
export { HealthModule } from './health.module.ts';
export { NotReadyError } from './not-ready-error.ts';
export { MetricsModule } from './metrics.module.ts';
export { watchEventLoop } from './standstill/watch-event-loop.ts';
