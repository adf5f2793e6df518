/** What a run keeps under .local/, and what is left of an earlier one. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { localFiles } from '../locks/local-env.mjs';
import { ownersFolder, writePrivately } from '../locks/secrets.mjs';
import { stopGroup } from '../processes/groups.mjs';
import { say, Unable } from '../say.mjs';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const local = join(root, '.local');

export const folder = Object.freeze({
  mongo: join(local, 'mongo'),
  kafka: join(local, 'kafka'),
  logs: join(local, 'logs'),
  clients: join(local, 'clients'),
  accounts: join(local, 'accounts'),
  consumers: join(local, 'consumers'),
  secrets: join(local, 'secrets'),
  kafkaAdmin: localFiles.kafkaAdmin,
  organisations: localFiles.organisations,
  ports: join(local, 'ports.json'),
  secretariatClient: join(local, 'secretariat-client.json'),
  operatorKey: join(local, 'operator-key.json'),
});
const record = join(local, 'run.json');

/**
 * @typedef {object} Running
 * @property {string} name
 * @property {string} mark a part of its command line
 * @property {{ readonly pid: number, readonly exited: Promise<string> }} process
 */
/** @typedef {{ launcher: number, started: { name: string, pid: number, mark: string }[] }} RunRecord */

/** @param {number} pid @returns {Promise<string>} its command line, empty when there is no such process */
async function commandLine(pid) {
  const asked = promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]);
  return asked.then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}

/** @returns {Promise<RunRecord | undefined>} */
async function lastRun() {
  try {
    const found = JSON.parse(await readFile(record, 'utf8'));
    return Array.isArray(found.started) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes this the one run in this folder; stops what is left of a run whose launcher and guardian were both killed.
 * @throws {Unable} when another one is up
 */
export async function beginRun() {
  await mkdir(folder.logs, { recursive: true, mode: ownersFolder });
  for (const path of [local, folder.logs]) await chmod(path, ownersFolder); // an older version made them open to all
  const last = await lastRun();
  if (last && (await commandLine(last.launcher)).includes('deploy/local/start.mjs')) {
    throw new Unable(`The platform already runs from this folder (process ${last.launcher}).`);
  }
  for (const { name, pid, mark } of last?.started.toReversed() ?? []) {
    if (!(await commandLine(pid)).includes(mark)) continue;
    say(name, `process ${pid} of an earlier run is still there; stopping it`);
    await stopGroup(pid, 15_000);
  }
  await recordRun([]);
}

/** @param {readonly Running[]} running in the order of their start */
export async function recordRun(running) {
  const started = running.map(({ name, process: { pid }, mark }) => ({ name, pid, mark }));
  await writePrivately(record, `${JSON.stringify({ launcher: process.pid, started })}\n`);
}

/** Removes data, logs and what was made for them; ports that were chosen stay. */
export async function removeData() {
  const { ports: _, ...others } = folder;
  for (const path of Object.values(others)) await rm(path, { recursive: true, force: true });
  await mkdir(folder.logs, { recursive: true, mode: ownersFolder });
}
