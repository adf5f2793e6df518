import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { MongoWorkerStatus } from '@regional-events/platform-mongo-messaging';
import { collectMessages, eventually } from '@regional-events/testing';
import { ThingService } from './testing/thing-service.ts';
import { COUNTED } from './testing/thing-topic.ts';

let things: ThingService;

beforeAll(async () => {
  things = await ThingService.open();
});

afterAll(() => things.close());

describe('the message path', () => {
  it('carries what was committed through Kafka to one effect each, in order', async () => {
    const subjects = [newId(), newId(), newId()];
    await Promise.all(subjects.map((subject) => things.commitLine(subject, 20)));
    const wanted = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const subject of subjects)
      expect(await things.effectsOnceThere(subject, 20)).toEqual(wanted);
  });

  it('shows outside consumers CloudEvents whose key, subject and sequence agree', async () => {
    const subject = newId();
    await things.commitLine(subject, 2);
    const collector = await collectMessages([things.topic]);
    const own = () => collector.withHeader('ce_subject', subject);
    await collector.waitFor(() => own().length >= 2);
    const [first, second] = own();
    expect(first?.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_type: COUNTED,
      ce_source: '/services/tests',
      ce_partitionkey: subject,
      ce_sequence: '00000000000000000001',
      ce_correlationid: 'correlation',
      'content-type': 'application/json',
    });
    expect(second?.value).toEqual({ count: 2, sequence: 2 });
  });

  it('loses nothing that was committed while no worker ran', async () => {
    await things.worker.stop();
    const subject = newId();
    await things.commitLine(subject, 5);
    expect(await things.effectsOf(subject)).toEqual([]);
    things.startWorker();
    expect(await things.effectsOnceThere(subject, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('carries a stream of messages larger than brokers take by default, and not many at a time', async () => {
    await things.worker.stop();
    const subject = newId();
    await things.commitLine(subject, 5, { words: 'ž'.repeat(700_000) });
    things.startWorker();
    expect(await things.effectsOnceThere(subject, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('carries what a clock stamped that was a day ahead, and what was committed beside it', async () => {
    const [ahead, right] = [newId(), newId()];
    const tomorrow = new Date(Date.now() + 86_400_000);
    await Promise.all([things.commitLine(ahead, 2, {}, tomorrow), things.commitLine(right, 2)]);
    expect(await things.effectsOnceThere(ahead, 2)).toEqual([1, 2]);
    expect(await things.effectsOnceThere(right, 2)).toEqual([1, 2]);
  });

  it('leaves an empty outbox, and says that the worker is not behind', async () => {
    const rows = async () => (await things.worker.rows.figures()).rows;
    expect(await eventually(rows, { until: (count: number) => count === 0 })).toBe(0);
    const status = new MongoWorkerStatus(things.connection);
    const until = (behind: boolean) => !behind;
    expect(await eventually(() => status.behind(), { until })).toBe(false);
  });

  it('wrote nothing outside a transaction and met nothing fatal', () => {
    expect(things.lines.filter((line) => line.includes('write-outside-transaction'))).toEqual([]);
    expect(things.failures).toEqual([]);
  });
});
