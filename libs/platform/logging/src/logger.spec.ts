import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.ts';
import { NestLogger } from './nest-logger.ts';
import { isTraceparent, nextTraceparent, traceIdOf, withTrace } from './trace.ts';

describe('a log line', () => {
  let lines: Record<string, unknown>[] = [];
  const logger = (level = 'info') =>
    createLogger({
      name: 'events',
      level,
      destination: { write: (line) => void lines.push(JSON.parse(line)) },
    });

  beforeEach(() => {
    lines = [];
  });

  it('names the service and the work that it belongs to, however deep that goes', async () => {
    const traceparent = nextTraceparent();
    await withTrace({ correlationId: 'c-1', traceparent }, async () => {
      await Promise.resolve();
      logger().info('hello');
    });
    expect(lines[0]).toMatchObject({
      level: 'info',
      name: 'events',
      msg: 'hello',
      correlationId: 'c-1',
      traceId: traceIdOf(traceparent),
    });
  });

  it('has no trace outside any work', () => {
    logger().info('hello');
    expect(lines[0]).not.toHaveProperty('traceId');
  });

  it('hides secrets, names and payloads', () => {
    const secret = {
      password: 'p-1',
      person: { givenName: 'Ana' },
      headers: { authorization: 'Bearer t-1' },
    };
    logger().info(
      {
        ...secret,
        nested: {
          otherScript: { givenName: 'Ана' },
          email: 'ana@example.org',
          payload: { a: 'p-2' },
        },
      },
      'said',
    );
    expect(JSON.stringify(lines)).not.toMatch(/p-1|p-2|Ana|Ана|t-1|ana@/);
  });

  it('tells an error by type, code, message and stack, without the values that drivers quote', () => {
    const cause = new Error('connect mongodb://root:hunter2@db:27017 failed');
    const error = Object.assign(
      new Error('E11000 dup key: { email: "ana@example.org" }', { cause }),
      {
        code: 11_000,
        keyValue: { email: 'ana@example.org' },
      },
    );
    logger().error({ err: error }, 'failed');
    expect(lines[0]?.['err']).toMatchObject({
      type: 'Error',
      code: 11_000,
      stack: expect.any(String),
    });
    expect(JSON.stringify(lines)).not.toMatch(/ana@|hunter2/);
  });

  it('of the framework is shown at debug, its warnings always', () => {
    const quiet = new NestLogger(logger());
    quiet.log('Nest application successfully started', 'NestApplication');
    expect(lines).toEqual([]);
    quiet.warn('careful', 'Router');
    quiet.error('broken', 'Error: broken\n  at here', 'Injector');
    quiet.error(new Error('thrown'));
    new NestLogger(logger('debug')).log('started', 'NestApplication');
    expect(lines.map(({ level, msg, context }) => ({ level, msg, context }))).toEqual([
      { level: 'warn', msg: 'careful', context: 'Router' },
      { level: 'error', msg: 'broken', context: 'Injector' },
      { level: 'error', msg: 'Error', context: undefined },
      { level: 'debug', msg: 'started', context: 'NestApplication' },
    ]);
  });
});

describe('a traceparent', () => {
  const given = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';

  it('goes on in its trace, with its flags, under a span of its own', () => {
    const next = nextTraceparent(given);
    expect(next).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
    expect(next).not.toBe(given);
  });

  it('is known by its form', () => {
    expect(isTraceparent(given)).toBe(true);
    expect(isTraceparent(`cc${given.slice(2)}-more`)).toBe(true);
    const wrong = [
      '',
      `${given}-more`,
      `ff${given.slice(2)}`,
      given.toUpperCase(),
      given.replace('00f067aa0ba902b7', '0'.repeat(16)),
    ];
    expect(wrong.filter(isTraceparent)).toEqual([]);
  });
});
