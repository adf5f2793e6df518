import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { gateway } from '../kept-data/gateway.mjs';
import { ofServices } from '../kept-data/inventory.mjs';
import { ends, purposes } from '../kept-data/kinds.mjs';
import { ofEveryService } from '../kept-data/of-every-service.mjs';
import { workspaceRoot } from '../projects.mjs';

/** @typedef {import('../kept-data/kinds.mjs').Kept} Kept */

/** @param {Record<string, string>} words */
const list = (words) =>
  Object.entries(words)
    .map(([name, text]) => `- **${name}**: ${text}`)
    .join('\n');

/** @param {string} names */
const inCode = (names) =>
  names
    .split(' ')
    .map((name) => `\`${name}\``)
    .join(' ');

/** @param {Kept} kept */
function endOf({ end, sooner = {} }) {
  const earlier = Object.entries(sooner).map(([when, some]) => `; ${inCode(some)}: ${when}`);
  return `${end}${earlier.join('')}`;
}

/** @param {string} title @param {Record<string, Kept>} collections */
function section(title, collections) {
  const rows = Object.entries(collections).flatMap(([collection, kept]) =>
    Object.entries(kept.fields).map(([purpose, names], index) => {
      const [name, end] = index === 0 ? [`\`${collection}\``, endOf(kept)] : ['', ''];
      return `| ${name} | ${purpose} | ${inCode(names)} | ${end} |`;
    }),
  );
  const open = Object.entries(collections).flatMap(([collection, kept]) =>
    Object.entries(kept.open ?? {}).map(([name, words]) => `- \`${collection}.${name}\`: ${words}`),
  );
  const list =
    open.length === 0 ? '' : `\n\nWhat the database takes as it comes:\n\n${open.join('\n')}`;
  return `## ${title}\n\n| collection | for | fields | ends |\n| --- | --- | --- | --- |\n${rows.join('\n')}${list}`;
}

const text = `# What is stored, what for, and until when

Generated from the inventory in [libs/workspace/src/kept-data](../libs/workspace/src/kept-data/inventory.mjs) by \`npm run generate\`. A test
fails on a stored field that is not in it. Why it is like this: [ADR 0035](adr/0035-retention-inventory.md).

Copies of clients and accounts (\`known-clients\`, \`revoked-clients\`, \`known-accounts\`) hold ids, scopes and grants in every service but organisations.

What a field may be for:

${list(purposes)}

When it ends:

${list(ends)}

${section('Every service', ofEveryService)}

${Object.entries(ofServices)
  .map(([service, collections]) => section(service, collections))
  .join('\n\n')}

${section('gateway', gateway)}
`;

const file = join(workspaceRoot, 'docs/retention.md');
const options = await resolveConfig(file);
writeFileSync(file, await format(text, { ...options, parser: 'markdown' }));
