import { paddedSequence } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import { connectKafka, type RunningPlatform } from '@regional-events/testing';

export const CLIENT_TOPIC = 'organisations.client.v1';

/** A record of the topic of clients that organisations has not sent. */
export function clientRecord(subject: string, sequence: number) {
  const attributes = {
    specversion: '1.0',
    id: newId(),
    source: '/services/organisations',
    type: 'org.regional-events.client.changed.v1',
    subject,
    partitionkey: subject,
    sequence: paddedSequence(sequence),
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: '/asyncapi.json#/components/schemas/client.changed',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    correlationid: 'operations',
  };
  const headers = Object.entries(attributes).map(([name, value]) => [`ce_${name}`, value] as const);
  const data = { clientId: subject, organisationId: null, scopes: [], sequence };
  return { key: subject, value: JSON.stringify(data), headers: Object.fromEntries(headers) };
}

/** Lets the readers of the topic have this many dead letters, and as many keys that wait for a missing message. */
export async function sendWhatIsSetAside(platform: RunningPlatform, count: number): Promise<void> {
  const producer = (await connectKafka(platform.brokers)).producer();
  await producer.connect();
  const ids = Array.from({ length: count }, () => newId());
  const unreadable = ids.map((key) => ({ key, value: '{broken' }));
  const waiting = ids.map(() => clientRecord(newId(), 2));
  await producer.send({
    topic: `${platform.prefixes.topic}${CLIENT_TOPIC}`,
    messages: [...unreadable, ...waiting],
  });
  await producer.disconnect();
}
