import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { workspaceProjects } from '../projects.mjs';
import { productionBoundaries, testBoundaries } from './boundaries.mjs';
import {
  everywhere,
  noInheritance,
  noNativeCalls,
  refuseFile,
  rightsElsewhere,
} from './syntax.mjs';

const tests = ['**/*.spec.ts', '**/testing/**/*.ts', 'apps/{platform-e2e,faults,bench}/**/*.ts'];
const roles =
  'module,controller,config,guard,filter,interceptor,pipe,decorator,request,response,schema,mapper,repository';
const foreignFolders = '{common,shared,core,utils,util,helpers}';

/** Plain TypeScript also runs where there is no Node. */
const runsAnywhere = workspaceProjects(process.cwd())
  .filter((project) => project.tags.includes('runtime:any'))
  .map((project) => `${project.root}/src/**/*.{ts,tsx}`);

/** What oxlint has no rule for: boundaries between projects, names of files, and the syntax of syntax.mjs. */
export const eslintConfig = [
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/src/generated/**'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': productionBoundaries,
      'no-restricted-syntax': ['error', ...everywhere, ...noNativeCalls],
    },
  },
  { files: tests, rules: { '@nx/enforce-module-boundaries': testBoundaries } },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: ['libs/platform/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noNativeCalls, ...noInheritance] },
  },
  {
    files: ['apps/{events,gateway,notifications,organisations,registrations}/**/*.ts'],
    // what a caller is told of itself is no right
    ignores: ['**/access.ts', '**/me.controller.ts', ...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ...noNativeCalls,
        ...noInheritance,
        ...rightsElsewhere,
      ],
    },
  },
  {
    files: [
      'libs/platform/mongo*/**/*.ts',
      'libs/testing/**/*.ts',
      'apps/{platform-e2e,faults,bench}/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['apps/*/src/*/use-cases/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              allowImportNames: ['Injectable'],
              message: 'A use case knows Injectable, no more of Nest.',
            },
          ],
        },
      ],
    },
  },
  ...(runsAnywhere.length === 0
    ? []
    : [
        {
          files: runsAnywhere,
          ignores: tests,
          rules: {
            'no-restricted-imports': [
              'error',
              {
                patterns: [
                  { group: ['node:*'], message: 'A project tagged runtime:any runs without Node.' },
                ],
              },
            ],
          },
        },
      ]),
  {
    files: ['**/*.*.{ts,tsx}'],
    ignores: ['**/*.spec.ts', '**/*.d.ts', `**/*.{${roles}}.ts`],
    rules: {
      'no-restricted-syntax': refuseFile(
        `A file is named after its main export; a suffix stands only for one of Nest's roles: ${roles}.`,
      ),
    },
  },
  {
    files: [`**/${foreignFolders}/**/*.{ts,tsx}`, `**/${foreignFolders}.{ts,tsx}`],
    rules: {
      'no-restricted-syntax': refuseFile(
        'No place for everything: name the folder or file after what it holds.',
      ),
    },
  },
  {
    files: ['apps/**/index.ts', '{libs,libs/contracts,libs/platform}/*/src/*/**/index.ts'],
    rules: {
      'no-restricted-syntax': refuseFile(
        "One index.ts at a library's root, none inside and none in an app.",
      ),
    },
  },
];
