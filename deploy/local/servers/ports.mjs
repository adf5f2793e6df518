/** Which ports the local servers take: the usual ones if free, else one chosen once and kept. */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';
import { Unable } from '../say.mjs';

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} */
export function portIsFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.unref();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** What was answered stays free until somebody listens there. */
const answered = new Set();

/** @returns {Promise<number>} a free port below those that systems give to outgoing connections, in one process never the same twice */
export async function freePort() {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = randomInt(20_000, 32_000);
    if (answered.has(port)) continue;
    answered.add(port);
    if (await portIsFree(port)) return port;
  }
  throw new Unable('No free port between 20000 and 32000 on this machine.');
}

/** @param {string} file @returns {Promise<Record<string, number>>} */
async function readKept(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * The port for each name: the one set, else the one kept, else the usual one if free, else any free one, which is kept.
 * @param {Record<string, { usual: number, setting: string, set?: number | undefined }>} wanted
 * @param {string} file where chosen ones are kept between runs
 * @returns {Promise<Record<string, number>>}
 * @throws {Unable} when a port that was set or kept is busy
 */
export async function choosePorts(wanted, file) {
  const kept = await readKept(file);
  /** @type {Record<string, number>} */
  const chosen = {};
  /** @type {Record<string, number>} */
  const ports = {};
  for (const [name, { usual, setting, set }] of Object.entries(wanted)) {
    const fixed = set ?? kept[name];
    const wish = fixed ?? usual;
    const free = !Object.values(ports).includes(wish) && (await portIsFree(wish));
    if (!free && fixed !== undefined) {
      throw new Unable(busyPort(name, fixed, setting, set === undefined ? file : undefined));
    }
    ports[name] = free ? wish : (chosen[name] = await freePort());
  }
  if (Object.keys(chosen).length > 0) {
    await writeFile(file, `${JSON.stringify({ ...kept, ...chosen }, null, 2)}\n`);
  }
  return ports;
}

/**
 * @param {string} name whose port
 * @param {number} port
 * @param {string} setting what changes it
 * @param {string} [file] where it is kept, unless it was set
 * @returns {string}
 */
export function busyPort(name, port, setting, file) {
  const kept = file ? `, or remove "${name}" from ${file}` : '';
  return `Port ${port} of ${name} is busy: stop what listens there, or set ${setting} to another port${kept}.`;
}
