import { describe, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import { isBrokerTrouble } from './broker-trouble.ts';

describe('what ends a consumer', () => {
  it('is trouble with the broker when kafkajs could not reach a coordinator or ran out of retries', () => {
    const closed = new kafkajs.KafkaJSConnectionError('Closed connection');
    expect(isBrokerTrouble(new kafkajs.KafkaJSGroupCoordinatorNotFound('away'))).toBe(true);
    expect(isBrokerTrouble(new kafkajs.KafkaJSNonRetriableError(closed, { cause: closed }))).toBe(true);
  });

  it('is a fault in a program when it is anything else, also where kafkajs wraps it', () => {
    const fault = new TypeError('x is not a function');
    expect(isBrokerTrouble(fault)).toBe(false);
    expect(isBrokerTrouble(new kafkajs.KafkaJSNonRetriableError(fault, { cause: fault }))).toBe(false);
  });
});
