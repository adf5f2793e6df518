import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { workspaceProjects, workspaceRoot } from '../projects.mjs';
import { couldNotRun, runTool, sourceFiles } from './tool.mjs';

/** @typedef {import('./tool.mjs').Step} Step */

/** @type {Step} */
export async function prettier(root, paths) {
  const run = await runTool(root, 'prettier', ['--list-different', ...paths]);
  if (run.code > 1 || run.errors !== '') return couldNotRun('prettier', run);
  const files = run.output.split('\n').filter(Boolean);
  return {
    findings: files.map((file) => ({
      file,
      rule: 'prettier',
      message: 'is not formatted: npm run format',
    })),
  };
}

/** @type {Step} */
export async function oxlint(root, paths) {
  const config = ['-c', join(workspaceRoot, '.oxlintrc.json'), '--deny-warnings'];
  const run = await runTool(root, 'oxlint', ['--type-aware', ...config, '-f', 'json', ...paths]);
  if (!run.output.startsWith('{')) return couldNotRun('oxlint', run);
  const { diagnostics, number_of_files: files } = JSON.parse(run.output);
  return {
    files,
    findings: diagnostics.map((/** @type {OxlintDiagnostic} */ found) => ({
      file: found.filename,
      line: found.labels[0]?.span.line,
      rule: found.code,
      message: found.message,
    })),
  };
}
/** @typedef {{ filename: string, code: string, message: string, labels: { span: { line: number } }[] }} OxlintDiagnostic */

/**
 * The boundaries rule reads the project graph that Nx wrote last, and lets everything pass where there is none: the graph is made
 * anew first and must know every project.
 * @type {Step}
 */
export async function eslint(root, paths) {
  const graph = await runTool(root, 'nx', ['show', 'projects', '--json']);
  const unknown = workspaceProjects(root).filter(({ name }) => !graph.output.includes(`"${name}"`));
  if (graph.code !== 0 || unknown.length > 0) return couldNotRun('nx', graph);
  const config = ['--config', join(workspaceRoot, 'eslint.config.mjs'), '--max-warnings', '0'];
  const run = await runTool(root, 'eslint', [...config, '--format', 'json', ...paths]);
  if (!run.output.startsWith('[') || run.errors !== '') return couldNotRun('eslint', run);
  /** @type {import('eslint').ESLint.LintResult[]} */
  const results = JSON.parse(run.output);
  return {
    files: results.length,
    findings: results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => ({
        file: relative(root, filePath),
        line,
        rule: ruleId ?? 'eslint',
        message,
      })),
    ),
  };
}

/** @type {Step} */
export async function layers(root) {
  const folders = workspaceProjects(root).map((project) => `${project.root}/src`);
  const run = await runTool(root, 'depcruise', [
    '--config',
    join(workspaceRoot, 'libs/workspace/src/lint/layers.mjs'),
    '--output-type',
    'json',
    ...folders.filter((folder) => existsSync(join(root, folder))),
  ]);
  if (!run.output.startsWith('{')) return couldNotRun('depcruise', run);
  /** @type {import('dependency-cruiser').ICruiseResult} */
  const { modules, summary } = JSON.parse(run.output);
  return {
    files: modules.filter(({ source }) => sourceFiles(root).includes(source)).length,
    findings: summary.violations.map(({ from, to, rule, cycle }) => ({
      file: from,
      rule: rule.name,
      message: `→ ${cycle?.map(({ name }) => name).join(' → ') ?? to}`,
    })),
  };
}

/** @typedef {{ name: string, line?: number }} Unused */
/** @typedef {{ file: string } & Record<string, Unused[]>} UnusedInFile */

/**
 * Files that nothing reaches, dependencies that nothing uses, and imports that nobody declares.
 * @type {Step}
 */
export async function unused(root) {
  const run = await runTool(root, 'knip', [
    '--no-progress',
    '--no-config-hints',
    '--reporter',
    'json',
  ]);
  if (!run.output.startsWith('{')) return couldNotRun('knip', run);
  /** @type {{ issues: UnusedInFile[] }} */
  const { issues } = JSON.parse(run.output);
  return {
    findings: issues.flatMap(({ file, ...byKind }) =>
      Object.entries(byKind).flatMap(([kind, found]) =>
        found.map(({ name, line }) => ({ file, line, rule: `knip ${kind}`, message: name })),
      ),
    ),
  };
}
