import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceProjects, workspaceRoot } from '../projects.mjs';

/**
 * @typedef {{ file: string, line?: number | undefined, rule: string, message: string }} Finding
 * @typedef {object} Outcome
 * @property {Finding[]} findings
 * @property {number} [files] how many sources the tool read: fewer than there are means that it skipped some
 */
/** @typedef {(root: string, paths: readonly string[]) => Promise<Outcome>} Step */

/** @param {string} name */
const bin = (name) => join(workspaceRoot, 'node_modules/.bin', name);

/** @returns {NodeJS.ProcessEnv} */
function toolEnvironment() {
  const own = Object.entries(process.env)
    // Inside a task of Nx these lead to the outer workspace.
    .filter(([name]) => !/^NX_(WORKSPACE_ROOT|TASK)/.test(name));
  return {
    ...Object.fromEntries(own),
    NX_DAEMON: 'false',
    FORCE_COLOR: '0',
    // oxlint would look for its type-aware half below the working directory.
    OXLINT_TSGOLINT_PATH: bin('tsgolint'),
  };
}

/**
 * Runs an installed tool and keeps what it prints.
 * @param {string} root working directory
 * @param {string} name its bin
 * @param {readonly string[]} args
 */
export async function runTool(root, name, args) {
  const child = spawn(process.execPath, [bin(name), ...args], {
    cwd: root,
    env: toolEnvironment(),
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const [code] = await once(child, 'close');
  return { code, output, errors };
}

/**
 * What a tool says when it did not do its work must not pass for silence.
 * @param {string} tool
 * @param {{ code: number, output: string, errors: string }} run
 * @returns {Outcome}
 */
export const couldNotRun = (tool, { code, output, errors }) => ({
  findings: [
    {
      file: '.',
      rule: `${tool}-could-not-run`,
      message: `exit code ${code}: ${errors}${output.slice(0, 2000)}`,
    },
  ],
});

/**
 * The written TypeScript sources: each linter has to read them.
 * @param {string} root
 */
export const sourceFiles = (root) =>
  workspaceProjects(root)
    .flatMap((project) => globSync(`${project.root}/src/**/*.{ts,tsx}`, { cwd: root }))
    .filter((file) => !file.includes('/src/generated/'));
