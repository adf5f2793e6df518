import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadLetterTopic, paddedSequence } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import { MongoDeadLetters } from '@regional-events/platform-mongo-messaging';
import { collectMessages } from '@regional-events/testing';
import { ThingService } from './testing/thing-service.ts';
import { COUNTED, thingTopic } from './testing/thing-topic.ts';

/** Leaves no room for as much as one more header. */
const LARGEST_RECORD = 4_194_100;

let things: ThingService;
let deadLetters: string;

beforeAll(async () => {
  things = await ThingService.open();
  deadLetters = deadLetterTopic(things.topic, things.group);
});

afterAll(() => things.close());

/** All that a message of ours has, whatever its payload. */
function envelopeOf(subject: string, sequence: number, type = COUNTED) {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: newId(),
    ce_source: '/services/tests',
    ce_type: type,
    ce_subject: subject,
    ce_partitionkey: subject,
    ce_sequence: paddedSequence(sequence),
    ce_time: new Date().toISOString(),
    ce_datacontenttype: 'application/json',
    ce_dataschema: '/asyncapi.json#/components/schemas/Thing',
    ce_traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    ce_correlationid: 'strange',
  };
}

/** Whether the record is the next of its stream, waits for others, or has a type that nobody knows. */
const standings = [
  { sequence: 1, type: COUNTED },
  { sequence: 5, type: COUNTED },
  { sequence: 5, type: 'thing.heard-of.v1' },
];
const levels = (count: number) => '['.repeat(count) + ']'.repeat(count);
const payloads: readonly [string, (rest: string) => string][] = [
  ['a field name with a zero in it', (rest) => String.raw`{${rest},"a\u0000b":1}`],
  ['a field that MongoDB takes for a type', (rest) => `{${rest},"a":{"_bsontype":"Long"}}`],
  ['a field that MongoDB takes for a reference', (rest) => `{${rest},"a":{"$id":1,"$ref":2}}`],
  ['a field that mongoose takes for a type', (rest) => `{${rest},"a":{"isMongooseBuffer":true}}`],
  [
    'a field that every object has by itself',
    (rest) => `{${rest},"a":{"constructor":{"name":"Date"}}}`,
  ],
  ['more levels than a document may have', (rest) => `{${rest},"a":${levels(500_000)}}`],
  ['values that fill more than a document', (rest) => `{${rest},"a":[${'0,'.repeat(1_700_000)}0]}`],
  [
    'numbers that are long when written again',
    (rest) => `{${rest},"a":[${'1e20,'.repeat(600_000)}0]}`,
  ],
];

describe('what no service of ours sends', () => {
  it('is a dead letter when it is no message, which tells where and why, and the rest goes on', async () => {
    // no field of a document could have some of these names
    const headers = { 'a\u0000b': '1', _bsontype: '2', $set: '3', 'a.b': '4', '': '5' };
    await things.sendRecord('x', '{broken', headers);
    await things.untilPutAside({ letters: 1 });
    const dead = await collectMessages([deadLetters]);
    const [letter] = await dead.waitFor((messages) => messages.length === 1);
    expect(letter).toMatchObject({
      key: 'x',
      value: '{broken',
      headers: { ...headers, dead_reason: 'unreadable', dead_topic: thingTopic.topic },
    });
    const repository = new MongoDeadLetters(things.connection);
    const [kept] = (await repository.list({ limit: 1 })).data;
    expect(await repository.find(kept?.id ?? '')).toMatchObject({ headers, times: 1 });
    await expectOthersGoOn();
  });

  it('is a dead letter also when it is as large as the broker takes a record', async () => {
    await things.sendRecord('large', '{'.repeat(LARGEST_RECORD));
    await things.untilPutAside({ letters: 2 });
    const dead = await collectMessages([deadLetters]);
    const letters = await dead.waitFor((messages) => messages.length === 2);
    expect(letters.map(({ key }) => key)).toEqual(['x', 'large']);
  });

  it.each(payloads)(
    'is a dead letter though its envelope is right: %s',
    async (_what, payloadOf) => {
      await expectDead(payloadOf, standings);
      await expectOthersGoOn();
    },
  );

  it('is a dead letter with few words though it is wrong at very many places', async () => {
    const wrong = `"words":[${'0,'.repeat(90_000)}0]`;
    await expectDead((rest) => `{${rest},${wrong}}`, standings.slice(0, 2));
    await expectOthersGoOn();
  });

  it('is a dead letter with headers that are longer than all else', async () => {
    const subject = newId();
    const before = (await things.figures()).deadLetters;
    const nothingReadable = Buffer.alloc(3_000_000, 0xff);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`h${n}`, '']));
    const envelope = envelopeOf(subject, 1);
    await things.sendRecord(subject, '{}', { ...envelope, ce_source: nothingReadable });
    await things.sendRecord(subject, '{}', { ...many, strange: nothingReadable });
    await things.untilPutAside({ letters: before + 2 });
    await expectOthersGoOn();
  });

  it('ends nothing and waits for nothing', () => {
    expect(things.failures).toEqual([]);
    expect(things.lines.filter((line) => line.includes('"what":"partition'))).toEqual([]);
  });
});

async function expectDead(
  payloadOf: (rest: string) => string,
  as: readonly (typeof standings)[number][],
): Promise<void> {
  const before = (await things.figures()).deadLetters;
  for (const { sequence, type } of as) {
    const subject = newId();
    const payload = payloadOf(`"count":1,"sequence":${sequence}`);
    await things.sendRecord(subject, payload, envelopeOf(subject, sequence, type));
  }
  await things.untilPutAside({ letters: before + as.length });
}

/** Many streams, so that every partition has one. */
async function expectOthersGoOn(): Promise<void> {
  const subjects = Array.from({ length: 12 }, () => newId());
  await Promise.all(subjects.map((subject) => things.commitLine(subject, 1)));
  for (const subject of subjects) expect(await things.effectsOnceThere(subject, 1)).toEqual([1]);
}
