import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { workspaceRoot } from '@regional-events/testing';
import { loadPythonPackages } from './run-follower.ts';

/** Settings of a journey; they come as its environment. */
export type JourneySettings = Readonly<
  Record<'API_URL' | 'CLIENT_ID' | 'CLIENT_SECRET' | 'ORGANISATION_ID', string>
>;

/** What a journey prints: whom it registered, and the kinds of the events that it read. */
export interface Journey {
  readonly personId: string;
  readonly familyName: string;
  readonly kinds: readonly string[];
}

interface Generators {
  openApiGenerator(): Promise<{ java: string; jar: string }>;
  heyApi(): Promise<string>;
}

const MOST_OUTPUT = 64 * 1024 * 1024;
const root = workspaceRoot();
const clients = join(root, 'apps/platform-e2e/clients');
const document = join(root, 'docs/api/openapi.json');
const generators = async () =>
  (await import(pathToFileURL(join(clients, 'fetch-generators.mjs')).href)) as Generators;

/** Runs a program to its end; where it fails, the error has what it printed. */
async function run(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, args, {
      cwd: root,
      maxBuffer: MOST_OUTPUT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${file} ${args.join(' ')}:\n${stdout}${stderr}`, { cause: error });
  }
}

const journeyIn = (output: string) => JSON.parse(output) as Journey;

/** Generates a client into `folder` by openapi-python-client, checks its types by mypy, and makes the journey with it. */
export async function travelInPython(folder: string, settings: JourneySettings): Promise<Journey> {
  const source = join(clients, 'openapi-python-client');
  const requirements = 'apps/platform-e2e/clients/openapi-python-client/python-requirements.txt';
  const { python, folder: packages } = await loadPythonPackages(requirements, [3, 11]);
  const env = { PYTHONPATH: `${packages}:${folder}`, PYTHONDONTWRITEBYTECODE: '1' };
  const journey = join(folder, 'journey.py');
  await cp(join(source, 'journey.py'), journey);
  await run(
    python,
    ['-m', 'openapi_python_client', 'generate', '--path', document, '--meta', 'none'].concat(
      ['--output-path', join(folder, 'partner_client'), '--fail-on-warning'],
      ['--config', join(source, 'generate.yaml')],
    ),
    env,
  );
  const checked = ['--cache-dir', join(folder, 'mypy'), '--python-executable', python];
  await run(
    python,
    ['-m', 'mypy', ...checked, '--follow-imports=silent', journey, join(folder, 'partner_client')],
    {
      ...env,
      MYPYPATH: folder,
    },
  );
  return journeyIn(await run(python, [journey], { ...env, ...settings }));
}

/** The same by openapi-generator, as typescript-fetch. */
export async function travelByOpenApiGenerator(
  folder: string,
  settings: JourneySettings,
): Promise<Journey> {
  const { java, jar } = await (await generators()).openApiGenerator();
  const into = ['-o', join(folder, 'client'), '--additional-properties=importFileExtension=.js'];
  await run(java, ['-jar', jar, 'generate', '-g', 'typescript-fetch', '-i', document, ...into]);
  return travelInTypeScript(join(clients, 'openapi-generator/journey.ts'), folder, settings);
}

/** The same by `@hey-api/openapi-ts`. */
export async function travelByHeyApi(folder: string, settings: JourneySettings): Promise<Journey> {
  const script = join(await (await generators()).heyApi(), 'generate.mjs');
  await run(process.execPath, [script, document, join(folder, 'client')]);
  return travelInTypeScript(join(clients, 'hey-api/journey.ts'), folder, settings);
}

async function travelInTypeScript(
  journey: string,
  folder: string,
  settings: JourneySettings,
): Promise<Journey> {
  const project = {
    compilerOptions: {
      target: 'ES2024',
      module: 'NodeNext',
      lib: ['ES2024', 'DOM', 'DOM.Iterable'],
      strict: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      rootDir: '.',
      outDir: 'js',
    },
    files: ['journey.ts'],
  };
  await mkdir(folder, { recursive: true });
  await cp(journey, join(folder, 'journey.ts'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
  await run(process.execPath, [join(root, 'node_modules/typescript7/bin/tsc'), '-p', folder]);
  return journeyIn(await run(process.execPath, [join(folder, 'js/journey.js')], settings));
}
