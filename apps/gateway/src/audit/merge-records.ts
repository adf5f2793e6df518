import type { auditRecord } from '@regional-events/platform-operations';
import type { z } from 'zod';
import type { Service } from '../forwarding/route-table.ts';

export type ShownRecord = z.output<typeof auditRecord>;
export type OwnRecord = Omit<ShownRecord, 'service'>;

/** By service, the place of the last record that was shown of it: `<block>:<id>`. */
export type Positions = Readonly<Partial<Record<Service, string>>>;

export interface MergedPage {
  readonly data: readonly ShownRecord[];
  readonly next: Positions | null;
}

/** What a service answered: its next records behind the position, at most `limit`. */
export type Answers = ReadonlyMap<Service, readonly OwnRecord[]>;

/**
 * One page of several chains, in the order of time. The records of one service stay in the order of its chain, so that
 * the positions leave none out whatever their clocks say.
 */
export function mergeRecords(
  answers: Answers,
  before: Positions,
  { limit, newestFirst }: { readonly limit: number; readonly newestFirst: boolean },
): MergedPage {
  const queues = [...answers].map(([service, records]) => ({ service, records: [...records] }));
  const positions: Partial<Record<Service, string>> = { ...before };
  const data: ShownRecord[] = [];
  while (data.length < limit) {
    const filled = queues.filter(({ records }) => records.length > 0);
    const queue = filled.reduce<(typeof filled)[number] | undefined>(
      (first, each) => (first === undefined || comesFirst(each, first) ? each : first),
      undefined,
    );
    const record = queue?.records.shift();
    if (queue === undefined || record === undefined) break;
    data.push({ ...record, service: queue.service });
    positions[queue.service] = `${record.block}:${record.id}`;
  }
  const more =
    queues.some(({ records }) => records.length > 0) ||
    [...answers.values()].some(({ length }) => length === limit);
  return { data, next: more && data.length > 0 ? positions : null };

  function comesFirst(one: Queue, other: Queue): boolean {
    const a = one.records[0]?.at ?? '';
    const b = other.records[0]?.at ?? '';
    return newestFirst ? a > b : a < b;
  }
}

interface Queue {
  readonly records: readonly OwnRecord[];
}
