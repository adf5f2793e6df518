/** The steps of the start that run a program to its end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stages, startGroup } from '../processes/keeper.mjs';
import { lastLines, run } from '../processes/run.mjs';
import { say, sayWhile, secondsSince, Unable } from '../say.mjs';
import { folder, root } from './local-folder.mjs';

const builder = 'libs/workspace/src/build.mjs';
const topics = 'deploy/topics/ensure-topics.mjs';
const sample = 'apps/sample/dist/main.js';

/** Compiles what has changed, the pages of the console as well. @throws {Unable} */
export async function build() {
  const began = Date.now();
  const { ok, output } = await sayWhile(
    'Build',
    async (seconds) => `compiling, ${seconds} s`,
    () => run(process.execPath, [builder], { cwd: root }),
  );
  if (!ok) throw new Unable(`The build failed:\n${lastLines(output, 40)}`);
  say('Build', `done in ${secondsSince(began)}`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} options of the command
 * @throws {Unable}
 */
export async function ensureTopics(env, options) {
  const began = Date.now();
  const { ok, output } = await sayWhile(
    'Topics',
    async (seconds) => `making or checking them, ${seconds} s`,
    () =>
      run(process.execPath, [topics, ...options], {
        cwd: root,
        env,
      }),
  );
  if (!ok) throw new Unable(`The topics are not as they should be:\n${lastLines(output, 20)}`);
  say('Topics', `there after ${secondsSince(began)}`);
}

/**
 * Loads the sample through the gateway; it prints its own account.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} gatewayUrl
 */
export async function loadSample(env, gatewayUrl) {
  if (!existsSync(join(root, sample))) {
    say('Sample', `${sample} is not there; going on without it`);
    return;
  }
  const { exited } = startGroup(process.execPath, [sample], {
    stage: stages.tool,
    graceMs: 5000,
    cwd: root,
    env: {
      ...env,
      GATEWAY_URL: gatewayUrl,
      CLIENTS_DIR: folder.clients,
      ACCOUNTS_DIR: folder.accounts,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const how = await exited;
  if (how !== 'exit code 0') say('Sample', `was not loaded (${how}); the platform goes on`);
}
