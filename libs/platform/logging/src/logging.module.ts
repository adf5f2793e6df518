import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Logger } from './logger.ts';

/** Injects the service's logger: `@Inject(LOGGER) logger: Logger`. */
export const LOGGER = Symbol('logger');

@Global()
@Module({})
export class LoggingModule {
  static register(logger: Logger): DynamicModule {
    const provider = { provide: LOGGER, useValue: logger };
    return { module: LoggingModule, providers: [provider], exports: [provider] };
  }
}
