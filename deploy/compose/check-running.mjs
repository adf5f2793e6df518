/**
 * Tries on the running project of docker-compose.yml what its locks promise: node deploy/compose/check-running.mjs
 * A lock that does not hold lets a stray record through: not for a project whose data somebody needs.
 */
import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const oneShots = ['keys', 'mongo-users', 'topics', 'first-client', 'operator-key', 'sample'];
const networksOf = /** @type {Record<string, string>} */ ({
  gateway: 'front services sign-ins',
  kafka: 'consumers data',
  mongo: 'data sign-ins',
});
const portsOf = /** @type {Record<string, string>} */ ({ gateway: '8080/tcp', kafka: '9092/tcp' });
let failed = 0;

/** @param {string} what @param {boolean} held @param {unknown} [found] */
function say(what, held, found = '') {
  if (!held) failed += 1;
  process.stdout.write(
    `${held ? 'ok    ' : 'FAILED'} ${what}${held ? '' : `: ${String(found)}`}\n`,
  );
}

/** @param {readonly string[]} args */
async function docker(...args) {
  const { stdout } = await promisify(execFile)('docker', args, { cwd, maxBuffer: 2 ** 26 });
  return stdout;
}

/** @param {string} name @param {string} status of its first process, as the kernel tells it */
function checkProcess(name, status) {
  const capabilities = /^CapEff:\s*(\w+)$/m.exec(status)?.[1];
  say(`${name}: its process has no capability`, /^0+$/.test(capabilities ?? ''), capabilities);
  say(`${name}: its process is not root's`, !/^Uid:\s*0\s/m.test(status), status);
}

/** @param {Record<string, any>} container as docker inspect shows it */
async function checkContainer({ Id, Config, HostConfig, NetworkSettings }) {
  const name = Config.Labels['com.docker.compose.service'];
  const isOneShot = oneShots.includes(name);
  const { CapDrop, CapAdd, SecurityOpt, ReadonlyRootfs, Memory } = HostConfig;
  say(`${name}: all capabilities dropped`, String(CapDrop) === 'ALL', CapDrop);
  say(`${name}: none given`, !CapAdd?.length || HostConfig.NetworkMode === 'none', CapAdd);
  say(`${name}: no new privileges`, String(SecurityOpt) === 'no-new-privileges:true', SecurityOpt);
  say(`${name}: reads alone from its own files`, ReadonlyRootfs === (name !== 'sample'));
  say(`${name}: has a limit of memory`, Memory > 0, Memory);
  const ports = Object.entries(HostConfig.PortBindings ?? {}).map(([port]) => port);
  say(`${name}: publishes what it should`, ports.join(' ') === (portsOf[name] ?? ''), ports);
  if (isOneShot) return;
  const networks = Object.keys(NetworkSettings.Networks).map((one) => one.split('_').pop());
  const wanted = networksOf[name] ?? 'data services';
  say(
    `${name}: is in ${wanted} alone`,
    networks.map(String).toSorted().join(' ') === wanted,
    networks,
  );
  checkProcess(name, await docker('exec', Id, 'cat', '/proc/1/status'));
  const written = await docker('exec', Id, 'touch', '/check').catch((error) => String(error));
  say(`${name}: cannot write into itself`, /read-only file system/i.test(written), written);
}

/** @param {string} project */
async function checkNetworks(project) {
  for (const name of ['services', 'data']) {
    const internal = await docker(
      'network',
      'inspect',
      `${project}_${name}`,
      '--format',
      '{{.Internal}}',
    );
    say(`the network ${name} leads nowhere outside`, internal.trim() === 'true', internal);
  }
  for (const server of ['kafka:19092']) {
    const [host, port] = server.split(':');
    const connect = `require('net').connect(${port},'${host}').on('connect',()=>process.exit(0)).on('error',e=>{console.log(e.code);process.exit(0)})`;
    const found = await docker('compose', 'exec', '-T', 'gateway', 'node', '-e', connect);
    say(
      `the gateway does not find ${server}`,
      /ENOTFOUND|EAI_AGAIN/.test(found),
      found || 'it connects',
    );
  }
}

/** @param {string} project @param {string} image */
async function checkServers(project, image) {
  const keys = ['organisations', 'events', 'registrations', 'notifications'].flatMap((service) => [
    '--volume',
    `${project}_keys-${service}:/keys/${service}:ro`,
  ]);
  const options = ['--rm', '--network', `${project}_data`, ...keys, image];
  const command = ['node', 'deploy/compose/check-servers.mjs'];
  const said = await docker('run', ...options, ...command).catch((error) => {
    failed += 1;
    return `${error.stdout}${error.stderr}`;
  });
  process.stdout.write(said);
}

/** Prints a token of the first client, whose secret organisations reads. */
const askForToken = `
  const { SECRETARIAT_CLIENT_ID: id, SECRETARIAT_CLIENT_SECRET_FILE: file } = process.env;
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: fs.readFileSync(file, 'utf8').trim() });
  fetch('http://127.0.0.1:3000/v1/oauth/token', { method: 'POST', body }).then((answer) => answer.json()).then((answer) => console.log(answer.access_token));
`;

/** The forged token differs from one that is taken by its signature alone. */
async function checkToken() {
  const api = `http://${(await docker('compose', 'port', 'gateway', '8080')).trim()}`;
  const ask = ['exec', '-T', 'organisations-api', 'node', '-e', askForToken];
  const token = (await docker('compose', ...ask)).trim();
  const text = token.split('.').slice(0, 2).join('.');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = /** @type {const} */ ({ key: privateKey, dsaEncoding: 'ieee-p1363' });
  const signature = sign('sha256', Buffer.from(text), key).toString('base64url');
  /** @param {string} bearer */
  const statusWith = async (bearer) =>
    (await fetch(`${api}/v1/clients`, { headers: { authorization: `Bearer ${bearer}` } })).status;
  const own = await statusWith(token);
  say('the token of the first client is taken', own === 200, own);
  const forged = await statusWith(`${text}.${signature}`);
  say('the same token, signed with a made-up key, is refused', forged === 401, forged);
}

const ids = (await docker('compose', 'ps', '--all', '--quiet')).split('\n').filter(Boolean);
if (ids.length === 0) throw new Error('nothing runs here: docker compose up -d --build');
const containers = JSON.parse(await docker('inspect', ...ids));
const project = containers[0].Config.Labels['com.docker.compose.project'];
const commands = containers.find(
  (/** @type {any} */ { Config }) => Config.Labels['com.docker.compose.service'] === 'topics',
);
for (const container of containers) await checkContainer(container);
await checkNetworks(project);
await checkServers(project, commands.Config.Image);
await checkToken();
process.stdout.write(failed === 0 ? 'every lock holds\n' : `${failed} did not hold\n`);
process.exitCode = failed === 0 ? 0 : 1;
