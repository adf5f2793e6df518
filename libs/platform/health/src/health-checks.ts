import { Injectable } from '@nestjs/common';

/** `degraded`: a dependency is down, and work goes on all the same. */
export type HealthStatus = 'up' | 'degraded' | 'down';

export interface CheckResult {
  readonly status: HealthStatus;
  /** For people; without text of a driver. */
  readonly detail?: string;
  /** Figures of a check, for example a lag. */
  readonly figures?: Readonly<Record<string, number>>;
}

export type HealthCheck = () => CheckResult | Promise<CheckResult>;

export interface HealthReport {
  readonly status: HealthStatus;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

const LONGEST = 2000;

/** The checks that decide whether this process is ready. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  /** Runs every check; one that throws, or takes longer than two seconds, is down. */
  async report(): Promise<HealthReport> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await inTime(check)] as const),
    );
    const statuses = results.map(([, { status }]) => status);
    return { status: worst(statuses), checks: Object.fromEntries(results) };
  }
}

function worst(statuses: readonly HealthStatus[]): HealthStatus {
  if (statuses.includes('down')) return 'down';
  return statuses.includes('degraded') ? 'degraded' : 'up';
}

async function inTime(check: HealthCheck): Promise<CheckResult> {
  const late = Promise.withResolvers<CheckResult>();
  const timer = setTimeout(
    () => late.resolve({ status: 'down', detail: 'did not answer in time' }),
    LONGEST,
  );
  try {
    return await Promise.race([check(), late.promise]);
  } catch {
    return { status: 'down', detail: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
