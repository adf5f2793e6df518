import { Module, type DynamicModule } from '@nestjs/common';
import {
  AUTH_SETTINGS,
  OperatorTokens,
  TokenReader,
  type AuthSettings,
} from '@regional-events/platform-auth';
import { HealthModule } from '@regional-events/platform-health';
import { HttpModule } from '@regional-events/platform-http';
import { LoggingModule, type Logger } from '@regional-events/platform-logging';
import { Callers } from './access/callers.ts';
import { AsyncApiController } from './documents/async-api.controller.ts';
import { DocsController } from './documents/docs.controller.ts';
import { LandingController } from './documents/landing.controller.ts';
import { OpenApiController } from './documents/open-api.controller.ts';
import { ProblemPageController } from './documents/problem-page.controller.ts';

export interface GatewayParts {
  readonly publicUrl: string;
  readonly trustedProxies?: readonly string[];
  readonly logger: Logger;
  /** OPERATOR_PUBLIC_KEY */
  readonly operatorKey?: string | undefined;
}

export interface GatewayModuleParts extends GatewayParts {
  /** Where the keys of tokens are fetched. */
  readonly keyServices: readonly string[];
}

@Module({})
export class GatewayModule {
  static register({
    logger,
    keyServices,
    operatorKey,
    ...settings
  }: GatewayModuleParts): DynamicModule {
    const access: AuthSettings = { issuer: settings.publicUrl, keyServices, operatorKey };
    return {
      module: GatewayModule,
      providers: [
        { provide: AUTH_SETTINGS, useValue: access },
        TokenReader,
        OperatorTokens,
        Callers,
      ],
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
