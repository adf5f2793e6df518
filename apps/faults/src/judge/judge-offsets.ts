import { demand } from './invariant.ts';
import type { GroupPosition, LoggedRecord } from './message-log.ts';

/** A group's offsets at some moment, and what it had handled when they were read or later. */
export interface OffsetSample {
  readonly group: string;
  readonly positions: readonly GroupPosition[];
  /** Ids of what had its effect, was parked or was given up. */
  readonly handled: ReadonlySet<string>;
  /** By `<topic>/<subject>`, up to where the group had handled everything; of a group whose effects are counted none. */
  readonly marks: ReadonlyMap<string, number>;
  /** `<topic>/<partition>/<offset>`, the topic without its prefix. */
  readonly dead: ReadonlySet<string>;
}

/** I9: at every moment looked at, whatever lies before a committed offset had been handled or set aside. */
export function judgeOffsets(
  samples: readonly OffsetSample[],
  log: readonly LoggedRecord[],
  topicPrefix: string,
): void {
  const partitions = Map.groupBy(log, ({ topic, partition }) => `${topic}/${partition}`);
  demand(
    'I9',
    samples.flatMap((sample) =>
      sample.positions.flatMap(({ topic, partition, committed }) => {
        const passed = (partitions.get(`${topic}/${partition}`) ?? []).filter(
          ({ offset }) => offset < committed,
        );
        const plain = topic.slice(topicPrefix.length);
        return passed
          .filter((record) => !isDone({ ...record, topic: plain }, sample))
          .map(({ offset }) => `${sample.group}: ${plain}/${partition} was passed at ${offset}`);
      }),
    ),
  );
}

/** No mark speaks for what is no message: it has no sequence. */
function isDone(record: LoggedRecord, { handled, marks, dead }: OffsetSample): boolean {
  const { topic, partition, offset, id, subject, sequence } = record;
  if (id !== undefined && handled.has(id)) return true;
  if (sequence > 0 && sequence <= (marks.get(`${topic}/${subject}`) ?? 0)) return true;
  return dead.has(`${topic}/${partition}/${offset}`);
}
