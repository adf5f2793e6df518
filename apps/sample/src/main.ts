import { readFileSync } from 'node:fs';
import {
  defineConfig,
  kafkaSettings,
  loadConfigOrExit,
  optional,
  preset,
  webAddress,
} from '@regional-events/platform-config';
import { z } from 'zod';
import { readTopics } from './account/read-topics.ts';
import { printEvents, printMessages } from './account/print-account.ts';
import { loadSample } from './load-sample.ts';
import { credentialsIn, Partner, type Credentials } from './steps/partner.ts';
import type { World } from './steps/world.ts';

const settings = defineConfig({
  ...kafkaSettings,
  GATEWAY_URL: preset(webAddress, 'http://127.0.0.1:8080', {
    about: 'The address of the platform.',
    expected: 'an http or https address',
  }),
  SECRETARIAT_CLIENT_FILE: optional(z.string(), {
    about: 'A JSON file with clientId and secret of the secretariat.',
    expected: 'a path',
  }),
  SECRETARIAT_CLIENT_ID: optional(z.string(), {
    about: 'The id of the first client.',
    expected: 'a text',
  }),
  SECRETARIAT_CLIENT_SECRET: optional(z.string(), {
    about: 'The secret of the first client.',
    expected: 'a text',
    secret: true,
  }),
  CLIENTS_DIR: preset(z.string(), '.local/clients', {
    about: "Where the sample's clients are kept.",
    expected: 'a path',
  }),
  ACCOUNTS_DIR: preset(z.string(), '.local/accounts', {
    about: 'Where the addresses and passwords of people of the sample are kept.',
    expected: 'a path',
  }),
});

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const config = loadConfigOrExit(settings);
  const secretariat = new Partner(config.GATEWAY_URL, credentialsOf(config));
  const world: World = {
    address: config.GATEWAY_URL,
    secretariat,
    partners: new Map(),
    organisationIds: new Map(),
    personIds: new Map(),
    say: (line) => write(`  sample: ${line}`),
  };
  const folders = { clients: config.CLIENTS_DIR, accounts: config.ACCOUNTS_DIR };
  const { seriesId, loadedNow } = await loadSample(world, folders, new Date());
  write(loadedNow ? '  sample: loaded' : '  sample: was there already');
  await printEvents({ secretariat, seriesId, write });
  printMessages(await readTopics(config), write);
}

function credentialsOf(config: {
  readonly SECRETARIAT_CLIENT_FILE: string | undefined;
  readonly SECRETARIAT_CLIENT_ID: string | undefined;
  readonly SECRETARIAT_CLIENT_SECRET: string | undefined;
}): Credentials {
  const { SECRETARIAT_CLIENT_FILE: file, SECRETARIAT_CLIENT_ID: clientId } = config;
  const secret = config.SECRETARIAT_CLIENT_SECRET;
  if (clientId !== undefined && secret !== undefined) return { clientId, secret };
  if (file === undefined)
    throw new Error('set SECRETARIAT_CLIENT_FILE, or SECRETARIAT_CLIENT_ID and …_SECRET');
  return credentialsIn(readFileSync(file, 'utf8'));
}

main().catch((error: unknown) => {
  process.stderr.write(`sample: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
