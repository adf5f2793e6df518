import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { Message } from './message.ts';
import { OutboxRelay, unbrokenRuns } from './outbox-relay.ts';
import type { OutboxRows, Publisher } from './ports.ts';

function message(subject: string, sequence: number): Message {
  return {
    id: newId(),
    type: 'org.regional-events.event.changed.v1',
    source: '/services/events',
    topic: 'events.event.v1',
    subject,
    sequence,
    time: new Date(),
    dataschema: '/asyncapi.json',
    traceparent: '00-1-1-00',
    correlationId: 'c',
    causationId: null,
    data: { sequence },
  };
}

class RowsInMemory implements OutboxRows {
  readonly removed: string[] = [];
  constructor(private rows: readonly Message[]) {}
  holdSlots = () => Promise.resolve([0]);
  releaseSlots = () => Promise.resolve();
  read = (_slots: readonly number[], limit: number) => Promise.resolve(this.rows.slice(0, limit));
  remove = (ids: readonly string[]) => {
    this.removed.push(...ids);
    this.rows = this.rows.filter((row) => !ids.includes(row.id));
    return Promise.resolve();
  };
  onRows = () => () => Promise.resolve();
  figures = () => Promise.resolve({ rows: this.rows.length, oldestAgeSeconds: 0 });
}

class PublisherThatFails implements Publisher {
  readonly batches: string[][] = [];
  constructor(private failures: number) {}
  publish(messages: readonly Message[]): Promise<void> {
    this.batches.push(messages.map(({ id }) => id));
    this.failures -= 1;
    return this.failures >= 0 ? Promise.reject(new Error('reply lost')) : Promise.resolve();
  }
}

async function relayed(rows: RowsInMemory, publisher: Publisher, count: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const relay = new OutboxRelay(
      rows,
      publisher,
      {
        published: () => {
          if (rows.removed.length >= count) void relay.stop().then(resolve);
        },
        trouble: () => undefined,
      },
      { pollMs: 5, retryMs: [1, 2], batchSize: 2 },
    );
    relay.start();
  });
}

describe('unbroken runs', () => {
  it('keep each aggregate in its order, whatever the order of the rows', () => {
    const [a1, a2, b1] = [message('a', 1), message('a', 2), message('b', 1)];
    expect(
      unbrokenRuns([a2, b1, a1]).map(({ subject, sequence }) => `${subject}${sequence}`),
    ).toEqual(['a1', 'a2', 'b1']);
  });

  it('end before a hole, so that nothing overtakes what is missing', () => {
    const rows = [message('a', 4), message('a', 5), message('a', 7)];
    expect(unbrokenRuns(rows).map(({ sequence }) => sequence)).toEqual([4, 5]);
  });
});

describe('the relay', () => {
  it('repeats the same batch after a failure and removes rows only once it is confirmed', async () => {
    const rows = new RowsInMemory([message('a', 1), message('a', 2), message('a', 3)]);
    const publisher = new PublisherThatFails(2);
    await relayed(rows, publisher, 3);
    const [first, second, third, fourth] = publisher.batches;
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(fourth).toHaveLength(1);
    expect(rows.removed).toHaveLength(3);
  });
});
