// A patch of kafkajs 2.2.4, applied by importing this file. A consumer that is stopped while its fetchers are being
// replaced, because a broker came or went, gets new fetchers all the same. Their fetches return nothing at once, in an
// endless loop that starves the process. Here the fetch of a stopped consumer fails instead, which ends its fetch
// manager.
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
