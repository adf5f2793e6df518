import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OffsetCommits, type Position } from './offset-commits.ts';

/** A consumer at the given offset of one partition, whose broker takes the offset or does not. */
function consumerAt(offset: string): {
  position: Position;
  committed: string[];
  broker: { away: boolean };
} {
  const committed: string[] = [];
  const broker = { away: false };
  const position: Position = {
    uncommittedOffsets: () => ({
      topics: [{ topic: 'topic', partitions: [{ partition: 0, offset }] }],
    }),
    commitOffsetsIfNecessary: async (offsets) => {
      if (broker.away) throw new Error('the broker is away');
      committed.push(
        ...(offsets?.topics ?? []).flatMap(({ partitions }) =>
          partitions.map((each) => each.offset),
        ),
      );
      return Promise.resolve();
    },
  };
  return { position, committed, broker };
}

describe('what the group hears of a consumer', () => {
  let offsets: OffsetCommits;
  const stuck = jest.fn();
  beforeEach(() => {
    jest.useFakeTimers();
    stuck.mockClear();
    offsets = new OffsetCommits(stuck);
  });
  afterEach(() => {
    offsets.stop();
    jest.useRealTimers();
  });

  it('comes once a second, however much was handled', async () => {
    const { position, committed } = consumerAt('7');
    for (let batch = 0; batch < 5; batch += 1) offsets.handled(position);
    expect(committed).toEqual([]);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(committed).toEqual(['7']);
  });

  it('comes at once when the consumer is about to lose its partitions', async () => {
    const { position, committed } = consumerAt('7');
    offsets.handled(position);
    await offsets.commit();
    expect(committed).toEqual(['7']);
  });

  it('is told again when the broker did not take it', async () => {
    const { position, committed, broker } = consumerAt('7');
    broker.away = true;
    offsets.handled(position);
    await jest.advanceTimersByTimeAsync(2_000);
    broker.away = false;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(committed).toEqual(['7']);
  });

  it('is nothing any more once the consumer is gone', async () => {
    const { position, committed } = consumerAt('7');
    offsets.handled(position);
    offsets.stop();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(committed).toEqual([]);
    expect(stuck).not.toHaveBeenCalled();
  });

  it('asks once for another consumer when the broker takes nothing for eight seconds', async () => {
    const { position, broker } = consumerAt('7');
    broker.away = true;
    offsets.handled(position);
    await jest.advanceTimersByTimeAsync(7_000);
    expect(stuck).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(stuck).toHaveBeenCalledTimes(1);
  });

  it('asks for another consumer too when the broker does not answer', async () => {
    const { position } = consumerAt('7');
    const { promise } = Promise.withResolvers<void>();
    offsets.handled({ ...position, commitOffsetsIfNecessary: () => promise });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(stuck).toHaveBeenCalledTimes(1);
  });

  it('never asks for another while the broker takes what comes', async () => {
    const { position } = consumerAt('7');
    for (let second = 0; second < 30; second += 1) {
      offsets.handled(position);
      await jest.advanceTimersByTimeAsync(1_000);
    }
    expect(stuck).not.toHaveBeenCalled();
  });
});
