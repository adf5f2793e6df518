import { describe, expect, it } from '@jest/globals';
import { serverMode } from './server-mode.ts';

const addresses = { MONGODB_URI: 'mongodb://db', KAFKA_BROKERS: 'kafka:9092' };

describe('the servers of a test run', () => {
  it('are the given ones where both addresses are set', () => {
    expect(serverMode(addresses)).toBe('given');
  });

  it('are local ones where an address is missing', () => {
    expect(serverMode({ MONGODB_URI: 'mongodb://db' })).toBe('local');
  });

  it('are what TEST_SERVERS says, whatever else is set', () => {
    expect(serverMode({ ...addresses, TEST_SERVERS: 'containers' })).toBe('containers');
  });

  it('cannot be given ones without addresses', () => {
    expect(() => serverMode({ TEST_SERVERS: 'given' })).toThrow(
      'needs MONGODB_URI and KAFKA_BROKERS',
    );
  });

  it('cannot be of a kind that does not exist', () => {
    expect(() => serverMode({ TEST_SERVERS: 'memory' })).toThrow('one of given, local, containers');
  });
});
