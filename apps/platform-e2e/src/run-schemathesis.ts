import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterThisFile, workspaceRoot } from '@regional-events/testing';
import { loadPythonPackages } from './run-follower.ts';

export interface SchemaRun {
  /** Of the document, for example `http://127.0.0.1:8080/openapi.json`. */
  readonly document: string;
  readonly accessToken: string;
  /** Further options of `schemathesis run`. */
  readonly options: readonly string[];
}

export interface SchemaOutcome {
  readonly code: number | null;
  readonly output: string;
}

const folder = 'apps/platform-e2e/schema';

/** Runs schemathesis with what `apps/platform-e2e/schema` says, and returns what it printed. */
export async function runSchemathesis(run: SchemaRun): Promise<SchemaOutcome> {
  const { python, folder: packages } = await loadPythonPackages(
    `${folder}/python-requirements.txt`,
    [3, 11],
  );
  const root = workspaceRoot();
  const config = join(root, folder, 'schemathesis.toml');
  const args = ['-m', 'schemathesis.cli', '--config-file', config, 'run', run.document];
  const child = spawn(python, [...args, '--no-color', ...run.options], {
    cwd: join(root, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ACCESS_TOKEN: run.accessToken,
      PYTHONPATH: packages,
      PYTHONDONTWRITEBYTECODE: '1',
      SCHEMATHESIS_HOOKS: join(root, folder, 'hooks.py'),
    },
  });
  afterThisFile(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      // a run takes minutes, and what it found so far is worth seeing when it is ended
      process.stderr.write(chunk);
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}
