/** A worker that runs jobs and nothing else: `<uri> <database> <milliseconds that its clock is ahead>`. */
import { JobRunner } from '@regional-events/platform-jobs';
import { AbandonedTransactions, isMongoTrouble } from '@regional-events/platform-mongo';
import { countingHandlers, openCounted } from './counted.ts';

const [uri = '', database = '', ahead = '0'] = process.argv.slice(2);
const connection = await openCounted(uri, database);
const say = (text: string, error: unknown) => process.stderr.write(`${text} ${String(error)}\n`);
new AbandonedTransactions(connection, database, (error) => say('abandoned', error)).start();
new JobRunner({
  connection,
  handlers: countingHandlers(connection),
  clock: { now: () => new Date(Date.now() + Number(ahead)) },
  isTrouble: isMongoTrouble,
  origin: () => ({ correlationId: 'faults', traceparent: 'faults' }),
  watch: {
    failed: ({ _id }, error) => say(`${_id} failed`, error),
    trouble: say,
  },
}).start();
process.send?.('runs');
