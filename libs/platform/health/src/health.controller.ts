import { Controller, Get } from '@nestjs/common';
import { Public } from '@regional-events/platform-auth';
import { HealthChecks } from './health-checks.ts';
import type { HealthReport } from './health-checks.ts';
import { NotReadyError } from './not-ready-error.ts';

@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  /** The process runs. */
  @Get('live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** The process can do its work, if only partly: `degraded` is 200 too. */
  @Get('ready')
  async ready(): Promise<HealthReport> {
    const report = await this.checks.report();
    if (report.status === 'down') throw new NotReadyError(report);
    return report;
  }
}
