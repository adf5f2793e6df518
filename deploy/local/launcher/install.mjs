/** Installs node_modules from package-lock.json, in the open. Runs on the machine's own Node. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { stages, startGroup, stopAll } from '../processes/keeper.mjs';
import { say, sayWhile, secondsSince, Unable } from '../say.mjs';
import { isInstalled, packagesToFetch } from './installed.mjs';

/** @param {string} file @returns {import('./installed.mjs').Lock | undefined} */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} root @returns {boolean} */
function nothingToInstall(root) {
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  const lock = readLock(join(root, 'package-lock.json'));
  return installed !== undefined && lock !== undefined && isInstalled(lock, installed);
}

/** @returns {[string, string[]]} npm as it was called, else the one on the PATH */
function npm() {
  const script = process.env['npm_execpath'] ?? '';
  return /npm-cli\.c?js$/.test(script) ? [process.execPath, [script]] : ['npm', []];
}

/**
 * Reads npm's log: first it looks packages up, then it fetches them.
 * @param {number} total
 */
function npmProgress(total) {
  let [known, fetched, current] = [0, 0, ''];
  /** @type {string[]} */
  const troubles = [];
  return {
    troubles,
    /** @param {string} line */
    note(line) {
      const name = /fetch GET 200 \S+\/([^/ ]+)/.exec(line)?.[1];
      if (name?.endsWith('.tgz')) [fetched, current] = [fetched + 1, name.slice(0, -4)];
      else if (name) known += 1;
      else if (/npm (error|ERR!)/.test(line)) {
        troubles.push(`    ${line.replace(/https?:\/\/[^\s/]+/g, '…')}`);
      }
    },
    describe: () =>
      fetched > 0
        ? `fetched ${fetched} of about ${total} packages, now ${current}`
        : `looked up ${known} of about ${total} packages`,
  };
}

/**
 * The installation ends with this process, however that ends.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function stoppable(work) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const exit = () => process.exit(1);
  const end = () => {
    stopAll().then(exit, exit);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, end);
    await stopAll();
  }
}

/**
 * @param {string} root
 * @throws {Unable}
 */
async function installPackages(root) {
  const lock = readLock(join(root, 'package-lock.json')) ?? {};
  const { troubles, note, describe } = npmProgress(packagesToFetch(lock));
  const [file, first] = npm();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=http'];
  const { child, exited } = startGroup(file, args, {
    stage: stages.tool,
    graceMs: 3000,
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.stderr) createInterface({ input: child.stderr }).on('line', note);
  const ended = await sayWhile(
    'npm',
    async (seconds) => `${describe()}, ${seconds} s`,
    () => exited,
  );
  if (ended === 'exit code 0') return;
  const why = troubles.slice(0, 12).join('\n');
  throw new Unable(`The packages could not be installed (npm ci: ${ended}).\n${why}`);
}

/**
 * Waits for another launcher that installs in the same folder.
 * @param {string} file
 * @returns {Promise<void>}
 */
async function waitForOther(file) {
  for (let said = false; ; said = true) {
    const pid = Number(await readFile(file, 'utf8').catch(() => '0'));
    if (!pid || pid === process.pid || !isAlive(pid)) return;
    if (!said) say('npm', `another command (process ${pid}) installs the packages; waiting`);
    await wait(500);
  }
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs what package-lock.json names, unless it is there.
 * @param {string} root
 * @throws {Unable}
 */
export async function installWhenNeeded(root) {
  const marker = join(root, '.local/installing.pid');
  await waitForOther(marker);
  if (nothingToInstall(root)) return;
  const began = Date.now();
  await mkdir(join(root, '.local'), { recursive: true });
  await writeFile(marker, String(process.pid));
  try {
    say('npm', 'fetching the packages that package-lock.json names (npm ci)');
    await stoppable(() => installPackages(root));
    say('npm', `installed in ${secondsSince(began)}`);
  } finally {
    await rm(marker, { force: true });
  }
}
