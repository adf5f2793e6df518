import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const MILLISECONDS = 1000;
const draining = new WeakSet<object>();

export function isDraining(fastify: object): boolean {
  return draining.has(fastify);
}

/**
 * The first half of a stop: requests are still taken for so many seconds, and each answer ends its connection. Callers
 * that keep connections learn from it to turn elsewhere, before nothing listens here any more.
 */
export async function drain(app: NestFastifyApplication, seconds: number): Promise<void> {
  draining.add(app.getHttpAdapter().getInstance());
  if (app.getHttpServer().listening) await pause(seconds * MILLISECONDS);
}
