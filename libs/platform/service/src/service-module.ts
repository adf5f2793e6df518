import type { DynamicModule } from '@nestjs/common';
import { AuthModule } from '@regional-events/platform-auth';
import { HealthModule, MetricsModule } from '@regional-events/platform-health';
import { HttpModule } from '@regional-events/platform-http';
import { LoggingModule, type Logger } from '@regional-events/platform-logging';
import type { Connection } from '@regional-events/platform-mongo';
import { OperationsModule } from '@regional-events/platform-operations';
import { apiModule, workerModule } from './feature.ts';
import { operationsParts } from './operations.ts';
import { PlatformModule } from './platform.module.ts';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';

class ServiceRoot {}

export interface ServiceParts {
  readonly definition: ServiceDefinition;
  readonly config: ServiceConfig;
  readonly connection: Connection;
  readonly logger: Logger;
}

export function playsApi(config: ServiceConfig): boolean {
  return config.ROLE !== 'worker';
}

export function playsWorker(config: ServiceConfig): boolean {
  return config.ROLE !== 'api';
}

/** Everything that one process of a service consists of, by its role. */
export function serviceModule({
  definition,
  config,
  connection,
  logger,
}: ServiceParts): DynamicModule {
  const { features } = definition;
  return {
    module: ServiceRoot,
    imports: [
      LoggingModule.register(logger),
      PlatformModule.register(config, connection),
      AuthModule.register({
        issuer: config.PUBLIC_URL,
        keyServices: config.ORGANISATIONS_URL,
        operatorKey: config.OPERATOR_PUBLIC_KEY,
      }),
      HttpModule.register({ publicUrl: config.PUBLIC_URL }),
      HealthModule,
      MetricsModule,
      ...(playsApi(config)
        ? [
            apiModule(features),
            OperationsModule.register(operationsParts(definition, config, connection)),
          ]
        : []),
      ...(playsWorker(config) ? [workerModule(features)] : []),
    ],
  };
}
