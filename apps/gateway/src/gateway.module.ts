import { Module, type DynamicModule } from '@nestjs/common';
import { HealthModule } from '@regional-events/platform-health';
import { HttpModule } from '@regional-events/platform-http';
import { LoggingModule, type Logger } from '@regional-events/platform-logging';
import { AsyncApiController } from './documents/async-api.controller.ts';
import { DocsController } from './documents/docs.controller.ts';
import { LandingController } from './documents/landing.controller.ts';
import { OpenApiController } from './documents/open-api.controller.ts';
import { ProblemPageController } from './documents/problem-page.controller.ts';

export interface GatewayParts {
  readonly publicUrl: string;
  readonly trustedProxies?: readonly string[];
  readonly logger: Logger;
}

@Module({})
export class GatewayModule {
  static register({ logger, ...settings }: GatewayParts): DynamicModule {
    return {
      module: GatewayModule,
      imports: [LoggingModule.register(logger), HttpModule.register(settings), HealthModule],
      controllers: [
        LandingController,
        OpenApiController,
        AsyncApiController,
        DocsController,
        ProblemPageController,
      ],
    };
  }
}
