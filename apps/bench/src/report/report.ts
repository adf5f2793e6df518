import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { format } from 'prettier';
import { workspaceRoot } from '../processes/local-tools.ts';
import { openDriver } from '../servers/databases.ts';
import type { PartResult, Row } from './result.ts';

const GIGABYTE = 1024 ** 3;

/** What the run measured, as Markdown for docs/messages/performance.md. */
export function reportOf(results: readonly PartResult[], machine: string): Promise<string> {
  const text = [machine, ...results.map(section)].join('\n\n');
  return format(text, { parser: 'markdown', proseWrap: 'preserve' });
}

function section({ title, method, rows, bound }: PartResult): string {
  const table = [
    '| measured | figure | least – most | wanted | |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(tableRow),
  ].join('\n');
  return [`## ${title}`, ...method, table, `What bounds it: ${bound}`].join('\n\n');
}

function tableRow({ what, figure, spread, wanted = '', reached }: Row): string {
  const verdicts = new Map([
    [true, 'reached'],
    [false, 'not reached'],
  ]);
  return `| ${[what, figure, spread, wanted, reached === undefined ? '' : verdicts.get(reached)].join(' | ')} |`;
}

/** The machine, the servers and the commit, in a sentence. */
export async function machineOf(mongoUri: string): Promise<string> {
  const client = await openDriver(mongoUri, 'bench');
  const info = await client.db('admin').command({ buildInfo: 1 });
  await client.close();
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: workspaceRoot });
  const memory = Math.round(totalmem() / GIGABYTE);
  return (
    `Measured at ${commit.toString().trim()} on ${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GB, ` +
    `${type()} ${release()}, Node ${process.versions.node}, MongoDB ${String(info['version'])}.`
  );
}
