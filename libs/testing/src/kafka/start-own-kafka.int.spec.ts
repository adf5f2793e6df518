import { describe, expect, it } from '@jest/globals';
import { collectMessages, connectKafka, makeTopics, startOwnKafka } from '../index.ts';

describe('a Kafka of the spec file’s own', () => {
  it('refuses while it is away, and has its messages when it is back', async () => {
    const kafka = await startOwnKafka();
    await makeTopics(['seats'], { brokers: kafka.brokers });
    await send(kafka.brokers, 'before');
    await kafka.kill();

    await expect(send(kafka.brokers, 'meanwhile', 0)).rejects.toThrow('connect ECONNREFUSED');

    await kafka.start();
    await send(kafka.brokers, 'after');
    const collector = await collectMessages(['seats'], { brokers: kafka.brokers });
    const messages = await collector.waitFor((all) => all.length === 2);
    expect(messages.map(({ value }) => value)).toEqual(['before', 'after']);
  });
});

async function send(brokers: readonly string[], value: string, retries = 8): Promise<void> {
  const producer = (await connectKafka(brokers)).producer({ retry: { retries } });
  try {
    await producer.connect();
    await producer.send({ topic: 'seats', messages: [{ value }] });
  } finally {
    await producer.disconnect();
  }
}
