import { describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import { aSecretariat, by } from '../testing/nominations.ts';
import { InProcessSeatExecutor } from './in-process-seat-executor.ts';

const plain: UnitOfWork = { run: (_context, work) => work() };
const context = by(aSecretariat());

/** Work that runs until it is told to end. */
function job(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = async () => {
    log.push(`${name} begins`);
    return promise;
  };
  return { work, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

describe('turns', () => {
  it('of one event come one after another, those of others at once', async () => {
    const executor = new InProcessSeatExecutor(plain);
    const log: string[] = [];
    const first = job(log, 'first');
    const second = job(log, 'second');
    const elsewhere = job(log, 'elsewhere');
    const one = executor.run('event', context, first.work);
    const two = executor.run('event', context, second.work);
    elsewhere.end();
    await expect(executor.run('another', context, elsewhere.work)).resolves.toBe('elsewhere');
    expect(log).toEqual(['first begins', 'elsewhere begins']);
    first.end();
    second.end();
    await expect(Promise.all([one, two])).resolves.toEqual(['first', 'second']);
    expect(log.at(-1)).toBe('second begins');
  });

  it('pass on when one fails', async () => {
    const executor = new InProcessSeatExecutor(plain);
    const first = job([], 'first');
    const second = job([], 'second');
    const one = executor.run('event', context, first.work);
    const two = executor.run('event', context, second.work);
    first.fail();
    second.end();
    await expect(one).rejects.toThrow('first');
    await expect(two).resolves.toBe('second');
  });
});
