/** `npm start`: brings up the whole platform and keeps it running. Runs under the project's Node, by launch.mjs. */
import { startOptions } from './launcher/start-options.mjs';
import { keepRunning } from './processes/keep-running.mjs';
import { stages, stopAll } from './processes/keeper.mjs';
import { say, sayFailure, secondsSince } from './say.mjs';
import { watchForEnd } from './start/end.mjs';
import { admin, sample } from './locks/principals.mjs';
import { givenServers } from './servers/choose.mjs';
import { beginRun, folder, recordRun } from './start/local-folder.mjs';
import {
  consoleSecret,
  consumersOf,
  leaveOrganisationsSettings,
  leaveSettings,
  signingKeySecret,
} from './start/locks.mjs';
import { operatorKey } from './start/operator-key.mjs';
import { secretariatClient } from './start/secretariat-client.mjs';
import { prepareServers } from './start/servers.mjs';
import { openServers, warningOf } from './start/open-servers.mjs';
import { followLog } from './start/service-log.mjs';
import { metricsLines } from './start/metrics-addresses.mjs';
import { commonEnv, innerPorts, serviceProcesses, startService } from './start/services.mjs';
import { build, ensureTopics, loadSample } from './start/steps.mjs';

const end = watchForEnd();

/** @type {import('./start/local-folder.mjs').Running[]} */
const running = [];

/**
 * From now on it is started again whenever it dies.
 * @param {import('./start/local-folder.mjs').Running} one
 * @param {() => Promise<void>} startAgain
 */
function keepUp(one, startAgain) {
  running.push(one);
  keepRunning({
    name: one.name,
    exited: () => one.process.exited,
    again: () => startAgain().then(() => recordRun(running)),
    stopping: end.stopping,
  }).catch(sayFailure);
}

/** @param {readonly import('./start/servers.mjs').Server[]} servers */
async function keepServersUp(servers) {
  for (const { name, process, mark } of servers) {
    if (process && mark) keepUp({ name, process, mark }, () => process.restart());
  }
  await recordRun(running);
}

/** @param {readonly import('./start/services.mjs').Service[]} services */
async function startServices(services) {
  for (const { name } of services) {
    const log = `${folder.logs}/${name}.log`;
    followLog(name, log, end.stopping).catch(() => undefined); // ends with the signal
  }
  await Promise.all(services.map(startService));
  for (const service of services) keepUp(service, () => service.process.start());
  await recordRun(running);
}

/** Those of ours are locked; of given ones nobody but their owner can tell why they are not. */
async function warnOfOpenServers() {
  const names = await openServers(process.env, givenServers(process.env));
  if (names.length > 0) say('Warning', warningOf(names));
}

/**
 * Of a server of ours also the rights, and files that say how to sign in.
 * @param {import('./start/servers.mjs').Server} kafka
 */
async function makeTopics({ address, env, account, locked }) {
  const consumers = consumersOf(process.env).flatMap((name) => ['--consumer', name]);
  const options = locked ? ['--grant', ...consumers] : [];
  await ensureTopics({ ...process.env, ...env, ...account(admin) }, options);
  if (locked) await leaveSettings(address, process.env);
}

/**
 * @param {import('./launcher/start-options.mjs').StartOptions} options
 * @returns {Promise<string>} what to know once it runs
 */
async function bringUp(options) {
  await beginRun();
  const [servers, ports] = await Promise.all([
    prepareServers(process.env, options.fresh),
    innerPorts(process.env),
  ]);
  warnOfOpenServers().catch(() => undefined); // a warning holds nothing up
  const client = await secretariatClient(folder.secretariatClient, process.env);
  const built = build();
  const [mongo, kafka] = await Promise.all([
    servers.mongo(),
    Promise.all([servers.kafka(), built]).then(async ([server]) => {
      await makeTopics(server);
      return server;
    }),
  ]);
  await keepServersUp([mongo, kafka]);
  const operator = await operatorKey(folder.operatorKey, process.env);
  const env = { ...process.env, ...commonEnv(ports, process.env), ...mongo.env, ...kafka.env };
  const signing = await signingKeySecret(process.env);
  const shared = await consoleSecret(process.env);
  // whoever looks at a sample has no app at hand that knows it
  const eased = options.sample && !process.env['SECOND_FACTOR'] ? { SECOND_FACTOR: 'off' } : {};
  const own = (/** @type {string} */ name) => ({
    ...operator,
    ...mongo.account(name),
    ...(name === 'gateway' ? shared : kafka.account(name)),
    ...(name === 'organisations' ? { ...client.env, ...signing, ...shared, ...eased } : {}),
  });
  if (mongo.locked) {
    const prefix = process.env['DATABASE_PREFIX'] ?? '';
    const account = mongo.account('organisations');
    await leaveOrganisationsSettings({
      ...mongo.env,
      ...account,
      ...signing,
      DATABASE_PREFIX: prefix,
    });
  }
  await startServices(serviceProcesses(ports, env, own));
  const url = `http://127.0.0.1:${ports.gateway}`;
  if (options.sample) await loadSample({ ...env, ...kafka.account(sample), ...client.env }, url);
  const addresses = { url: env.PUBLIC_URL ?? url, mongo: mongo.address, kafka: kafka.address };
  const text = account(ports, addresses, client.made);
  return 'SECOND_FACTOR' in eased ? `${text}${withoutSecondFactor}` : text;
}

const withoutSecondFactor =
  'With the sample a password is enough to sign in; SECOND_FACTOR=required asks for a second factor.\n';

/**
 * @param {import('./start/services.mjs').Ports} ports
 * @param {{ url: string, mongo: string, kafka: string }} addresses
 * @param {boolean} made
 * @returns {string}
 */
function account(ports, { url, mongo, kafka }, made) {
  const secretariat = made
    ? folder.secretariatClient
    : 'as given by SECRETARIAT_CLIENT_ID and its secret';
  return [
    '',
    `  API           ${url}/v1      OpenAPI ${url}/openapi.json`,
    `  To try it     ${url}/docs`,
    `  MongoDB       ${mongo}`,
    `  Kafka         ${kafka}`,
    `  Secretariat   ${secretariat}`,
    `  Clients       ${folder.clients}`,
    `  Console       ${url}/console/`,
    `  People        ${folder.accounts}: secretariat, coordinator of BA, focal-point of RS-TF`,
    `  Logs          ${folder.logs}`,
    ...metricsLines(ports),
    '',
    'Runs until Ctrl-C.',
    '',
  ].join('\n');
}

async function stopEverything() {
  const began = Date.now();
  const words = new Map([
    [stages.service, 'the services'],
    [stages.kafka, 'Kafka'],
    [stages.mongo, 'MongoDB'],
  ]);
  let signalled = false;
  await stopAll(end.hurry, (stage) => {
    const word = words.get(/** @type {1 | 2 | 3} */ (stage));
    if (word) say('Stopping', word);
    signalled ||= word !== undefined;
  });
  if (signalled) say('Stopped', `everything, in ${secondsSince(began)}`);
}

const began = Date.now();

/** Fails when the platform cannot be brought up; else goes on until the end begins. */
async function untilTheEnd() {
  const options = startOptions(process.argv.slice(2));
  const ready = bringUp(options).then((text) => {
    say('Ready', `after ${secondsSince(began)}`);
    process.stdout.write(text);
    return end.begun;
  });
  await Promise.race([ready, end.begun]);
}

await untilTheEnd().catch(sayFailure);
end.begin();
await stopEverything();
process.exit();
