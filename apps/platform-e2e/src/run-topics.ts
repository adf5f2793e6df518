import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { connectKafka, workspaceRoot } from '@regional-events/testing';
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ResourcePatternTypes,
  type AclEntry,
} from 'kafkajs';
import type { Ended } from './run-follower.ts';

const run = promisify(execFile);
type Settings = Readonly<Record<string, string>>;

/** `npm run topics -- …` as it runs once everything is built. */
export async function runTopics(args: readonly string[], settings: Settings): Promise<Ended> {
  const script = join(workspaceRoot(), 'deploy/topics/ensure-topics.mjs');
  const options = [script, ...args];
  const env = { PATH: process.env['PATH'], ...settings };
  try {
    return { code: 0, ...(await run(process.execPath, options, { env })) };
  } catch (error) {
    return error as Ended;
  }
}

/** Runs the script of `--acls` and grants at the brokers what its `kafka-acls.sh` are called with. */
export async function grant(script: string, adminBrokers: readonly string[]): Promise<void> {
  const calls = await callsOf(script);
  const admin = (await connectKafka(adminBrokers)).admin();
  await admin.connect();
  await admin.createAcls({ acl: calls.flatMap(entriesOf) });
  await admin.disconnect();
}

/** Kafka's own tool is not among the libraries that are fetched: one that notes its arguments stands for it. */
async function callsOf(script: string): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'acls-'));
  try {
    const notes = join(folder, 'notes');
    const tool = join(folder, 'kafka-acls.sh');
    await writeFile(tool, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${notes}'\necho >> '${notes}'\n`);
    await chmod(tool, 0o755);
    await writeFile(join(folder, 'acls.sh'), script);
    await run('sh', [join(folder, 'acls.sh')], {
      env: { PATH: `${folder}${delimiter}${process.env['PATH']}` },
    });
    const calls = (await readFile(notes, 'utf8')).trimEnd().split('\n\n');
    return calls.map((call) => call.split('\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const operations: Readonly<Record<string, AclOperationTypes>> = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Create: AclOperationTypes.CREATE,
  Delete: AclOperationTypes.DELETE,
  Describe: AclOperationTypes.DESCRIBE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
  IdempotentWrite: AclOperationTypes.IDEMPOTENT_WRITE,
};

function entriesOf(call: readonly string[]): AclEntry[] {
  const given = (option: string) =>
    call.flatMap((word, index) => (call[index - 1] === option ? [word] : []));
  const [principal = ''] = given('--allow-principal');
  const [pattern] = given('--resource-pattern-type');
  const resources = [
    ...given('--topic').map((name) => [AclResourceTypes.TOPIC, name] as const),
    ...given('--group').map((name) => [AclResourceTypes.GROUP, name] as const),
    ...(call.includes('--cluster') ? [[AclResourceTypes.CLUSTER, 'kafka-cluster'] as const] : []),
  ];
  return resources.flatMap(([resourceType, resourceName]) =>
    given('--operation').map((operation) => ({
      principal,
      host: '*',
      permissionType: AclPermissionTypes.ALLOW,
      operation: operations[operation] ?? AclOperationTypes.UNKNOWN,
      resourceType,
      resourceName,
      resourcePatternType:
        pattern === 'prefixed' ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
    })),
  );
}
