/** The first client: given by the environment, else made once and kept where only its owner can read it. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { v7 as uuidv7 } from 'uuid';
import { writePrivately } from '../locks/secrets.mjs';
import { Unable } from '../say.mjs';
import { isSet } from '../settings.mjs';

/**
 * @param {string} file where a made one is kept
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ env: Record<string, string>, made: boolean }>} what organisations and the sample are started with
 * @throws {Unable} when only half of it is given
 */
export async function secretariatClient(file, env) {
  const given = ['SECRETARIAT_CLIENT_ID', 'SECRETARIAT_CLIENT_SECRET'].filter((name) =>
    isSet(name, env),
  );
  if (given.length === 1) {
    throw new Unable(
      `Only ${given[0]} is set: set both SECRETARIAT_CLIENT_ID and SECRETARIAT_CLIENT_SECRET, or none.`,
    );
  }
  if (given.length === 2) return { env: {}, made: false };
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const client = kept ? JSON.parse(kept) : await makeClient(file);
  return {
    env: {
      SECRETARIAT_CLIENT_ID: client.clientId,
      SECRETARIAT_CLIENT_SECRET: client.secret ?? client.clientSecret,
      SECRETARIAT_CLIENT_FILE: file,
    },
    made: true,
  };
}

/** @param {string} file @returns {Promise<{ clientId: string, secret: string, clientSecret?: string }>} `clientSecret` in files of earlier versions */
async function makeClient(file) {
  const client = { clientId: uuidv7(), secret: randomBytes(32).toString('base64url') };
  await writePrivately(file, `${JSON.stringify(client, null, 2)}\n`);
  return client;
}
