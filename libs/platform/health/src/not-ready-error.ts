import { DomainError } from '@regional-events/kernel';
import type { HealthReport } from './health-checks.ts';

/** Something that this process cannot do without is away. */
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
