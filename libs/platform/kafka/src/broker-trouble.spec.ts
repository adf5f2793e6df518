import { describe, expect, it } from '@jest/globals';
import { isBrokerTrouble } from './broker-trouble.ts';

function failure(name: string, cause?: Error): Error {
  return Object.assign(new Error('it broke', { cause }), { name });
}

describe('what ends a consumer', () => {
  it('is trouble with the broker when kafkajs could not reach it or ran out of retries', () => {
    expect(isBrokerTrouble(failure('KafkaJSGroupCoordinatorNotFound'))).toBe(true);
    const closed = failure('KafkaJSConnectionClosedError');
    expect(isBrokerTrouble(failure('KafkaJSNumberOfRetriesExceeded', closed))).toBe(true);
  });

  it('is a fault in a program when it is anything else, also where kafkajs wraps it', () => {
    const fault = new TypeError('x is not a function');
    expect(isBrokerTrouble(fault)).toBe(false);
    expect(isBrokerTrouble(failure('KafkaJSNonRetriableError', fault))).toBe(false);
    const unreadable = failure('KafkaJSNotImplemented');
    expect(isBrokerTrouble(failure('KafkaJSNonRetriableError', unreadable))).toBe(false);
  });
});
