import { describe, expect, it } from '@jest/globals';
import { afterThisFile, runCleanups } from './cleanups.ts';
import { expectNoWriteOutsideTransaction } from './no-stray-writes.ts';

describe('what happens after a spec file', () => {
  it('runs the latest clean-up first, and each one whatever another throws', async () => {
    const ran: string[] = [];
    afterThisFile(() => void ran.push('first'));
    afterThisFile(() => {
      ran.push('second');
      throw new Error('stuck');
    });

    await expect(runCleanups()).rejects.toThrow('stuck');
    expect(ran).toEqual(['second', 'first']);
  });

  it('tells every failure', async () => {
    for (const why of ['one', 'other']) {
      afterThisFile(() => {
        throw new Error(why);
      });
    }

    await expect(runCleanups()).rejects.toThrow('other\none');
  });

  it('fails when a write was seen outside a transaction', async () => {
    const watch = expectNoWriteOutsideTransaction();
    watch.outsideTransaction({ command: 'insert', collection: 'registrations' });

    await expect(runCleanups()).rejects.toThrow(
      'written outside a transaction: registrations.insert',
    );
  });

  it('is quiet when none was seen', async () => {
    expectNoWriteOutsideTransaction();

    await expect(runCleanups()).resolves.toBeUndefined();
  });
});
