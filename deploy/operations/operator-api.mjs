/** The operator's API of a running platform: lists, and orders that a worker carries out. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { createApiClient, idempotencyKey, TokenRefusedError } from '@regional-events/api-client';
import { fetchAsOperator } from './operator-token.mjs';

const LOOK_EVERY_MS = 300;
const OPERATOR = 'operator';
/** What services take down as who acted, for the holder of the operator's key (libs/platform/auth). */
const operatorId = '01890a5d-ac96-7000-8000-00000000000f';
const local = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`../../.local/${name}`, import.meta.url));
const keptClient = local('secretariat-client.json');
const keptKey = local('operator-key.json');

export const services = /** @type {const} */ ([
  'organisations',
  'events',
  'registrations',
  'notifications',
]);

/** @typedef {typeof services[number]} Service */
/** @typedef {import('@regional-events/api-client').components['schemas']['OperatorAction']} Action */

/** A refusal in words for the operator; the command ends with code 1. */
export class Refused extends Error {}

/** @typedef {Omit<import('@regional-events/api-client').ApiClientOptions, 'baseUrl'>} SignIn */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<SignIn>} what the environment names, else what `npm start` keeps: the operator's key, which works while
 *   organisations is away, or the secretariat's client
 * @throws {Refused}
 */
async function signIn(env) {
  const { CLIENT_ID: clientId, CLIENT_SECRET_FILE: file, OPERATOR_KEY_FILE: key } = env;
  if (key) return asOperator(key);
  const secret = file ? (await readFile(file, 'utf8')).trim() : env['CLIENT_SECRET'];
  if (clientId && secret) return { clientId, clientSecret: secret };
  if (clientId || secret)
    throw new Refused('CLIENT_ID and CLIENT_SECRET (or CLIENT_SECRET_FILE) belong together.');
  if (existsSync(keptKey)) return asOperator(keptKey);
  const text = await readFile(keptClient, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new Refused(
      'No way in: set OPERATOR_KEY_FILE, or CLIENT_ID and CLIENT_SECRET, or start the platform here by `npm start`.',
    );
  const { clientId: id, secret: own, clientSecret = own } = JSON.parse(text);
  return { clientId: id, clientSecret };
}

/** @param {string} file @returns {Promise<SignIn>} */
async function asOperator(file) {
  const fetch = await fetchAsOperator(file).catch((/** @type {Error} */ { message }) => {
    throw new Refused(`The operator's key ${file} cannot be used: ${message}`);
  });
  return { clientId: OPERATOR, clientSecret: '', fetch };
}

/** @param {SignIn} other @returns {Promise<SignIn>} */
async function keptClientOr(other) {
  const text = await readFile(keptClient, 'utf8').catch(() => undefined);
  return text === undefined ? other : JSON.parse(text);
}

export class OperatorApi {
  /** @type {import('@regional-events/api-client').ApiClient} */
  #api;

  /** The same, unless that may see operations alone. @type {import('@regional-events/api-client').ApiClient} */
  #directory;

  /**
   * @param {import('@regional-events/api-client').ApiClient} api
   * @param {import('@regional-events/api-client').ApiClient} directory
   */
  constructor(api, directory) {
    this.#api = api;
    this.#directory = directory;
  }

  /** @param {NodeJS.ProcessEnv} env */
  static async open(env) {
    const baseUrl = env['API_URL'] || 'http://127.0.0.1:8080';
    const given = await signIn(env);
    const api = createApiClient({ baseUrl, ...given });
    const client = given.clientId === OPERATOR ? await keptClientOr(given) : given;
    return new OperatorApi(api, client === given ? api : createApiClient({ baseUrl, ...client }));
  }

  /** @param {Service} service */
  status(service) {
    const params = { path: { service } };
    return dataOf(this.#api.GET('/v1/operations/{service}/status', { params }));
  }

  /**
   * @param {Service} service
   * @param {'parked' | 'dead' | 'jobs' | 'actions'} list
   */
  async *all(service, list) {
    /** @type {string | undefined} */
    let after;
    do {
      const params = { path: { service }, query: { limit: 200, ...(after && { after }) } };
      const { data, page } = await dataOf(
        this.#api.GET(`/v1/operations/{service}/${list}`, { params }),
      );
      yield* data;
      after = page.next ?? undefined;
    } while (after !== undefined);
  }

  /**
   * The names of those clients that this one may see; none where organisations is away, since the log is wanted then too.
   * @returns {Promise<ReadonlyMap<string, string>>}
   */
  async clientNames() {
    /** @type {Map<string, string>} */
    const names = new Map([[operatorId, OPERATOR]]);
    try {
      /** @type {string | undefined} */
      let after;
      do {
        const params = { query: { limit: 200, ...(after && { after }) } };
        const { data, page } = await dataOf(this.#directory.GET('/v1/clients', { params }));
        for (const { id, name } of data) names.set(id, name);
        after = page.next ?? undefined;
      } while (after !== undefined);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    return names;
  }

  /**
   * @param {Service} service
   * @param {'parked' | 'dead' | 'jobs'} list
   * @param {string} id
   */
  one(service, list, id) {
    const params = { path: { service, id } };
    return dataOf(this.#api.GET(`/v1/operations/{service}/${list}/{id}`, { params }));
  }

  /**
   * @param {Service} service
   * @param {'parked' | 'dead' | 'jobs'} list
   * @param {string} id
   * @param {'retry' | 'skip'} verb
   * @param {string} why
   */
  order(service, list, id, verb, why) {
    const params = { path: { service, id }, header: idempotencyKey(randomUUID()) };
    const path = /** @type {const} */ (`/v1/operations/{service}/${list}/{id}/${verb}`);
    return dataOf(this.#api.POST(path, { params, body: { why } }));
  }

  /**
   * @param {Service} service
   * @param {import('@regional-events/api-client').components['schemas']['RequestReplay']} body
   */
  replay(service, body) {
    const params = { path: { service }, header: idempotencyKey(randomUUID()) };
    return dataOf(this.#api.POST('/v1/operations/{service}/replays', { params, body }));
  }

  /**
   * @param {Service} service
   * @param {string} why
   */
  rebuild(service, why) {
    const params = { path: { service }, header: idempotencyKey(randomUUID()) };
    return dataOf(this.#api.POST('/v1/operations/{service}/rebuilds', { params, body: { why } }));
  }

  /**
   * @param {Service} service
   * @param {Action} action
   * @param {(action: Action) => void} report whenever something has changed
   * @returns {Promise<Action>} as it ended
   */
  async ended(service, action, report) {
    const params = { path: { service, id: action.id } };
    let last = '';
    for (let seen = action; ;) {
      const now = JSON.stringify([seen.state, seen.progress]);
      if (now !== last) report(seen);
      if (seen.state === 'done' || seen.state === 'failed') return seen;
      last = now;
      await wait(LOOK_EVERY_MS);
      seen = await dataOf(this.#api.GET('/v1/operations/{service}/actions/{id}', { params }));
    }
  }
}

/**
 * @template T
 * @param {Promise<{ data?: T, error?: unknown, response: Response }>} asked
 * @returns {Promise<T>}
 * @throws {Refused} in the words of the problem document
 */
async function dataOf(asked) {
  try {
    const { data, error, response } = await asked;
    if (data !== undefined) return data;
    throw new Refused(inWords(response.status, error));
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (error instanceof TokenRefusedError) throw new Refused(error.message);
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    throw new Refused(`The platform does not answer: ${String(cause)}. Is API_URL right?`);
  }
}

/** @typedef {import('@regional-events/api-client').components['schemas']['Problem']} Problem */

/**
 * @param {number} status
 * @param {unknown} problem nothing, or no problem document, when something before the platform answered
 */
function inWords(status, problem) {
  const { code, title, detail, errors } = /** @type {Partial<Problem>} */ (problem ?? {});
  const fields = Array.isArray(errors) ? errors : [];
  const each = fields.map((field) => `\n  ${field.pointer}: ${field.detail}`);
  return `${status} ${code ?? ''} ${detail ?? title ?? ''}`.trim() + each.join('');
}
