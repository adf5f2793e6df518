/** MongoDB and Kafka as containers, where they cannot run as processes. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { keep, stages } from '../processes/keeper.mjs';
import { lastLines, run } from '../processes/run.mjs';
import { say, sayWhile, Unable } from '../say.mjs';
import { becomePrimary } from './replica-set.mjs';

const file = fileURLToPath(new URL('../../compose/servers.yml', import.meta.url));
// Two copies of the project on one machine have containers and volumes of their own.
const project = `regional-events-${createHash('sha256').update(file).digest('hex').slice(0, 8)}`;
const compose = ['docker', 'compose', '--project-name', project, '--file', file];
const readyWithinMs = 180_000;

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>} what it printed
 * @throws {Unable}
 */
async function dockerCompose(args, env = {}) {
  const [program = '', ...first] = compose;
  const options = { env: { ...process.env, ...env } };
  const { ok, ended, output } = await run(program, [...first, ...args], options);
  if (!ok) throw new Unable(`docker compose ${args[0]} failed (${ended}):\n${lastLines(output)}`);
  return output;
}

/**
 * @param {'mongo' | 'kafka'} service
 * @param {string} name
 * @param {() => Promise<boolean>} isReady
 */
async function untilReady(service, name, isReady) {
  const until = Date.now() + readyWithinMs;
  while (!(await isReady())) {
    const running = await dockerCompose(['ps', '--status', 'running', '--services']);
    if (Date.now() < until && running.split('\n').includes(service)) {
      await wait(250);
      continue;
    }
    const logs = await dockerCompose(['logs', '--no-log-prefix', '--tail', '8', service]);
    throw new Unable(
      `The container of ${name} did not come up. The end of its log:\n${lastLines(logs)}`,
    );
  }
}

/**
 * @param {'mongo' | 'kafka'} service
 * @param {string} name
 * @param {Record<string, string>} env
 */
async function up(service, name, env) {
  keep({ stage: stages[service], graceMs: 30_000, command: [...compose, 'stop', service] });
  await sayWhile(
    name,
    async (seconds) => `starting its container, ${seconds} s`,
    () => dockerCompose(['up', '--detach', '--quiet-pull', service], env),
  );
}

/** Stops containers that an earlier run left; with `data`, removes what they stored. @param {{ data: boolean }} what */
export async function clearContainers({ data }) {
  await dockerCompose(data ? ['down', '--volumes'] : ['stop']);
}

/** @param {number} port @returns {Promise<string>} its URI */
export async function startMongoContainer(port) {
  await up('mongo', 'MongoDB', { MONGODB_PORT: String(port) });
  const set = { port, replicaSet: 'rs0', member: '127.0.0.1:27017' };
  await untilReady('mongo', 'MongoDB', () => becomePrimary(set));
  say('MongoDB', `runs in a container on port ${port}`);
  // The set knows its member by the address inside the container.
  return `mongodb://127.0.0.1:${port}/?directConnection=true`;
}

/** @param {number} port @returns {Promise<string>} its brokers */
export async function startKafkaContainer(port) {
  const since = new Date().toISOString();
  await up('kafka', 'Kafka', { KAFKA_PORT: String(port) });
  const logs = ['logs', '--no-log-prefix', '--since', since, 'kafka'];
  const started = async () => (await dockerCompose(logs)).includes('Kafka Server started');
  await untilReady('kafka', 'Kafka', started);
  say('Kafka', `runs in a container on port ${port}`);
  return `127.0.0.1:${port}`;
}
