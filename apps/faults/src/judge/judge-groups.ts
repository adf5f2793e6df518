import type { CommittedMessage } from './committed-messages.ts';
import { demand } from './invariant.ts';
import type { StoredSeatPlan } from './judge-seats.ts';

export interface GroupEvidence {
  readonly group: string;
  /** What the group reads, by the names of the contracts. */
  readonly topics: readonly string[];
  readonly committed: readonly CommittedMessage[];
  /** By `<topic>/<subject>`, up to where both phases are marked. */
  readonly marks: ReadonlyMap<string, number>;
}

/** I2 for groups whose effects cannot be counted one by one: every stream is marked as handled to its end. */
export function judgeMarks({ group, topics, committed, marks }: GroupEvidence): void {
  const ends = new Map<string, number>();
  for (const { topic, subject, sequence } of committed) {
    if (!topics.includes(topic)) continue;
    const stream = `${topic}/${subject}`;
    ends.set(stream, Math.max(ends.get(stream) ?? 0, sequence));
  }
  demand(
    'I2',
    [...ends]
      .filter(([stream, end]) => marks.get(stream) !== end)
      .map(
        ([stream, end]) =>
          `${group}: ${stream} is marked up to ${marks.get(stream) ?? 0} of ${end}`,
      ),
  );
}

/** I2 for copies: another service knows of each seat plan what its own service stores. */
export function judgeCopies(
  plans: readonly StoredSeatPlan[],
  heard: ReadonlyMap<string, number>,
): void {
  demand(
    'I2',
    plans
      .filter(({ _id, capacity }) => heard.get(_id) !== capacity)
      .map(
        ({ _id, capacity }) =>
          `event ${_id} has ${capacity} seats, and ${heard.get(_id) ?? 'none'} were heard of`,
      ),
  );
}
