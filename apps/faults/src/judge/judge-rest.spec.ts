import { describe, expect, it } from '@jest/globals';
import { judgeRest } from './judge-rest.ts';

/** Looks that see these lines one after another, and the last of them for ever. */
function looks(...seen: readonly (readonly string[])[]): () => Promise<readonly string[]> {
  let next = 0;
  return () => {
    const lines = seen[Math.min(next, seen.length - 1)] ?? [];
    next += 1;
    return Promise.resolve(lines);
  };
}

const ago = (milliseconds: number): number => performance.now() - milliseconds;

describe('rest after the faults have ended', () => {
  it('is fine within thirty seconds, however often it was looked for', async () => {
    const rest = judgeRest(looks(['a group lags'], []), ago(20_000), 1);
    await expect(rest).resolves.toBeUndefined();
  });

  it('may take longer where the machine is slow', async () => {
    const rest = judgeRest(looks([]), ago(90_000), 4);
    await expect(rest).resolves.toBeUndefined();
  });

  it('that comes later is told, with what was left in time', async () => {
    const rest = judgeRest(looks(['a group lags'], []), ago(29_900), 1);
    await expect(rest).rejects.toThrow(
      /^invariant I8: [^]*at rest only after 30\.\d s\n {2}a group lags$/,
    );
  });

  it('comes too late also when nobody could look before', async () => {
    const rest = judgeRest(looks([]), ago(90_000), 1);
    await expect(rest).rejects.toThrow('at rest only after 90.0 s');
  });

  it('that never comes is told with what is left', async () => {
    const rest = judgeRest(looks(['2 rows in the outboxes']), ago(60_001), 1);
    await expect(rest).rejects.toThrow(/not at rest after 60\.0 s\n {2}2 rows in the outboxes/);
  });

  it('is not there while nobody can look', async () => {
    const away = () => Promise.reject(new Error('no coordinator'));
    await expect(judgeRest(away, ago(60_001), 1)).rejects.toThrow('no coordinator');
  });
});
