import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '@regional-events/platform-auth';
import { collectDefaultMetrics, register } from 'prom-client';

const collected = 'nodejs_version_info';
/** Its default of 10 wakes an idle process a hundred times a second. */
const EVENT_LOOP_PRECISION_MS = 100;

@Public()
@Controller('metrics')
export class MetricsController {
  constructor() {
    if (register.getSingleMetric(collected) === undefined)
      collectDefaultMetrics({ eventLoopMonitoringPrecision: EVENT_LOOP_PRECISION_MS });
  }

  /** Every metric of the process, for Prometheus. */
  @Get()
  @Header('content-type', register.contentType)
  async metrics(): Promise<string> {
    return register.metrics();
  }
}
