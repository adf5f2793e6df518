// What an operator sees and does about messages, through the REST API of a running platform.
// Exit code 0: done; 1: it failed, or the platform refused or does not answer; 2: wrong use.
import { parseArgs } from 'node:util';
import { OperatorApi, Refused, services } from './operator-api.mjs';
import { replayStart } from './replay-start.mjs';
import { table } from './table.mjs';
import { usage } from './messages-usage.mjs';

const WRONG_USE = 2;
const SHORT = 60;

class WrongUse extends Error {}

/** @typedef {{ why?: string, topic?: string, from: string, 'no-wait': boolean, json: boolean, help: boolean }} Options */

function given() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      why: { type: 'string' },
      topic: { type: 'string' },
      from: { type: 'string', default: 'beginning' },
      'no-wait': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { options: /** @type {Options} */ (values), words: positionals };
}

/** @param {string} what @param {string | undefined} name */
const unknown = (what, name) =>
  name === undefined ? '' : `There is no ${what} ${JSON.stringify(name)}.`;

/** @param {string | undefined} name @returns {import('./operator-api.mjs').Service} */
function serviceNamed(name) {
  const found = services.find((service) => service === name);
  if (found !== undefined) return found;
  const which = `Which service? One of ${services.join(', ')}.`;
  throw new WrongUse(`${unknown('service', name)} ${which}`.trim());
}

/** @param {string | undefined} name */
const some = (name) => (name === undefined ? services : [serviceNamed(name)]);

/** @typedef {'parked' | 'dead' | 'jobs'} List */
/** @param {string | undefined} name @returns {List} */
function listNamed(name) {
  if (name === 'parked' || name === 'dead' || name === 'jobs') return name;
  throw new WrongUse(
    `${unknown('list', name)} Say parked, dead or jobs, and the id as the list shows it.`.trim(),
  );
}

/** @param {Options} options */
function reason({ why }) {
  if (why === undefined) throw new WrongUse('Say --why: it is kept with the order.');
  return why;
}

/** @param {string} from */
function start(from) {
  const found = replayStart(from);
  if (found === undefined)
    throw new WrongUse(
      '--from takes beginning, a time such as 2026-03-02T09:00:00Z or <partition>:<offset>.',
    );
  return found;
}

/** @param {unknown} value @param {string} text @param {Options} options */
function print(value, text, { json }) {
  process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text}\n`);
}

/**
 * Asks services at once; one that is away is reported, and hides no other.
 * @template T
 * @param {readonly import('./operator-api.mjs').Service[]} asked
 * @param {(service: import('./operator-api.mjs').Service) => Promise<T>} ask
 * @returns {Promise<T[]>} what those said that answered
 */
async function fromEach(asked, ask) {
  /** @param {import('./operator-api.mjs').Service} service @param {unknown} error */
  const pass = (service, error) => {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`messages: ${service}: ${error.message}\n`);
    process.exitCode = 1;
    return [];
  };
  const answers = asked.map((service) =>
    ask(service).then(
      (answer) => [answer],
      (error) => pass(service, error),
    ),
  );
  return (await Promise.all(answers)).flat();
}

/** @param {OperatorApi} api @param {Options} options */
async function status(api, options) {
  const all = await fromEach(services, (service) => api.status(service));
  if (all.length === 0) return;
  const rows = all.map(({ group, lag, outbox, parked, parkedLines, deadLetters }) => [
    group,
    lag ?? '?', // nobody knows while no worker speaks
    outbox.rows,
    Math.round(outbox.oldestAgeSeconds),
    parkedLines,
    Object.values(parked).reduce((sum, count) => sum + count, 0),
    deadLetters,
  ]);
  const heads = ['group', 'lag', 'outbox', 'oldest s', 'parked keys', 'parked messages', 'dead'];
  print(all, table(heads, rows), options);
}

/** The client by its name, or by its id where the name is not to be had. @param {Record<string, string | number>} item @param {ReadonlyMap<string, string>} names */
function whoDid({ clientId }, names) {
  return clientId === undefined ? {} : { by: names.get(String(clientId)) ?? clientId };
}

/** @param {OperatorApi} api @param {'parked' | 'dead' | 'jobs' | 'actions'} list @param {readonly import('./operator-api.mjs').Service[]} asked @param {Options} options */
async function show(api, list, asked, options) {
  const names = list === 'actions' ? await api.clientNames() : new Map();
  const answers = await fromEach(asked, async (service) => {
    /** @type {Record<string, string | number>[]} */
    const items = [];
    for await (const one of api.all(service, list)) {
      const item = /** @type {Record<string, string | number>} */ (one);
      items.push({ service, ...item, ...whoDid(item, names) });
    }
    return items;
  });
  if (answers.length === 0) return; // not even that there is nothing is known
  const found = answers.flat();
  const columns = {
    parked: ['service', 'id', 'reason', 'waiting', 'since', 'detail'],
    dead: ['service', 'id', 'reason', 'times', 'at', 'detail'],
    jobs: ['service', 'id', 'state', 'dueAt', 'tryAt', 'attempts', 'detail'],
    actions: ['service', 'requestedAt', 'kind', 'target', 'state', 'by', 'why', 'result'],
  }[list];
  const rows = found.map((item) =>
    columns.map((column) => {
      const text = String(item[column] ?? '');
      return column === 'id' || column === 'target' ? text : text.slice(0, SHORT);
    }),
  );
  print(found, found.length === 0 ? 'nothing' : table(columns, rows), options);
}

/** @param {OperatorApi} api @param {import('./operator-api.mjs').Service} service @param {import('./operator-api.mjs').Action} action @param {Options} options */
async function follow(api, service, action, options) {
  if (options['no-wait']) {
    print(action, `${action.id} is taken down; see \`log ${service}\``, options);
    return;
  }
  const ended = await api.ended(service, action, ({ state, progress }) => {
    const read = progress ? `, ${progress.read} of ${progress.total} records` : '';
    process.stderr.write(`messages: ${state}${read}\n`);
  });
  print(ended, ended.result ?? ended.state, options);
  if (ended.state === 'failed') process.exitCode = 1;
}

/** @param {OperatorApi} api @param {readonly string[]} words @param {Options} options */
async function carryOut(api, words, options) {
  const [command, ...rest] = words;
  if (command === 'status') return status(api, options);
  if (command === 'log') return show(api, 'actions', some(rest[0]), options);
  if (command === 'parked' || command === 'dead' || command === 'jobs') {
    if (rest[0] !== 'show') return show(api, command, some(rest[0]), options);
    const item = await api.one(serviceNamed(rest[1]), command, rest[2] ?? '');
    return print(item, JSON.stringify(item, null, 2), options);
  }
  const service = serviceNamed(rest[0]);
  if (command === 'retry' || command === 'skip') {
    const list = listNamed(rest[1]);
    const id = rest[2];
    if (id === undefined) throw new WrongUse('Which one? The id is in the list.');
    return follow(
      api,
      service,
      await api.order(service, list, id, command, reason(options)),
      options,
    );
  }
  if (command === 'rebuild')
    return follow(api, service, await api.rebuild(service, reason(options)), options);
  const { topic, from } = options;
  if (topic === undefined) throw new WrongUse('Which topic? Say --topic.');
  const body = { topic, from: start(from), why: reason(options) };
  return follow(api, service, await api.replay(service, body), options);
}

/** Words that would be passed over in silence. @param {readonly string[]} words */
function refuseTooMuch([command = '', ...rest]) {
  const show = rest[0] === 'show' && ['parked', 'dead', 'jobs'].includes(command);
  const takes = show ? 3 : ({ status: 0, retry: 3, skip: 3 }[command] ?? 1);
  if (rest.length > takes) throw new WrongUse(`What is ${JSON.stringify(rest[takes])} to say?`);
}

/** What is named is known before anybody is asked for a way in. @param {readonly string[]} words */
function expectKnown([command = '', ...rest]) {
  const lists = ['parked', 'dead', 'jobs', 'log'].includes(command);
  const name = lists && rest[0] === 'show' ? (rest[1] ?? '') : rest[0];
  if (command !== 'status' && !(lists && name === undefined)) serviceNamed(name);
  if (command === 'retry' || command === 'skip') listNamed(rest[1]);
}

async function main() {
  const { options, words } = given();
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const known = ['status', 'parked', 'dead', 'jobs', 'retry', 'skip', 'replay', 'rebuild', 'log'];
  if (!known.includes(words[0] ?? ''))
    throw new WrongUse(
      `${unknown('command', words[0])} Which command? One of ${known.join(', ')}.`.trim(),
    );
  refuseTooMuch(words);
  expectKnown(words);
  await carryOut(await OperatorApi.open(process.env), words, options);
}

main().catch((error) => {
  const wrongUse = error instanceof WrongUse || String(error?.code).startsWith('ERR_PARSE_ARGS');
  const text = wrongUse || error instanceof Refused ? error.message : (error?.stack ?? error);
  process.stderr.write(`messages: ${text}\n${wrongUse ? `\n${usage}` : ''}`);
  process.exitCode = wrongUse ? WRONG_USE : 1;
});
