/** Settings that `npm start` left in this folder, for commands of its operator. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { fileURLToPath } from 'node:url';

const local = fileURLToPath(new URL('../../../.local', import.meta.url));

export const localConsumers = join(local, 'consumers');
export const localFiles = Object.freeze({
  kafkaAdmin: join(local, 'kafka-admin.env'),
  organisations: join(local, 'organisations.env'),
});

/**
 * Takes them over into the environment, unless it names a server itself.
 * @param {string} server the setting that names it
 * @param {string} file
 * @returns {boolean} whether it did
 */
export function useLocalSettings(server, file) {
  const isNamed = process.env[server] || process.env[`${server}_FILE`];
  if (isNamed || !existsSync(file)) return false;
  loadEnvFile(file);
  return true;
}
