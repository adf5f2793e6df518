import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scope, workspaceRoot } from '../projects.mjs';

/** Folder of each project in a seeded workspace, with its tags. */
export type SeededProjects = Readonly<
  Record<string, readonly [type: string, scope: string, runtime: string]>
>;

/**
 * A workspace in a folder of its own, with the real one's installed packages, in which the real linters can be let loose on
 * files that break the rules.
 */
export class SeededWorkspace {
  readonly root = mkdtempSync(join(tmpdir(), 'seeded-workspace-'));

  constructor(projects: SeededProjects) {
    this.write(
      'nx.json',
      JSON.stringify({ neverConnectToCloud: true, analytics: false, useDaemonProcess: false }),
    );
    this.write(
      'package.json',
      JSON.stringify({
        name: 'seeded',
        private: true,
        type: 'module',
        workspaces: Object.keys(projects),
      }),
    );
    cpSync(join(workspaceRoot, 'tsconfig.base.json'), join(this.root, 'tsconfig.base.json'));
    this.#linkInstalledPackages();
    for (const [folder, tags] of Object.entries(projects)) this.#addProject(folder, tags);
  }

  write(file: string, text: string): void {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #linkInstalledPackages(): void {
    mkdirSync(join(this.root, 'node_modules', scope), { recursive: true });
    const installed = readdirSync(join(workspaceRoot, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    for (const name of installed.filter((other) => `${other}/` !== scope)) {
      symlinkSync(join(workspaceRoot, 'node_modules', name), join(this.root, 'node_modules', name));
    }
  }

  #addProject(folder: string, [type, scopeName, runtime]: readonly [string, string, string]): void {
    const name = packageName(folder);
    const exports = {
      [`${scope}source`]: './src/index.ts',
      types: './dist/index.d.ts',
      default: './dist/index.js',
    };
    const tags = [`type:${type}`, `scope:${scopeName}`, `runtime:${runtime}`];
    const app = folder.startsWith('apps/');
    const manifest = {
      name,
      version: '0.1.0',
      private: true,
      type: 'module',
      ...(!app && { exports: { '.': exports } }),
      nx: { tags },
    };
    this.write(`${folder}/package.json`, JSON.stringify(manifest));
    const base = `${'../'.repeat(folder.split('/').length)}tsconfig.base.json`;
    this.write(`${folder}/tsconfig.json`, JSON.stringify({ extends: base, include: ['src'] }));
    symlinkSync(join(this.root, folder), join(this.root, 'node_modules', name));
    if (app) return;
    const index = `export const project = '${folder.split('/').at(-1)}';\n`;
    this.write(`${folder}/src/index.ts`, index);
    this.write(`${folder}/dist/index.js`, index);
    this.write(`${folder}/dist/index.d.ts`, 'export declare const project: string;\n');
  }
}

/** `libs/contracts/events` → `@regional-events/contracts-events` */
export const packageName = (folder: string): string =>
  `${scope}${folder
    .replace(/^libs\//, '')
    .replace(/^apps\//, 'app-')
    .replaceAll('/', '-')}`;
