// Mends kafkajs 2.2.4, by being loaded. A consumer that is stopped at the moment when its fetchers are
// exchanged, because a broker has come or gone, gets new ones all the same. Their fetches answer at once
// with nothing, for ever, and no other work of the process gets its turn again. Here the fetch of a
// stopped consumer fails instead, by which its fetch manager ends.
import { createRequire } from 'node:module';
import kafkajs from 'kafkajs';

interface Runner {
  readonly running: boolean;
  fetch(nodeId: number): Promise<unknown>;
}

const { prototype } = createRequire(import.meta.url)('kafkajs/src/consumer/runner.js') as {
  readonly prototype: Runner;
};
const fetchOfRunner = prototype.fetch;

prototype.fetch = function fetchWhileRunning(this: Runner, nodeId: number): Promise<unknown> {
  if (this.running) return fetchOfRunner.call(this, nodeId);
  return Promise.reject(new kafkajs.KafkaJSError('the consumer was stopped'));
};
