import { describe, expect, it } from '@jest/globals';
import { readBy, serviceNames, type ServiceName } from '@regional-events/contracts-catalogue';
import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import { decodeRecord } from '@regional-events/platform-kafka';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Example {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Readonly<Record<string, unknown>>;
}

const root = join(import.meta.dirname, '../../..');
const corpus = new Map(
  globSync('libs/contracts/*/released/examples/*.json', { cwd: root }).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(root, file), 'utf8')) as readonly Example[],
  ]),
);

/** As the example would come from the broker. */
function decoded(service: ServiceName, topic: TopicContract, { key, headers, value }: Example) {
  const record = {
    key: Buffer.from(key),
    value: Buffer.from(JSON.stringify(value)),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]),
    ),
    timestamp: '0',
    attributes: 0,
    offset: '0',
  };
  const place = { topic: topic.topic, partition: 0 };
  return decodeRecord(record, place, messageContracts(readBy[service]));
}

const reading = serviceNames.flatMap((service) =>
  [...messageContracts(readBy[service])].map(([type, { topic }]) => ({ service, type, topic })),
);

describe('every example that was ever released', () => {
  it.each(reading)('of $type is still read by $service', ({ service, type, topic }) => {
    for (const example of corpus.get(type) ?? []) {
      const message = decoded(service, topic, example);
      expect(message).toMatchObject({ type, subject: example.key, data: example.value });
    }
  });

  it('is of a message that some service reads', () => {
    const read = new Set(reading.map(({ type }) => type));
    expect([...corpus.keys()].filter((type) => !read.has(type))).toEqual([]);
    expect(corpus.size).toBeGreaterThan(30);
  });

  it('would be refused if a field that its schema needs were missing', () => {
    const type = 'org.regional-events.event.published.v1';
    const { topic } = reading.find((each) => each.type === type)!;
    const [example] = corpus.get(type)!;
    const { title: _, ...rest } = example!.value;
    expect(() => decoded('registrations', topic, { ...example!, value: rest })).toThrow('title');
  });
});
