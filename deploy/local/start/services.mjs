/** The four services and the gateway as processes of this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stages } from '../processes/keeper.mjs';
import { LocalProcess, START_TIMEOUT_MS } from '../servers/local-process.mjs';
import { services } from '../locks/principals.mjs';
import { busyPort, freePort, portIsFree } from '../servers/ports.mjs';
import { secondsSince, say, Unable } from '../say.mjs';
import { secretSettings } from '../settings.mjs';
import { folder, root } from './local-folder.mjs';

const secretsOfOrganisations = [
  'SECRETARIAT_CLIENT_SECRET',
  'SIGNING_KEY_SECRET',
  'OIDC_CLIENT_SECRET',
];
/** Between the two alone. */
const consoleSecret = 'CONSOLE_CLIENT_SECRET';
/** The gateway keeps who is signed in; of Kafka it knows nothing. */
const secretsOfGateway = new Set(['MONGODB_URI', 'MONGODB_PASSWORD', consoleSecret]);
export const processNames = /** @type {const} */ ([...services, 'gateway']);

/** @typedef {typeof processNames[number]} ProcessName */
/** @typedef {{ name: ProcessName, mark: string, process: LocalProcess }} Service mark: a part of its command line */

/** @param {string} setting @param {string | undefined} value @returns {number | undefined} */
export function portSetting(setting, value) {
  if (value === undefined || value === '') return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Unable(`${setting} is not a port: ${value}`);
}

/** @typedef {Record<ProcessName | 'gatewayInner', number>} Ports gatewayInner: the gateway's health and /metrics */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Ports>}
 * @throws {Unable} when one that is set is busy
 */
export async function innerPorts(env) {
  const pairs = processNames.map(async (name) => {
    const setting = `${name.toUpperCase()}_PORT`;
    const port = portSetting(setting, env[setting]) ?? (name === 'gateway' ? 8080 : undefined);
    if (port === undefined) return [name, await freePort()];
    const host = name === 'gateway' ? (env['HOST'] ?? '127.0.0.1') : '127.0.0.1';
    if (!(await portIsFree(port, host))) throw new Unable(busyPort(`the ${name}`, port, setting));
    return [name, port];
  });
  const setting = 'GATEWAY_INNER_PORT';
  const gatewayInner = portSetting(setting, env[setting]) ?? (await freePort());
  return { ...Object.fromEntries(await Promise.all(pairs)), gatewayInner };
}

/**
 * What all of them are given, over the environment of the launcher.
 * @param {Ports} ports
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function commonEnv(ports, env) {
  const urls = services.map((name) => [
    `${name.toUpperCase()}_URL`,
    `http://127.0.0.1:${ports[name]}`,
  ]);
  return {
    ...Object.fromEntries(urls),
    // by a name: for an address browsers keep no passkeys
    PUBLIC_URL: env['PUBLIC_URL'] || `http://localhost:${ports.gateway}`,
    GATEWAY_INNER_PORT: String(ports.gatewayInner),
    ROLE: 'both',
    DRAIN_SECONDS: env['DRAIN_SECONDS'] || '0',
  };
}

/** @param {number} port @returns {Promise<boolean>} */
async function answersReady(port) {
  try {
    const signal = AbortSignal.timeout(5000);
    const { ok } = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal });
    return ok;
  } catch {
    return false;
  }
}

/**
 * V8 lets the young generation grow to three times 16 MB by default: a fifth of an idle service. And it lets garbage
 * pile up the longer the larger the heap may become: without a limit a busy relay takes 290 MB for 45 MB of live
 * objects, with one 220 MB. Buffers do not count towards it.
 */
const smallHeap = ['--max-semi-space-size=4', '--max-old-space-size=384'];

/**
 * @param {ProcessName} name
 * @param {number} port
 * @param {NodeJS.ProcessEnv} env
 * @returns {Service}
 */
function serviceProcess(name, port, env) {
  const script = join(root, 'apps', name, 'dist/main.js');
  if (!existsSync(script)) throw new Unable(`${script} is not there: the build has not made it.`);
  const listen = name === 'gateway' ? { GATEWAY_PORT: String(port) } : { HOST: '127.0.0.1' };
  const service = new LocalProcess({
    name,
    file: process.execPath,
    args: [...smallHeap, script],
    env: { ...env, ...listen, PORT: String(port) },
    logFile: join(folder.logs, `${name}.log`),
    stage: stages.service,
    graceMs: 12_000,
    readyWithinMs: START_TIMEOUT_MS,
    isReady: () => answersReady(port),
    askEveryMs: 150,
  });
  return { name, mark: script, process: service };
}

/**
 * The part of an environment meant for all that one process gets: no secret of another one.
 * @param {ProcessName} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(name, env) {
  const secretsOfOthers = new Set(
    processNames
      .filter((other) => other !== name)
      .flatMap((other) => secretSettings.map((secret) => `${other.toUpperCase()}_${secret}`)),
  );
  if (name !== 'organisations') for (const one of secretsOfOrganisations) secretsOfOthers.add(one);
  if (name === 'gateway') {
    for (const one of secretSettings) if (!secretsOfGateway.has(one)) secretsOfOthers.add(one);
  } else if (name !== 'organisations') secretsOfOthers.add(consoleSecret);
  return Object.fromEntries(
    Object.entries(env).filter(([key]) => !secretsOfOthers.has(key.replace(/_FILE$/, ''))),
  );
}

/**
 * @param {Ports} ports
 * @param {NodeJS.ProcessEnv} env for all
 * @param {(name: ProcessName) => Record<string, string>} own for one alone
 * @returns {Service[]}
 */
export function serviceProcesses(ports, env, own) {
  return processNames.map((name) =>
    serviceProcess(name, ports[name], { ...environmentOf(name, env), ...own(name) }),
  );
}

/** @param {Service} service */
export async function startService({ name, process }) {
  const began = Date.now();
  await process.start();
  say(name, `ready after ${secondsSince(began)}`);
}
