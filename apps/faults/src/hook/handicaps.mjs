/**
 * What a scenario does to a process besides failpoints and guards: conditions that the platform has to bear.
 *
 * FAULT_CLOCK_SKEW_MS  the injected clock, and the ids that are made by it, are so many milliseconds wrong
 * FAULT_IDS_BY_CLOCK   ids of an aggregate no longer ascend with its sequence where clocks differ (hook.mjs)
 * FAULT_LEADERLESS     a file: while it is there, every second send finds a partition without a leader
 * FAULT_LEADERLESS_LOG a file to which each of these partitions is added
 * FAULT_AWAY           a file: while it is there, this process reaches no broker
 * FAULT_SESSION_MS     after so long a silence its consumer group gives the process up
 */
import { appendFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const HEARTBEATS = 4;
// By a name that the compiler does not follow: kafkajs declares no types for its inside.
const inside = createRequire(import.meta.url);

/** @param {NodeJS.ProcessEnv} env */
export async function setHandicaps(env) {
  const { FAULT_LEADERLESS: leaderless, FAULT_LEADERLESS_LOG: log, FAULT_AWAY: away } = env;
  const [skew, session] = [env['FAULT_CLOCK_SKEW_MS'], env['FAULT_SESSION_MS']].map(Number);
  if (skew) await skewClock(skew);
  if (session) shortenSession(session);
  if (leaderless) loseLeaders(leaderless, log);
  if (away) keepBrokersAway(away);
}

/** @param {number} skew milliseconds */
async function skewClock(skew) {
  const { SystemClock } = await import('@regional-events/kernel');
  const now = Date.now;
  SystemClock.prototype.now = () => new Date(now() + skew);
  // uuid asks by itself; everything else that asks measures times alone
  Date.now = () => (new Error().stack?.includes('/node_modules/uuid/') ? now() + skew : now());
}

/** @param {number} session milliseconds */
function shortenSession(session) {
  const { Kafka } = inside('kafkajs');
  const own = Kafka.prototype.consumer;
  /** @param {object} options */
  Kafka.prototype.consumer = function (options) {
    const heartbeatInterval = Math.floor(session / HEARTBEATS);
    return own.call(this, { ...options, sessionTimeout: session, heartbeatInterval });
  };
}

/**
 * As when metadata are old while a leader moves: the client leaves the partition out of the send and says that all went well.
 * @param {string} file
 * @param {string | undefined} log
 */
function loseLeaders(file, log) {
  const Cluster = inside('kafkajs/src/cluster');
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
function keepBrokersAway(file) {
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
