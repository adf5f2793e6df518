// Mends kafkajs 2.2.4, by being loaded. After its first answer, each connection looks for requests that wait a thousand times a
// second, for ever, with a negative delay that Node warns of; three connections take 2 % of a core with nothing to do
// (tulios/kafkajs issues 1556, 1704 and 1751). Here it looks again only while a request waits.
import { createRequire } from 'node:module';

interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests(): void;
}

const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
  readonly prototype: RequestQueue;
};
const schedule = prototype.scheduleCheckPendingRequests;

prototype.scheduleCheckPendingRequests = function scheduleWhileSomeWait(this: RequestQueue): void {
  if (this.pending.length > 0) schedule.call(this);
};
