import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import kafkajs from 'kafkajs';
import { messageOf, say, subjectOf, take, textOf } from './event-list.mjs';
import { load, save, StateFileError } from './state-file.mjs';

// kafkajs 2.2.4 makes Node 24 warn at every connection
process.removeAllListeners('warning').on('warning', (warning) => {
  if (warning.name !== 'TimeoutNegativeWarning') say(String(warning));
});

const HELP = `Usage: node follow-events.mjs [--until-caught-up] [--json] [--state FILE]

Follows the topic events.event.v1 from its beginning and keeps a list of events.

Repeats are dropped; beyond a gap nothing is guessed: what came waits, and is reported. Where two
messages claim one place, their subject is stopped and reported. The list, the marks and the place in
each partition are stored together, so that a stop at any moment neither loses nor doubles anything.

  --until-caught-up  end when all that is there is read
  --json             print the list as JSON, not as a table
  --state FILE       keep everything in a file, and resume from it

Settings, from the environment: KAFKA_BROKERS (127.0.0.1:9092 when not set), TOPIC_PREFIX,
KAFKA_SSL (true or false), KAFKA_SSL_CA_FILE, KAFKA_SASL_MECHANISM (plain, scram-sha-256 or
scram-sha-512), KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD (or KAFKA_SASL_PASSWORD_FILE).

Exit code: 0; 1 when it cannot go on, or cannot keep its state; 3 when messages still wait for one
that is missing, or a subject is stopped.
`;

const env = process.env;
const TOPIC = `${env['TOPIC_PREFIX'] ?? ''}events.event.v1`;
const BROKERS = (env['KAFKA_BROKERS'] || '127.0.0.1:9092').split(',');
const TIMEOUT_MS = 10_000;

/** Promise.withResolvers, which Node has from 22 on. */
function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

function connect() {
  const ca = env['KAFKA_SSL_CA_FILE'];
  const mechanism = env['KAFKA_SASL_MECHANISM'];
  const file = env['KAFKA_SASL_PASSWORD_FILE'];
  const username = env['KAFKA_SASL_USERNAME'] ?? '';
  const password = file
    ? readFileSync(file, 'utf8').replace(/\n$/, '')
    : (env['KAFKA_SASL_PASSWORD'] ?? '');
  return new kafkajs.Kafka({
    brokers: BROKERS,
    clientId: 'follow-events',
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 3_000,
    ...(/^(true|1)$/.test(env['KAFKA_SSL'] ?? '') && { ssl: ca ? { ca: readFileSync(ca) } : true }),
    ...(mechanism && { sasl: { mechanism: mechanism, username, password } }),
  });
}

/** The end of each partition that is not read to its end yet. */
async function openEnds(kafka, state) {
  const admin = kafka.admin();
  try {
    await admin.connect();
    const ends = new Map();
    const partitions = await admin.fetchTopicOffsets(TOPIC).catch((error) => {
      throw new Error(`${TOPIC} cannot be read: ${textOf(error)}`);
    });
    for (const { partition, low, high } of partitions) {
      const place = state.offsets[partition] ?? low;
      if (BigInt(place) > BigInt(high)) {
        throw new Error(`the state is of another topic: partition ${partition} ends at ${high}`);
      }
      if (BigInt(place) < BigInt(high)) ends.set(partition, BigInt(high));
    }
    return ends;
  } finally {
    await admin.disconnect();
  }
}

/** Reads until it is stopped, or until the end that each partition had at the start is reached. */
async function follow(kafka, state, { keep, untilCaughtUp, stopped }) {
  const ends = await openEnds(kafka, state);
  if (untilCaughtUp && ends.size === 0) return;
  const over = deferred();
  over.promise.catch(() => undefined); // it may fail while the consumer still begins; heard below
  const silence = setTimeout(() => {
    if (ends.size > 0) over.reject(new Error('nothing was heard any more'));
  }, TIMEOUT_MS);
  // A group of its own for each run, which stores nothing: the places are kept with the list.
  const groupId = `${env['KAFKA_SASL_USERNAME'] || 'follow-events'}.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 500 });
  consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
    if (!restart) over.reject(error);
  });
  const eachBatch = async ({ batch, heartbeat }) => {
    for (const record of batch.messages) {
      const taken = handle(state, batch.partition, record);
      if (ends.size === 0) taken.forEach((m) => say(`${m.type}  ${m.subject}  ${m.sequence}`));
      await heartbeat();
    }
    try {
      await keep();
    } catch (error) {
      over.reject(error); // thrown from here it would reach kafkajs, which tries again for ever
      return;
    }
    silence.refresh();
    const end = ends.get(batch.partition);
    if (end !== undefined && BigInt(batch.lastOffset()) + 1n >= end) ends.delete(batch.partition);
    if (untilCaughtUp && ends.size === 0) over.resolve();
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatch });
    for (const [partition, offset] of Object.entries(state.offsets)) {
      consumer.seek({ topic: TOPIC, partition: Number(partition), offset });
    }
    await Promise.race([over.promise, stopped]);
  } finally {
    clearTimeout(silence);
    await consumer.disconnect();
  }
}

/** The place moves on with the state, also past a record that nobody can read; never back. */
function handle(state, partition, record) {
  const next = BigInt(record.offset) + 1n;
  if (next <= BigInt(state.offsets[partition] ?? 0)) return [];
  state.offsets[partition] = String(next);
  try {
    return take(state, messageOf(record));
  } catch (error) {
    say(`${TOPIC}/${partition} at ${record.offset} cannot be read, passed over: ${String(error)}`);
    return [];
  }
}

function show(events, asJson) {
  const order = ({ startsAt, id }) => `${startsAt ?? ''} ${id}`;
  const rows = events.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  if (asJson) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const line = (id, status, starts, title) =>
    process.stdout.write(`${id.padEnd(36)}  ${status.padEnd(9)}  ${starts.padEnd(16)}  ${title}\n`);
  line('ID', 'STATUS', 'STARTS (UTC)', 'TITLE');
  for (const { id, status, startsAt, title } of rows) {
    line(id, status, startsAt?.slice(0, 16) ?? '-', title['en'] ?? Object.values(title)[0] ?? '');
  }
}

/** Says which subjects have not come to their end. */
function unfinished({ marks, waiting, stopped }) {
  for (const [line, messages] of Object.entries(waiting)) {
    const subject = subjectOf(line);
    const missing = (marks[line]?.[0] ?? 0) + 1;
    say(`${subject} waits for message ${missing}; ${Object.keys(messages).length} came after it`);
  }
  for (const [line, why] of Object.entries(stopped)) {
    say(`${subjectOf(line)} is stopped: it has ${why}; tell the secretariat`);
  }
  return Object.keys({ ...waiting, ...stopped }).length > 0;
}

function optionsGiven() {
  try {
    const { values } = parseArgs({
      options: {
        'until-caught-up': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        state: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    say(`${textOf(error)}\n\n${HELP}`);
    return process.exit(2);
  }
}

async function main() {
  const options = optionsGiven();
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const file = options.state;
  const state = load(file);
  const interrupted = deferred();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      say('stopped');
      interrupted.resolve();
    });
  }
  await follow(connect(), state, {
    keep: async () => (file === undefined ? undefined : save(file, state)),
    untilCaughtUp: options['until-caught-up'],
    stopped: interrupted.promise,
  });
  show(Object.values(state.events), options.json);
  return unfinished(state) ? 3 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof StateFileError ? error.message : `${BROKERS.join(',')}: ${textOf(error)}`);
  process.exitCode = 1;
}
