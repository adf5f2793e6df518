import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedMessage } from './collected-message.ts';
import { MessageCheck, type ContractDocument } from './message-check.ts';

interface Example {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Readonly<Record<string, unknown>>;
}
type Documented = ContractDocument & {
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly examples?: readonly Example[] }>>;
  };
};

const file = join(import.meta.dirname, '../../../../docs/messages/asyncapi.json');
const document = JSON.parse(readFileSync(file, 'utf8')) as Documented;
const check = new MessageCheck(document);

/** As they would be collected, from topics with a prefix. */
const collected = Object.entries(document.channels).flatMap(([address, { messages }]) =>
  Object.values(messages).flatMap(({ $ref }) => {
    const { examples = [] } = document.components.messages[$ref.split('/').at(-1) ?? ''] ?? {};
    return examples.map(({ headers, payload }): CollectedMessage => ({
      topic: `test-7.${address}`,
      partition: 3,
      offset: '42',
      key: headers['ce_subject'] ?? null,
      headers,
      value: payload,
    }));
  }),
);
const published = collected.find(({ headers }) => headers['ce_type']?.endsWith('published.v1'))!;
const value = published.value as Readonly<Record<string, unknown>>;
const withHeader = (name: string, text: string): CollectedMessage => ({
  ...published,
  headers: { ...published.headers, [name]: text },
});
const withValue = (change: object): CollectedMessage => ({
  ...published,
  value: { ...value, ...change },
});

describe('the check of collected messages', () => {
  it('has nothing to say about the examples of the contract', () => {
    expect(collected.length).toBeGreaterThan(70);
    expect(collected.flatMap((message) => check.breaches(message))).toEqual([]);
  });

  it('leaves topics alone that are none of the platform’s', () => {
    expect(check.breaches({ ...withValue({ title: 7 }), topic: 'test-7.things' })).toEqual([]);
  });

  it.each([
    [
      'a field that the contract does not know',
      withValue({ colour: 'red' }),
      'additional properties',
    ],
    [
      'a field inside a field',
      withValue({ venue: { ...(value['venue'] as object), hall: 1 } }),
      'additional',
    ],
    ['a missing field', withValue({ title: undefined }), "required property 'title'"],
    ['a value of another type', withValue({ numberInSeries: 'two' }), 'numberInSeries'],
    ['a date that is none', withValue({ startsAt: 'yesterday' }), 'date-time'],
    ['a value that is none of the known ones', withValue({ status: 'held' }), 'status'],
    ['text instead of JSON', { ...published, value: 'oops' }, 'must be object'],
    ['a tombstone', { ...published, value: null }, 'must be object'],
    [
      'a missing attribute',
      { ...published, headers: { ce_type: published.headers['ce_type']! } },
      'ce_id',
    ],
    [
      'a header that the contract does not know',
      withHeader('x-secret', 'name'),
      'additional properties',
    ],
    [
      'a dataschema that leads elsewhere',
      withHeader('ce_dataschema', '/asyncapi.json'),
      'ce_dataschema',
    ],
    ['another service as its source', withHeader('ce_source', '/services/sample'), 'ce_source'],
    ['a sequence without its zeros', withHeader('ce_sequence', '2'), 'ce_sequence'],
    [
      'a type of another topic',
      withHeader('ce_type', 'org.regional-events.person.erased.v1'),
      'none of this topic',
    ],
    [
      'another key than its subject',
      { ...published, key: 'somebody' },
      'the key is not the subject',
    ],
    ['two sequences', withValue({ sequence: 9 }), 'the sequences of envelope and payload differ'],
  ])('finds %s', (_, message, words) => {
    const [breach] = check.breaches(message);
    expect(breach).toContain('events.event.v1/3@42');
    expect(check.breaches(message).join()).toContain(words);
  });

  it('finds a dead letter that does not say why it is one', () => {
    const topic = 'test-7.events.event.v1.registrations.dead';
    const dead = {
      dead_reason: 'refused',
      dead_detail: 'no such event',
      dead_at: '2026-11-24T12:00:00.000Z',
      dead_attempts: '1',
      dead_topic: 'events.event.v1',
      dead_partition: '3',
      dead_offset: '42',
      dead_group: 'registrations',
    };
    const letter = { ...published, topic, headers: { ...published.headers, ...dead } };
    expect(check.breaches(letter)).toEqual([]);
    expect(check.breaches({ ...published, topic }).join()).toContain('dead_reason');
  });
});
