import { NestFactory } from '@nestjs/core';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLogger } from '@regional-events/platform-logging';
import type { Logger } from '@regional-events/platform-logging';
import { createHttpAdapter } from './http-adapter.ts';
import type { HttpSettings } from './http-settings.ts';

export interface HttpAppOptions {
  readonly settings: HttpSettings;
  readonly logger: Logger;
}

/**
 * Makes the application; `root` imports HttpModule, LoggingModule and what the service consists of.
 * Rejects when the start fails; nothing listens yet.
 */
export async function createHttpApp(
  root: Type | DynamicModule,
  { settings, logger }: HttpAppOptions,
): Promise<NestFastifyApplication> {
  return NestFactory.create<NestFastifyApplication>(root, createHttpAdapter(settings, logger), {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLogger(logger),
  });
}
