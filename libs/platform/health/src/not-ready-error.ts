import { DomainError } from '@regional-events/kernel';
import type { HealthReport } from './health-checks.ts';

/** A dependency that this process needs is down. */
export class NotReadyError extends DomainError {
  constructor(report: HealthReport) {
    const down = Object.entries(report.checks).filter(([, { status }]) => status === 'down');
    super({
      kind: 'unavailable',
      code: 'not-ready',
      detail: `Not ready: ${down.map(([name]) => name).join(', ')}.`,
      extras: { checks: report.checks },
      retryAfterSeconds: 2,
    });
  }
}
