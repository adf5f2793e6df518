import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const MILLISECONDS = 1000;
const draining = new WeakSet<object>();

export function isDraining(fastify: object): boolean {
  return draining.has(fastify);
}

/**
 * The first phase of a stop: for some seconds requests are still answered, each with `Connection: close`, so that
 * callers with kept-alive connections turn to another instance before this one stops listening.
 */
export async function drain(app: NestFastifyApplication, seconds: number): Promise<void> {
  draining.add(app.getHttpAdapter().getInstance());
  if (app.getHttpServer().listening) await pause(seconds * MILLISECONDS);
}
