import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthChecks } from './health-checks.ts';
import { HealthModule } from './health.module.ts';
import { MetricsModule } from './metrics.module.ts';
import { NotReadyError } from './not-ready-error.ts';

@Module({ imports: [HealthModule, MetricsModule] })
class Process {}

describe('the health of a process', () => {
  let app: NestFastifyApplication;
  let checks: HealthChecks;
  let refused: unknown;

  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Process, new FastifyAdapter(), {
      logger: false,
    });
    app.useGlobalFilters({
      catch: (error, host) => {
        refused = error;
        host.switchToHttp().getResponse().code(503).send();
      },
    });
    await app.init();
    checks = app.get(HealthChecks);
  });
  afterAll(() => app.close());

  it('is live whatever its checks say', async () => {
    checks.register('mongodb', () => ({ status: 'down' }));
    const { statusCode, body } = await app.inject('/health/live');
    expect({ statusCode, body: JSON.parse(body) }).toEqual({
      statusCode: 200,
      body: { status: 'up' },
    });
  });

  it('is ready while nothing is down; degraded is ready too', async () => {
    checks.register('mongodb', () => ({ status: 'up' }));
    expect(JSON.parse((await app.inject('/health/ready')).body)).toMatchObject({ status: 'up' });
    checks.register('kafka', async () => ({
      status: 'degraded',
      detail: 'cannot be reached',
      figures: { lag: 3 },
    }));
    const { statusCode, body } = await app.inject('/health/ready');
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toEqual({
      status: 'degraded',
      checks: {
        mongodb: { status: 'up' },
        kafka: { status: 'degraded', detail: 'cannot be reached', figures: { lag: 3 } },
      },
    });
  });

  it('is not ready while a check is down or fails, and says which', async () => {
    checks.register('mongodb', () => Promise.reject(new Error('mongodb://root:hunter2@db')));
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
    expect(refused).toBeInstanceOf(NotReadyError);
    expect(refused).toMatchObject({ detail: 'Not ready: mongodb.', retryAfterSeconds: 2 });
    expect(JSON.stringify((refused as NotReadyError).extras)).not.toContain('hunter2');
  });

  it('does not wait for a check for ever', async () => {
    jest.useFakeTimers();
    const slow = new HealthChecks();
    slow.register('mongodb', () => new Promise(() => undefined));
    const report = slow.report();
    await jest.advanceTimersByTimeAsync(2000);
    expect((await report).checks['mongodb']).toEqual({
      status: 'down',
      detail: 'did not answer in time',
    });
    jest.useRealTimers();
  });

  it('tells its figures to Prometheus', async () => {
    const { headers, body } = await app.inject('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).toContain('process_resident_memory_bytes');
  });
});
