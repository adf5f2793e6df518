/**
 * What a scenario does to a process besides failpoints and guards: conditions that the platform has to bear.
 *
 * FAULT_CLOCK_SKEW_MS  the injected clock, and the ids that are made by it, are so many milliseconds wrong
 * FAULT_IDS_BY_CLOCK   ids of an aggregate no longer ascend with its sequence where clocks differ (hook.mjs)
 * FAULT_SESSION_MS     after so long a silence its consumer group gives the process up
 *
 * and, each while the file is there that it names; what comes about is added to `<file>.log`:
 *
 * FAULT_LEADERLESS     every second send finds a partition without a leader
 * FAULT_AWAY           this process reaches no broker
 * FAULT_LOST_ANSWER    a broker appends, and its answer is lost with the connection; whom it happens to removes the file
 */
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const HEARTBEATS = 4;
/** The number of the Produce request in Kafka's protocol. */
const PRODUCE = 0;
// By a name that the compiler does not follow: kafkajs declares no types for its inside.
const inside = createRequire(import.meta.url);

/** @param {NodeJS.ProcessEnv} env */
export async function setHandicaps(env) {
  const { FAULT_LEADERLESS: leaderless, FAULT_AWAY: away, FAULT_LOST_ANSWER: lost } = env;
  const [skew, session] = [env['FAULT_CLOCK_SKEW_MS'], env['FAULT_SESSION_MS']].map(Number);
  if (skew) await skewClock(skew);
  if (session) shortenSession(session);
  if (leaderless) loseLeaders(leaderless);
  if (away) keepBrokersAway(away);
  if (lost) loseAnswers(lost);
}

/** @param {number} skew milliseconds */
async function skewClock(skew) {
  const { SystemClock } = await import('@regional-events/kernel');
  const now = Date.now;
  const isAskedBy = (/** @type {string} */ folder) => new Error().stack?.includes(folder) === true;
  // a token from ten minutes ahead is refused everywhere, and nobody could work
  SystemClock.prototype.now = () => new Date(now() + (isAskedBy('/dist/token/') ? 0 : skew));
  // uuid asks by itself; everything else that asks measures times alone
  Date.now = () => now() + (isAskedBy('/node_modules/uuid/') ? skew : 0);
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
 */
function loseLeaders(file) {
  const Cluster = inside('kafkajs/src/cluster');
  const find = Cluster.prototype.findLeaderForPartitions;
  let sends = 0;
  /** @param {string} topic @param {number[]} partitions */
  Cluster.prototype.findLeaderForPartitions = function (topic, partitions) {
    const sending = new Error().stack?.includes('sendMessages') === true;
    const some = sending && existsSync(file) && partitions.length > 1 && (sends += 1) % 2 === 0;
    if (!some) return find.call(this, topic, partitions);
    appendFileSync(`${file}.log`, `${topic}/${partitions[0]} ${process.pid}\n`);
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
      appendFileSync(`${file}.log`, `${name} ${process.pid}\n`);
      await this.disconnect();
      throw new KafkaJSConnectionError('no way to the broker', {
        broker: `${this.host}:${this.port}`,
      });
    };
  }
}

/** @param {string} file */
function loseAnswers(file) {
  const Connection = inside('kafkajs/src/network/connection');
  const { KafkaJSConnectionError } = inside('kafkajs/src/errors');
  const own = Connection.prototype.send;
  /** @param {{ request: { apiKey: number } }} call */
  Connection.prototype.send = async function (call) {
    const answer = await own.call(this, call);
    if (call.request.apiKey !== PRODUCE || !isTaken(file)) return answer;
    appendFileSync(`${file}.log`, `${process.pid}\n`);
    await this.disconnect();
    throw new KafkaJSConnectionError('the connection is gone', {
      broker: `${this.host}:${this.port}`,
    });
  };
}

/** @param {string} file @returns {boolean} whether it was there, and this process has removed it */
function isTaken(file) {
  try {
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}
