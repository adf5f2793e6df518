import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compiledProjects, workspaceRoot } from './projects.mjs';

/** @typedef {import('./projects.mjs').WorkspaceProject} WorkspaceProject */

/**
 * The tsconfig.json files whose `references` differ from the dependencies that the projects declare, and what they should hold.
 * @param {string} [root] absolute path of the workspace
 * @returns {{ file: string, config: Record<string, unknown> }[]}
 */
export function staleReferences(root = workspaceRoot) {
  const projects = compiledProjects(root);
  const wanted = projects.map((project) => ({
    folder: project.root,
    targets: dependenciesOf(project, projects),
  }));
  wanted.push({ folder: '.', targets: projects.map((project) => project.root) });
  return wanted.flatMap(({ folder, targets }) => {
    const file = join(folder, 'tsconfig.json');
    const { references = [], ...config } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const current = references.map((/** @type {{ path: string }} */ { path }) =>
      join(folder, path),
    );
    if (current.toSorted().join() === targets.toSorted().join()) return [];
    const paths = targets.map((target) => ({
      path: relative(folder, target).replaceAll('\\', '/'),
    }));
    return [
      {
        file,
        config: { ...config, ...((paths.length > 0 || folder === '.') && { references: paths }) },
      },
    ];
  });
}

/**
 * @param {WorkspaceProject} project
 * @param {readonly WorkspaceProject[]} projects
 */
const dependenciesOf = (project, projects) =>
  projects.filter((other) => project.dependencies.includes(other.name)).map((other) => other.root);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, config } of staleReferences()) {
    const path = join(workspaceRoot, file);
    const options = await resolveConfig(path);
    writeFileSync(path, await format(JSON.stringify(config), { ...options, filepath: path }));
    console.log(`references of ${file} follow the declared dependencies`);
  }
}
