import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { collectMessages, connectKafka, makeTopics, uniqueName } from '@regional-events/testing';
import type { Producer } from 'kafkajs';
import { faultServers } from '../world/fault-servers.ts';
import { startKafkaProxies, type KafkaProxies } from './start-kafka-proxies.ts';

let proxies: KafkaProxies;
let producer: Producer;
let topic: string;

beforeAll(async () => {
  topic = uniqueName('proxied');
  proxies = await startKafkaProxies();
  await makeTopics([topic]);
  const kafka = await connectKafka(proxies.brokers);
  producer = kafka.producer({ retry: { retries: 0 } });
  await producer.connect();
  await send('first');
});
afterAll(() => producer.disconnect());

const send = (value: string) => producer.send({ topic, acks: -1, messages: [{ value }] });

async function onTheLog(): Promise<readonly unknown[]> {
  const last = uniqueName('last');
  const collector = await collectMessages([topic], { brokers: faultServers().brokers });
  await send(last);
  const messages = await collector.waitFor((all) => all.some(({ value }) => value === last));
  await collector.stop();
  return messages.map(({ value }) => value);
}

describe('a proxy before a broker', () => {
  it('keeps the answer back after the record was written, so that the client knows nothing', async () => {
    proxies.cutNextProduce({ topic });
    await expect(send('written')).rejects.toThrow('onnection');
    expect(proxies.cutsMade()).toBe(1);
    expect(await onTheLog()).toContain('written');
  });

  it('can lose the request as well', async () => {
    proxies.cutNextProduce({ append: 'before' });
    await expect(send('lost')).rejects.toThrow('onnection');
    expect(await onTheLog()).not.toContain('lost');
  });

  it('delays answers', async () => {
    for (const proxy of proxies.proxies) proxy.delayAnswers(300);
    const startedAt = Date.now();
    await send('slow');
    for (const proxy of proxies.proxies) proxy.delayAnswers(0);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(300);
  });

  it('refuses everybody for a while, and admits them again', async () => {
    const over = proxies.outage(1_500);
    await expect(send('refused')).rejects.toThrow('onnect');
    expect(await over).toBeGreaterThan(0);
    expect(await onTheLog()).not.toContain('refused');
  });
});
