/** A real MongoDB: one mongod as a replica set of one, on 127.0.0.1. */
import { chmod, mkdir } from 'node:fs/promises';
import { mongodProgram } from '../fetch/mongod.mjs';
import { ownersFolder } from '../locks/secrets.mjs';
import { stages } from '../processes/keeper.mjs';
import { LocalProcess, START_TIMEOUT_MS } from './local-process.mjs';
import { freePort } from './ports.mjs';
import { becomePrimary } from './replica-set.mjs';

const replicaSet = 'rs0';

/**
 * @param {string} dataDir
 * @param {number} port
 * @returns {string[]}
 */
function mongodArgs(dataDir, port) {
  const settings = {
    diagnosticDataCollectionEnabled: 'false', // it writes every second, for MongoDB's own support
    shutdownTimeoutMillisForSignaledShutdown: '100', // there is no other member to hand over to
  };
  const options = ['--dbpath', dataDir, '--port', String(port), '--bind_ip', '127.0.0.1'];
  options.push('--nounixsocket', '--replSet', replicaSet, '--quiet');
  // a command that was slow would stand in the log with the values that it was given
  options.push('--slowOpSampleRate', '0');
  options.push('--oplogSize', '512', '--wiredTigerCacheSizeGB', '0.25');
  return [
    ...options,
    ...Object.entries(settings).flatMap(([name, value]) => ['--setParameter', `${name}=${value}`]),
  ];
}

/**
 * @typedef {object} LocalMongo
 * @property {string} uri
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} exited how the present process ended
 * @property {() => Promise<void>} stop
 * @property {(signal?: NodeJS.Signals) => Promise<void>} kill waits for the end after SIGKILL and SIGTERM
 * @property {() => Promise<void>} restart on the same port and data; primary again when it resolves
 */

/**
 * @typedef {object} MongoLocks
 * @property {string} keyFile by which members of the set know each other; without one nobody is asked for a name
 * @property {import('./replica-set.mjs').Account} admin made when the data knows no user yet
 */

/**
 * Starts it, fetching it into the user's cache first when it is not there, and waits until it takes writes.
 * @param {object} options
 * @param {string} options.dataDir what is in it stays
 * @param {number} [options.port] default: a free one
 * @param {string} [options.logFile] default: mongod.log beside the data
 * @param {readonly string[]} [options.extraArgs] for example --setParameter enableTestCommands=1
 * @param {MongoLocks} [options.locks] default: it takes anybody
 * @returns {Promise<LocalMongo>}
 * @throws {import('../say.mjs').Unable}
 */
export async function startMongo({
  dataDir,
  port: wanted,
  logFile = `${dataDir}.log`,
  extraArgs = [],
  locks,
}) {
  const [file, port] = await Promise.all([mongodProgram(), wanted || freePort()]);
  await mkdir(dataDir, { recursive: true });
  await chmod(dataDir, ownersFolder);
  const admin = locks && { admin: locks.admin };
  const mongod = new LocalProcess({
    name: 'MongoDB',
    file,
    args: [
      ...mongodArgs(dataDir, port),
      ...(locks ? ['--keyFile', locks.keyFile] : []),
      ...extraArgs,
    ],
    logFile,
    stage: stages.mongo,
    graceMs: 15_000,
    readyWithinMs: START_TIMEOUT_MS,
    isReady: () => becomePrimary({ port, replicaSet, member: `127.0.0.1:${port}`, ...admin }),
  });
  await mongod.start();
  return mongod.handle({ uri: `mongodb://127.0.0.1:${port}/?replicaSet=${replicaSet}`, port });
}
