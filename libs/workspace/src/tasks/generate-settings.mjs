import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from '../projects.mjs';

/** Keeps what processes declare of their settings where the launcher can read it before anything is installed. */

/** @param {string} file */
const load = (file) => import(pathToFileURL(join(workspaceRoot, file)).href);

const config = await load('libs/platform/config/src/index.ts');
const { streamSettings } = await load('apps/notifications/src/notifications.config.ts');

const groups = {
  Process: config.processSettings,
  HTTP: config.httpSettings,
  MongoDB: config.mongoSettings,
  Kafka: config.kafkaSettings,
  Rights: {
    ...config.firstClientSettings,
    ...config.signingKeySettings,
    ...config.operatorSettings,
    ...config.authSettings,
  },
  'Sign-in of people': config.signInSettings,
  Gateway: config.gatewaySettings,
  Notifications: streamSettings,
};

const lines = Object.entries(groups).flatMap(([group, settings]) =>
  config
    .describeConfig(config.defineConfig(settings))
    .map((/** @type {import('@regional-events/platform-config').SettingRow} */ setting) => {
      const { name, about, preset = '', secret } = setting;
      return `${[group, name, preset, secret ? 'secret' : '', about].join('\t')}\n`;
    }),
);
const file = 'deploy/local/settings.tsv';
writeFileSync(join(workspaceRoot, file), lines.join(''));
console.log(file);
