import { describe, expect, it } from '@jest/globals';
import {
  afterThisFile,
  collectMessages,
  connectKafka,
  makeTopics,
  testPrefixes,
} from '../index.ts';

describe('the collector of messages', () => {
  it('refuses a message that breaks the contract of its topic, unless the file does so on purpose', async () => {
    const topic = `${testPrefixes().topic}events.event.v1`;
    await makeTopics([topic]);
    const producer = (await connectKafka()).producer();
    afterThisFile(() => producer.disconnect());
    await producer.connect();
    const headers = { ce_type: 'org.regional-events.event.published.v1' };
    await producer.send({ topic, messages: [{ key: 'a', headers, value: '{"title":7}' }] });

    // this file passes for that word alone
    const collector = await collectMessages([topic], { unchecked: true });
    await collector.waitFor((all) => all.length === 1);

    await expect(collector.check()).rejects.toThrow(/breaches of the contract.*\n.*ce_id/);
  });
});
