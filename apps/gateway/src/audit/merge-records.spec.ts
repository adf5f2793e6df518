import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { Service } from '../forwarding/route-table.ts';
import { mergeRecords, type OwnRecord, type Positions } from './merge-records.ts';

/** Records of one service, a block each, at these seconds. */
function chain(...seconds: number[]): OwnRecord[] {
  return seconds.map((second, index) => ({
    id: newId(),
    at: new Date(second * 1_000).toISOString(),
    actorId: 'a',
    personId: null,
    role: 'partner',
    organisationId: null,
    action: 'publishEvent',
    path: null,
    cause: null,
    objects: [],
    messages: [],
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    block: index + 1,
  }));
}

const secondsOf = (data: readonly { readonly at: string }[]) =>
  data.map(({ at }) => Date.parse(at) / 1_000);

/** Page by page to the end, as a service answers: what lies behind the position. */
function readAll(chains: ReadonlyMap<Service, OwnRecord[]>, limit: number): number[] {
  const seen: number[] = [];
  let positions: Positions | null = {};
  while (positions !== null) {
    const before: Positions = positions;
    const answers = new Map(
      [...chains].map(([service, records]) => [
        service,
        records
          .filter(({ block }) => block > Number(before[service]?.split(':')[0] ?? 0))
          .slice(0, limit),
      ]),
    );
    const page = mergeRecords(answers, before, { limit, newestFirst: false });
    seen.push(...secondsOf(page.data));
    positions = page.next;
  }
  return seen;
}

describe('the records of several services', () => {
  it('are in the order of time', () => {
    const answers = new Map<Service, OwnRecord[]>([
      ['events', chain(1, 4)],
      ['registrations', chain(2, 3)],
    ]);
    const { data, next } = mergeRecords(answers, {}, { limit: 10, newestFirst: false });
    expect(secondsOf(data)).toEqual([1, 2, 3, 4]);
    expect(data.map(({ service }) => service)).toEqual([
      'events',
      'registrations',
      'registrations',
      'events',
    ]);
    expect(next).toBeNull();
  });

  it('are read page by page, each once, whatever the clocks of services say', () => {
    const chains = new Map<Service, OwnRecord[]>([
      ['events', chain(5, 1, 9)],
      ['registrations', chain(2, 3, 3, 8)],
      ['organisations', []],
    ]);
    for (const limit of [1, 2, 3, 7, 8]) {
      expect(readAll(chains, limit).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 3, 5, 8, 9]);
    }
  });
});
