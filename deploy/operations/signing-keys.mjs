/** Makes another key to sign tokens with: the command of the organisations service, on the platform that `npm start` runs here. */
import { existsSync } from 'node:fs';
import { localFiles, useLocalSettings } from '../local/locks/local-env.mjs';

const command = new URL('../../apps/organisations/dist/rotate-signing-key.js', import.meta.url);

useLocalSettings('MONGODB_URI', localFiles.organisations);
if (existsSync(command)) await import(command.href);
else {
  process.stderr.write('signing-keys: nothing is built yet: npm run build\n');
  process.exitCode = 1;
}
