import { describe, expect, it } from '@jest/globals';
import { lastCounts, line, Tally } from './tally.mjs';

const passed = { fullName: 'a seat is given', status: 'passed' } as const;
const failed = { fullName: 'a seat is taken back', status: 'failed' } as const;
const pending = { fullName: 'a seat is kept', status: 'pending' } as const;
const todo = { fullName: 'a seat is sold', status: 'todo' } as const;

describe('the tally of a test run', () => {
  it('counts tests by the kind that the file name says', () => {
    const tally = new Tally();
    tally.add({ testFilePath: 'a.spec.ts', testResults: [passed, passed] });
    tally.add({
      testFilePath: 'a.int.spec.ts',
      testResults: [passed, failed],
      failureMessage: 'no',
    });
    tally.add({ testFilePath: 'b.int.spec.ts', testResults: [passed] });
    tally.add({ testFilePath: 'a.e2e.spec.ts', testResults: [passed, pending, todo] });

    expect(tally.linesByKind()).toEqual([
      'unit 2 passed, 0 failed',
      'int  2 passed, 1 failed',
      'e2e  1 passed, 0 failed, 2 skipped',
    ]);
    expect(line(tally.total)).toBe('5 passed, 1 failed, 2 skipped');
  });

  it('counts a file that could not run as a failed test', () => {
    const tally = new Tally();
    tally.add({
      testFilePath: 'a.spec.ts',
      testResults: [],
      testExecError: new Error('no such module'),
    });
    tally.add({
      testFilePath: 'b.spec.ts',
      testResults: [],
      failureMessage: 'must contain at least one test',
    });

    expect(tally.total).toEqual({ passed: 0, failed: 2, skipped: 0 });
  });

  it('names every skipped test', () => {
    const tally = new Tally();
    tally.add({ testFilePath: 'a.spec.ts', testResults: [passed, pending, todo] });

    expect(tally.skippedTests).toEqual(['a.spec.ts: a seat is kept', 'a.spec.ts: a seat is sold']);
  });

  it('keeps the beginning of what every failed test said, and of a file that could not run', () => {
    const tally = new Tally();
    const words = Array.from({ length: 30 }, (_, index) => `line ${String(index)}`).join('\n');
    tally.add({
      testFilePath: 'a.spec.ts',
      testResults: [passed, { ...failed, failureMessages: [words] }],
      failureMessage: 'all of the file',
    });
    tally.add({ testFilePath: 'b.spec.ts', testResults: [], failureMessage: 'no such module' });

    const [first = '', second] = tally.failures;
    expect(first.split('\n').slice(0, 2)).toEqual(['a.spec.ts: a seat is taken back', '  line 0']);
    expect(first.split('\n')).toHaveLength(13);
    expect(second).toBe('b.spec.ts\n  no such module');
  });

  it('reads its own last line back, and nothing else', () => {
    expect(lastCounts('1 passed, 1 failed\n12 passed, 0 failed, 3 skipped\n')).toEqual({
      passed: 12,
      failed: 0,
      skipped: 3,
    });
    expect(lastCounts('it said: 1 passed, 1 failed (so far)\n')).toBeUndefined();
  });
});
