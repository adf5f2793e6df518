import { describe, expect, it } from '@jest/globals';
import { judgeOffsets, type OffsetSample } from './judge-offsets.ts';
import type { LoggedRecord } from './message-log.ts';

const topic = 'events.event.v1';

/** The records of one partition, in their order. */
const log = (
  ...records: readonly Pick<LoggedRecord, 'id' | 'sequence'>[]
): readonly LoggedRecord[] =>
  records.map((record, offset) => ({
    topic: `t-${topic}`,
    partition: 3,
    offset: BigInt(offset),
    subject: 'event-1',
    ...record,
  }));

const two = log({ id: 'm-1', sequence: 1 }, { id: 'm-2', sequence: 2 });
/** A record that nobody can read. */
const broken = log({ id: undefined, sequence: 0 });

const sample = (committed: number, rest: Partial<OffsetSample> = {}): OffsetSample => ({
  group: 'registrations',
  positions: [{ topic: `t-${topic}`, partition: 3, committed: BigInt(committed), end: 2n }],
  handled: new Set(),
  marks: new Map(),
  dead: new Set(),
  ...rest,
});

const judging = (records: readonly LoggedRecord[], ...samples: readonly OffsetSample[]) => {
  return () => judgeOffsets(samples, records, 't-');
};

const marked = (sequence: number) => ({ marks: new Map([[`${topic}/event-1`, sequence]]) });

describe("a group's committed offset", () => {
  it('may stand before what is not handled', () => {
    expect(judging(two, sample(0), sample(1, marked(1)))).not.toThrow();
  });

  it('may pass what has had its effect, is marked, waits aside or is dead', () => {
    expect(judging(two, sample(2, { handled: new Set(['m-1', 'm-2']) }))).not.toThrow();
    expect(judging(two, sample(2, marked(2)))).not.toThrow();
    expect(judging(two, sample(2, { handled: new Set(['m-2']), ...marked(1) }))).not.toThrow();
    expect(judging(broken, sample(1, { dead: new Set([`${topic}/3/0`]) }))).not.toThrow();
  });

  it('of any group must not pass what its marks have not come to', () => {
    expect(judging(two, sample(2, marked(1)))).toThrow(
      /^invariant I9: [^]*\n {2}registrations: events\.event\.v1\/3 was passed at 1$/,
    );
    const ofAnother = sample(1, { marks: new Map([[`${topic}/event-2`, 5]]) });
    expect(judging(two, ofAnother)).toThrow('invariant I9');
  });

  it('must not pass what is no message and no dead letter, whatever its key is marked with', () => {
    expect(judging(broken, sample(1, marked(7)))).toThrow('invariant I9');
  });
});
