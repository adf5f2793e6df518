/** The key by which an operator gets in whatever is away: its public half given by the environment, else a pair made once. */
import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writePrivately } from '../locks/secrets.mjs';
import { isSet } from '../settings.mjs';

const setting = 'OPERATOR_PUBLIC_KEY';

/**
 * @param {string} file where a made one is kept; who can read it can give orders
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>} what every service and the gateway are started with
 */
export async function operatorKey(file, env) {
  if (isSet(setting, env)) {
    const names = [setting, `${setting}_FILE`].filter((name) => env[name]);
    return Object.fromEntries(names.map((name) => [name, env[name] ?? '']));
  }
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const { d: _, ...publicHalf } = kept ? JSON.parse(kept) : await makeKey(file);
  return { [setting]: JSON.stringify(publicHalf) };
}

/** @param {string} file @returns {Promise<import('node:crypto').JsonWebKey>} */
async function makeKey(file) {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    format: 'jwk',
  });
  await writePrivately(file, `${JSON.stringify(key, null, 2)}\n`);
  return key;
}
