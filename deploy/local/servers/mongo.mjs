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

/** @type {typeof import('./mongo.mjs').startMongo} */
export const startMongo = async ({
  dataDir,
  port: wanted,
  logFile = `${dataDir}.log`,
  extraArgs = [],
  locks,
}) => {
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
};
