import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot, type RunningPlatform } from '@regional-events/testing';

const run = promisify(execFile);

/** Loads the sample through the platform's public door, as `npm start` does, and returns what it printed. */
export async function runSample(platform: RunningPlatform, clientsFolder: string): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    ['--disable-warning=TimeoutNegativeWarning', join(workspaceRoot(), 'apps/sample/dist/main.js')],
    {
      env: {
        PATH: process.env['PATH'],
        GATEWAY_URL: platform.address,
        SECRETARIAT_CLIENT_ID: platform.secretariat.clientId,
        SECRETARIAT_CLIENT_SECRET: platform.secretariat.clientSecret,
        KAFKA_BROKERS: platform.brokers.join(','),
        TOPIC_PREFIX: platform.prefixes.topic,
        GROUP_PREFIX: platform.prefixes.group,
        CLIENTS_DIR: clientsFolder,
        ACCOUNTS_DIR: join(clientsFolder, 'accounts'),
      },
    },
  );
  return stdout;
}
