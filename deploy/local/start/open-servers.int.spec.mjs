import { describe, expect, it } from '@jest/globals';
import { testKafkaBrokers, testLockedBrokers, testMongoServer } from '@regional-events/testing';
import { openServers, warningOf } from './open-servers.mjs';

const both = { mongo: true, kafka: true };

describe('of servers that were given', () => {
  it('those are named that let anybody in, and none that does not answer', async () => {
    const open = {
      KAFKA_BROKERS: testKafkaBrokers().join(','),
      MONGODB_URI: 'mongodb://127.0.0.1:1',
    };
    expect(await openServers(open, both)).toEqual(['Kafka']);
    expect(await openServers(open, { mongo: true, kafka: false })).toEqual([]);
    expect(warningOf(['Kafka'])).toMatch(/^Kafka lets anybody in .* docs\/security\.md/);
  });

  it('those that ask for a name are fine, also when an administrator was given', async () => {
    const locked = testLockedBrokers();
    if (locked === undefined) return;
    const env = { KAFKA_BROKERS: locked, MONGODB_URI: testMongoServer() };
    expect(await openServers(env, both)).toEqual([]);
  });
});
