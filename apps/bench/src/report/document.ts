import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { format } from 'prettier';
import { workspaceRoot } from '../processes/local-tools.ts';
import { openDriver } from '../servers/databases.ts';
import type { BenchServers } from '../servers/bench-servers.ts';
import type { PartResult, Row } from './result.ts';
import { verdictOf } from './table.ts';

interface Versions {
  readonly mongodb: string;
  readonly kafka: string;
  readonly commit: string;
}

const GIGABYTE = 1024 ** 3;
const FILE = 'docs/messages/performance.md';

/** Writes docs/messages/performance.md from one whole run. */
export async function writeDocument(
  results: readonly PartResult[],
  servers: Pick<BenchServers, 'mongoUri' | 'kafka'>,
): Promise<void> {
  const versions = await versionsOf(servers);
  const text = [
    '# Performance of the message path',
    '',
    'Written by `npm run bench:messages -- --write`; each ratio comes from one run on one machine, where',
    'the platform and a raw program that does the same work took turns. Absolute figures belong to that',
    'machine; the ratios are what the platform costs.',
    '',
    ...machine(await dependencies(), versions),
    '',
    '## How it is measured',
    '',
    'Each side is a process of its own, started with the same options, and stays warm for the whole',
    'comparison; a first round does not count. Every other round runs in the opposite order (A B, B A …).',
    'A ratio is the median of the ratios within the rounds; its spread is the least and the most of them.',
    'Both sides write to the same MongoDB (majority, journal) and the same Kafka (acks −1), which run',
    'beside them on the same machine and share its cores.',
    ...results.flatMap(section),
  ];
  const pretty = await format(`${text.join('\n')}\n`, {
    parser: 'markdown',
    proseWrap: 'preserve',
  });
  await writeFile(join(workspaceRoot, FILE), pretty);
}

function section({ title, method, rows, bound }: PartResult): string[] {
  return [
    '',
    `## ${title}`,
    '',
    ...method.flatMap((paragraph) => [paragraph, '']),
    '| measured | figure | least – most | wanted | |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(tableRow),
    '',
    'What bounds it:',
    '',
    ...bound.map((line) => `- ${line}`),
  ];
}

function tableRow(row: Row): string {
  const cells = [row.what, row.figure, row.spread ?? '', row.wanted ?? '', verdictOf(row)];
  return `| ${cells.join(' | ')} |`;
}

function machine(installed: Readonly<Record<string, string>>, versions: Versions): string[] {
  const [first] = cpus();
  const memory = Math.round(totalmem() / GIGABYTE);
  const libraries = ['kafkajs', 'mongoose', 'fastify', '@nestjs/core'];
  return [
    '| machine | |',
    '| --- | --- |',
    `| processor | ${cpus().length} × ${first?.model.trim()} |`,
    `| memory | ${memory} GB |`,
    `| system | ${type()} ${release()} |`,
    `| Node | ${process.versions.node} |`,
    `| MongoDB | ${versions.mongodb}, one node as a replica set |`,
    `| Kafka | ${versions.kafka}, one broker |`,
    `| libraries | ${libraries.map((name) => `${name} ${installed[name]}`).join(', ')} |`,
    `| commit | ${versions.commit} |`,
  ];
}

async function dependencies(): Promise<Readonly<Record<string, string>>> {
  const manifest = JSON.parse(await readFile(join(workspaceRoot, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return manifest.dependencies;
}

async function versionsOf({
  mongoUri,
  kafka,
}: Pick<BenchServers, 'mongoUri' | 'kafka'>): Promise<Versions> {
  const client = await openDriver(mongoUri, 'bench');
  const info = await client.db('admin').command({ buildInfo: 1 });
  await client.close();
  const { stdout } = await promisify(execFile)('git', ['describe', '--always', '--dirty'], {
    cwd: workspaceRoot,
  });
  return {
    mongodb: String(info['version']),
    kafka: kafka === undefined ? 'as given' : await localKafka(),
    commit: stdout.trim(),
  };
}

/** As the local servers are pinned. */
async function localKafka(): Promise<string> {
  const pom = await readFile(join(workspaceRoot, 'deploy/local/kafka/pom.xml'), 'utf8');
  return /<artifactId>kafka[^<]*<\/artifactId>\s*<version>([^<]+)/.exec(pom)?.[1] ?? 'unknown';
}
