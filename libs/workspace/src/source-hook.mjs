import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { scope } from './projects.mjs';
import { swcOptions } from './swc-options.mjs';

// Makes this Node process read the workspace's packages from their TypeScript sources (Node's own type stripping stops at decorators).
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: [`${scope}source`, ...context.conditions] }),
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
