import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { serverMode } from '../servers/server-mode.ts';
import { startTestServers } from '../servers/start-test-servers.ts';
import { keepServers } from './kept-servers.ts';

const root = join(import.meta.dirname, '../../../..');

/** Starts one server of each kind for the run; only the jest projects of tests that need real servers name it. */
export default async function globalSetup(): Promise<void> {
  const mode = serverMode(process.env);
  const runId = randomBytes(3).toString('hex');
  const servers = await startTestServers(mode, { root, runId });
  keepServers(servers);
  // the workers of the run inherit these
  process.env['TEST_RUN_ID'] = runId;
  process.env['TEST_SERVER_MODE'] = mode;
  process.env['TEST_WORKSPACE_ROOT'] = root;
  process.env['TEST_MONGODB_URI'] = servers.mongoUri;
  process.env['TEST_KAFKA_BROKERS'] = servers.kafkaBrokers;
  process.env['TEST_KAFKA_LOCKED_BROKERS'] = servers.lockedBrokers ?? '';
}
