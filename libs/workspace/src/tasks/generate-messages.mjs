import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { workspaceRoot } from '../projects.mjs';

/**
 * Makes the contract of the messages, docs/messages/asyncapi.json, and its page for people from the schemas that the services
 * validate with. Sources are read, not builds: run it with `--import ./libs/workspace/src/source-hook.mjs`.
 */

/** The workspace is built on none of its projects: what it looks at it loads by path. */
const { asyncApiDocument, cataloguePage } = await import(
  pathToFileURL(join(workspaceRoot, 'libs/contracts/document/src/index.ts')).href
);

/**
 * @param {string} file
 * @param {string} text
 */
async function keep(file, text) {
  const path = join(workspaceRoot, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(file);
}

await keep('docs/messages/asyncapi.json', JSON.stringify(asyncApiDocument()));
await keep('docs/messages/index.md', cataloguePage());
