import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { HealthChecks } from './health-checks.ts';
import { HealthController } from './health.controller.ts';

/** `/health/live` and `/health/ready`; others register what readiness needs with HealthChecks. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [HealthChecks],
  exports: [HealthChecks],
})
export class HealthModule {
  /** For a second application of the same process: it reports the given `checks`. */
  static reporting(checks: HealthChecks): DynamicModule {
    return { module: InnerHealthModule, providers: [{ provide: HealthChecks, useValue: checks }] };
  }
}

@Module({ controllers: [HealthController] })
class InnerHealthModule {}
