/**
 * What a scenario does to a process besides points and mutations: not a guard that is taken away, but weather that the
 * platform has to bear.
 *
 * FAULT_CLOCK_SKEW_MS  the injected clock, and the ids that are made by it, are so many milliseconds wrong
 * FAULT_IDS_BY_CLOCK   ids of an aggregate no longer ascend with its sequence where clocks differ
 * FAULT_LEADERLESS     a file: while it is there, every second send finds a partition without a leader
 * FAULT_LEADERLESS_LOG a file to which each of these partitions is added
 * FAULT_AWAY           a file: while it is there, this process reaches no broker
 * FAULT_SESSION_MS     after so long a silence its consumer group gives the process up
 */
import { appendFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const clock = 'libs/kernel/src/clock.ts';
const ids = 'libs/kernel/src/ids.ts';
const consumer = 'libs/platform/kafka/src/new-consumer.ts';
const HEARTBEATS = 4;

/** @typedef {import('./mutations.mjs').Replacement} Replacement */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Replacement[]}
 */
export function handicaps(env) {
  const skew = Number(env['FAULT_CLOCK_SKEW_MS'] ?? 0);
  /** @type {Replacement[]} */
  const replacements = [];
  if (skew !== 0) {
    const now = `Date.now() + ${skew}`;
    replacements.push(
      { file: clock, find: 'return new Date();', replace: `return new Date(${now});` },
      { file: ids, find: 'return v7();', replace: `return v7({ msecs: ${now} });` },
      { file: ids, find: 'const id = v7();', replace: `const id = v7({ msecs: ${now} });` },
    );
  }
  if (env['FAULT_IDS_BY_CLOCK']) {
    const find = 'if (last === null || id > last) return id;';
    replacements.push({ file: ids, find, replace: 'if (last === null || id !== last) return id;' });
  }
  const session = Number(env['FAULT_SESSION_MS'] ?? 0);
  if (session !== 0) {
    const beat = Math.floor(session / HEARTBEATS);
    replacements.push(
      {
        file: consumer,
        find: 'SESSION_TIMEOUT_MS = 6_000',
        replace: `SESSION_TIMEOUT_MS = ${session}`,
      },
      {
        file: consumer,
        find: 'const HEARTBEAT_MS = 1_500',
        replace: `const HEARTBEAT_MS = ${beat}`,
      },
    );
  }
  return replacements;
}

/**
 * As when metadata are old while a leader moves: the client leaves the partition out of the send and says that all went well.
 * @param {string} file
 * @param {string | undefined} log
 */
export function loseLeaders(file, log) {
  const Cluster = createRequire(import.meta.url)('kafkajs/src/cluster');
  const find = Cluster.prototype.findLeaderForPartitions;
  let sends = 0;
  /** @param {string} topic @param {number[]} partitions */
  Cluster.prototype.findLeaderForPartitions = function (topic, partitions) {
    const sending = new Error().stack?.includes('sendMessages') === true;
    const some = sending && existsSync(file) && partitions.length > 1 && (sends += 1) % 2 === 0;
    if (!some) return find.call(this, topic, partitions);
    if (log !== undefined) appendFileSync(log, `${topic}/${partitions[0]} ${process.pid}\n`);
    return find.call(this, topic, partitions.slice(1));
  };
}

/**
 * As behind a cable that was pulled: what is connected breaks at its next request, and nothing can be connected.
 * @param {string} file
 */
export function keepBrokersAway(file) {
  // By a name that the compiler does not follow: kafkajs declares no types for its inside.
  const inside = createRequire(import.meta.url);
  const Connection = inside('kafkajs/src/network/connection');
  const { KafkaJSConnectionError } = inside('kafkajs/src/errors');
  for (const name of ['connect', 'send']) {
    const own = Connection.prototype[name];
    /** @param {unknown[]} args */
    Connection.prototype[name] = async function (...args) {
      if (!existsSync(file)) return own.apply(this, args);
      await this.disconnect();
      throw new KafkaJSConnectionError('no way to the broker', {
        broker: `${this.host}:${this.port}`,
      });
    };
  }
}
