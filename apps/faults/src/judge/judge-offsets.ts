import { demand } from './invariant.ts';
import type { GroupPosition, LoggedRecord } from './message-log.ts';

/** A group's offsets at some moment, and what it had handled when they were read or later. */
export interface OffsetSample {
  readonly positions: readonly GroupPosition[];
  readonly handled: ReadonlySet<string>;
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
    samples.flatMap(({ positions, handled, dead }) =>
      positions.flatMap(({ topic, partition, committed }) => {
        const passed = (partitions.get(`${topic}/${partition}`) ?? []).filter(
          ({ offset }) => offset < committed,
        );
        const place = `${topic.slice(topicPrefix.length)}/${partition}`;
        return passed
          .filter(({ id, offset }) => !handled.has(id ?? '') && !dead.has(`${place}/${offset}`))
          .map(({ offset }) => `${place}: offset ${offset} was passed unhandled`);
      }),
    ),
  );
}
