import { Parser } from '@asyncapi/parser';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { allTopics, readBy, serviceNames } from '@regional-events/contracts-catalogue';
import { deadLetterTopic, messageType } from '@regional-events/contracts-envelope';
import { readFileSync } from 'node:fs';
import { asyncApiDocument } from './async-api-document.ts';

const INFORMATION = 2;
const text = readFileSync(
  new URL('../../../../docs/messages/asyncapi.json', import.meta.url),
  'utf8',
);
const committed = JSON.parse(text) as unknown;

/** What a consumer finds at a JSON pointer. */
const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (part, name) => (part as Record<string, unknown> | undefined)?.[name],
      committed,
    );

describe('the contract of the messages', () => {
  let parsed: Awaited<ReturnType<Parser['parse']>>;

  beforeAll(async () => {
    parsed = await new Parser().parse(text);
  });

  it('is the one that the schemas of the services make', () => {
    expect(committed).toEqual(asyncApiDocument());
  });

  it('has neither errors nor warnings for the official parser of AsyncAPI', () => {
    expect(parsed.diagnostics.filter(({ severity }) => severity < INFORMATION)).toEqual([]);
    expect(parsed.document?.version()).toBe('3.0.0');
  });

  it('has a channel for each topic, with the partitions and settings that the broker gets', () => {
    const channels = allTopics.map(({ topic }) => parsed.document?.channels().get(topic));
    expect(channels.map((channel) => channel?.address())).toEqual(
      allTopics.map(({ topic }) => topic),
    );
    for (const channel of channels)
      expect(channel?.bindings().get('kafka')?.value()).toMatchObject({
        partitions: 12,
        topicConfiguration: {
          'cleanup.policy': ['delete'],
          'retention.ms': -1,
          'retention.bytes': -1,
        },
      });
  });

  it('says of each message what it is, how it is written and what its headers hold', () => {
    const messages = parsed.document?.components().messages().all() ?? [];
    const plain = messages.filter((message) => message.id() !== 'dead-letter');
    const types = allTopics.flatMap(({ aggregate, schemas }) =>
      Object.keys(schemas).map((name) => messageType(aggregate, name)),
    );
    expect(plain.map((message) => message.name())).toEqual(types);
    expect(plain.filter((message) => !message.summary())).toEqual([]);
    expect(new Set(plain.map((message) => message.contentType()))).toEqual(
      new Set(['application/json']),
    );
    const heads = plain.map((message) => JSON.stringify(message.headers()?.json()));
    expect(heads.filter((head) => !head.includes('"ce_sequence"'))).toEqual([]);
  });

  it('has a schema wherever the dataschema of a message leads', () => {
    const pointers = allTopics.flatMap(({ aggregate, schemas }) =>
      Object.keys(schemas).map((name) => `/components/schemas/${aggregate}.${name}`),
    );
    expect(pointers.filter((pointer) => at(pointer) === undefined)).toEqual([]);
    expect(at('/components/schemas/event.published')).toMatchObject({ type: 'object' });
  });

  it('tells who writes and who reads each topic, and where each group puts what it cannot handle', () => {
    const operations = parsed.document?.operations().all() ?? [];
    const ids = operations.map((operation): string => operation.id() ?? '').toSorted();
    const sends = allTopics.map(({ service, topic }) => `${service}.send.${topic}`);
    const reads = serviceNames.flatMap((service) =>
      readBy[service].flatMap(({ topic }) => [
        `${service}.receive.${topic}`,
        `${service}.send.${deadLetterTopic(topic, service)}`,
      ]),
    );
    expect(ids).toEqual([...sends, ...reads].toSorted());
  });

  it('shows a consumer how to connect to a cluster with TLS and SASL', () => {
    const server = parsed.document?.servers().get('secured');
    expect(server?.protocol()).toBe('kafka-secure');
    const schemes = server?.security().flatMap((scheme) => scheme.all()) ?? [];
    expect(schemes.map((scheme) => scheme.scheme().type())).toContain('scramSha512');
  });
});
