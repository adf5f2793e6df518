import { Global, Module } from '@nestjs/common';
import { HealthChecks } from './health-checks.ts';
import { HealthController } from './health.controller.ts';
import { MetricsController } from './metrics.controller.ts';

/** `/health/live`, `/health/ready` and `/metrics`; others register what readiness needs with HealthChecks. */
@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [HealthChecks],
  exports: [HealthChecks],
})
export class HealthModule {}
