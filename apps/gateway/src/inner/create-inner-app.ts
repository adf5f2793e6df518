import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthModule, MetricsModule, type HealthChecks } from '@regional-events/platform-health';
import { createHttpApp, HttpModule } from '@regional-events/platform-http';
import { LoggingModule, type Logger } from '@regional-events/platform-logging';

@Module({})
class InnerModule {}

/** The gateway's inner application on a port of its own: health and metrics, which are not public. */
export async function createInnerApp(
  publicUrl: string,
  checks: HealthChecks,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const root: DynamicModule = {
    module: InnerModule,
    imports: [
      LoggingModule.register(logger),
      HttpModule.register({ publicUrl }),
      HealthModule.reporting(checks),
      MetricsModule,
    ],
  };
  return createHttpApp(root, { settings: { publicUrl }, logger });
}
