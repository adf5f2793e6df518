import type { ActionProgress, ReplayStart } from '@regional-events/platform-messaging';
import { ImpossibleActionError } from '@regional-events/platform-messaging';
import type { Admin } from 'kafkajs';

/** The range to read of one partition: from `next` up to, not including, `end`. */
export interface PartitionRange {
  readonly topic: string;
  readonly partition: number;
  next: bigint;
  readonly end: bigint;
}

/** The progress of a replay in each of its partitions. */
export class ReplayRanges {
  readonly #ranges = new Map<string, PartitionRange>();
  readonly #total: bigint;
  #unreadable = 0;

  constructor(ranges: readonly PartitionRange[]) {
    for (const range of ranges) this.#ranges.set(nameOf(range), { ...range });
    this.#total = this.#left();
  }

  get all(): readonly Readonly<PartitionRange>[] {
    return [...this.#ranges.values()];
  }

  get finished(): boolean {
    return this.all.every(isDone);
  }

  get progress(): ActionProgress {
    const read = Number(this.#total - this.#left());
    return { read, total: Number(this.#total), unreadable: this.#unreadable };
  }

  /** Undefined where nothing is left to read. */
  unread(topic: string, partition: number): Readonly<PartitionRange> | undefined {
    const range = this.#ranges.get(nameOf({ topic, partition }));
    return range === undefined || isDone(range) ? undefined : range;
  }

  /** Never goes back: after a rebalance the same records come again. */
  reached(topic: string, partition: number, next: bigint): void {
    const range = this.#ranges.get(nameOf({ topic, partition }));
    if (range !== undefined && next > range.next) range.next = next;
  }

  couldNotRead(): void {
    this.#unreadable += 1;
  }

  #left(): bigint {
    return this.all.reduce((sum, { next, end }) => sum + (end > next ? end - next : 0n), 0n);
  }
}

/**
 * The ranges of a topic (by its whole name) up to its present end. Throws ImpossibleActionError for a partition that
 * it does not have.
 */
export async function rangesOf(
  admin: Admin,
  topic: string,
  from: ReplayStart,
): Promise<readonly PartitionRange[]> {
  const offsets = await admin.fetchTopicOffsets(topic);
  const starts = await startsIn(admin, topic, from);
  if (from.at === 'offset' && !offsets.some(({ partition }) => partition === from.partition)) {
    throw new ImpossibleActionError(
      `${topic} has ${offsets.length} partitions, and none is ${from.partition}`,
    );
  }
  return offsets
    .filter(({ partition }) => from.at !== 'offset' || partition === from.partition)
    .map(({ partition, high, low }) => {
      const start = starts.get(partition) ?? BigInt(low);
      const next = start > BigInt(low) ? start : BigInt(low);
      return { topic, partition, next, end: BigInt(high) };
    });
}

async function startsIn(
  admin: Admin,
  topic: string,
  from: ReplayStart,
): Promise<ReadonlyMap<number, bigint>> {
  if (from.at === 'beginning') return new Map();
  if (from.at === 'offset') return new Map([[from.partition, BigInt(from.offset)]]);
  const offsets = await admin.fetchTopicOffsetsByTimestamp(topic, from.time.getTime());
  return new Map(offsets.map(({ partition, offset }) => [partition, BigInt(offset)]));
}

function isDone({ next, end }: PartitionRange): boolean {
  return next >= end;
}

function nameOf({ topic, partition }: Pick<PartitionRange, 'topic' | 'partition'>): string {
  return `${topic}/${partition}`;
}
