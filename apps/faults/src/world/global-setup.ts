import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ControlServer } from './control-server.ts';
import { addressVariable, type FaultServersAddress } from './fault-servers.ts';
import { keepRun } from './kept-run.ts';
import { startFaultServers } from './start-servers.ts';

const root = join(import.meta.dirname, '../../../..');

/** One set of servers for all specs of the run; what libs/testing tells of servers is true of them as well. */
export default async function globalSetup(): Promise<void> {
  const servers = await startFaultServers({ root });
  const control = new ControlServer(servers);
  keepRun(async () => {
    control.close();
    await servers.close();
  });
  const { mongo, kafka } = servers;
  const address: FaultServersAddress = {
    control: await control.listen(),
    mongoUri: mongo.uri,
    brokers: kafka.brokers,
  };
  // the workers of the run inherit these
  process.env[addressVariable] = JSON.stringify(address);
  process.env['TEST_RUN_ID'] = randomBytes(3).toString('hex');
  process.env['TEST_SERVER_MODE'] = 'local';
  process.env['TEST_WORKSPACE_ROOT'] = root;
  process.env['TEST_MONGODB_URI'] = mongo.uri;
  process.env['TEST_KAFKA_BROKERS'] = kafka.brokers.join(',');
}
