import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterThisFile, workspaceRoot } from '@regional-events/testing';

export type Language = 'Python' | 'JavaScript';

/** The sample programs: for Kafka, the feed and the stream. */
export type Program = 'follow-events' | 'follow-feed' | 'follow-stream';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Follower {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

interface PythonModule {
  pythonPackages(
    requirements: string,
    least?: readonly [number, number],
  ): Promise<{ python: string; folder: string }>;
}

const samples = 'docs/messages/samples';

/** Fetches what the Python program needs, pinned, once for this user. */
export async function pythonPackages(): Promise<{ python: string; folder: string }> {
  return loadPythonPackages('apps/platform-e2e/python-requirements.txt');
}

/** Fetches what a file of requirements, relative to the workspace, pins. */
export async function loadPythonPackages(
  requirements: string,
  least?: readonly [number, number],
): Promise<{ python: string; folder: string }> {
  const module = join(workspaceRoot(), 'deploy/local/fetch/python-packages.mjs');
  const loaded = (await import(pathToFileURL(module).href)) as PythonModule;
  return loaded.pythonPackages(join(workspaceRoot(), requirements), least);
}

/** Starts the sample program of a language as a partner would; it is killed when the spec file ends. */
export async function startFollower(
  language: Language,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  program: Program = 'follow-events',
): Promise<Follower> {
  const root = workspaceRoot();
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings };
  const child =
    language === 'JavaScript'
      ? spawn(process.execPath, [join(root, samples, `javascript/${program}.mjs`), ...args], {
          env,
        })
      : await startPython(join(root, samples, `python/${program.replace('-', '_')}.py`), args, env);
  afterThisFile(() => void child.kill('SIGKILL'));
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]).then(
    ([exitCode, stdout, stderr]) => ({ code: exitCode, stdout, stderr }),
  );
  return { child, ended };
}

async function startPython(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const { python, folder } = await pythonPackages();
  return spawn(python, [program, ...args], {
    env: { ...env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' },
  });
}

/** What Python of that version would not read in the samples. */
export async function checkPython(version: readonly [number, number]): Promise<string> {
  const { python } = await pythonPackages();
  const program = [
    'import ast, pathlib, sys',
    `for file in pathlib.Path(sys.argv[1]).glob("*.py"):`,
    `    ast.parse(file.read_text(), str(file), feature_version=(${version.join(', ')}))`,
  ].join('\n');
  const folder = join(workspaceRoot(), samples, 'python');
  const child = spawn(python, ['-c', program, folder]);
  return text(child.stderr);
}

/** Runs it to its end. */
export async function runFollower(
  language: Language,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  program: Program = 'follow-events',
): Promise<Ended> {
  return (await startFollower(language, args, settings, program)).ended;
}
