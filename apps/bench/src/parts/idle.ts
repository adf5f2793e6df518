import { setTimeout as pause } from 'node:timers/promises';
import { allTopics, readBy, serviceNames } from '@regional-events/contracts-catalogue';
import { newId } from '@regional-events/kernel';
import { Service } from '../processes/service.ts';
import { cpuSeconds, memoryOf } from '../processes/usage.ts';
import type { PartResult, Row } from '../report/result.ts';
import { removeDatabases } from '../servers/databases.ts';
import { makeTopics, removeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';

const PREFIX = 'bench-idle-';
const MILLISECONDS_PER_SECOND = 1_000;
const PERCENT = 100;

export async function benchIdle(context: PartContext): Promise<PartResult> {
  const { mongoUri, brokers } = context.servers;
  const services = new Map<string, Service>();
  try {
    await makeTopics(brokers, { contracts: allTopics, prefix: PREFIX });
    for (const name of serviceNames) {
      const contracts = readBy[name];
      await makeTopics(brokers, { contracts, prefix: PREFIX, groups: [`${PREFIX}${name}`] });
      services.set(name, await startWorker(name, context));
    }
    return await measure(services, context);
  } finally {
    await Promise.all([...services.values()].map((service) => service.stop()));
    await removeTopics(brokers, PREFIX);
    await removeDatabases(mongoUri, PREFIX);
  }
}

function startWorker(name: string, { servers }: PartContext): Promise<Service> {
  return Service.start(name, {
    env: {
      ROLE: 'worker',
      MONGODB_URI: servers.mongoUri,
      KAFKA_BROKERS: servers.brokers.join(','),
      DATABASE_PREFIX: PREFIX,
      TOPIC_PREFIX: PREFIX,
      GROUP_PREFIX: PREFIX,
      SECRETARIAT_CLIENT_ID: newId(),
      SECRETARIAT_CLIENT_SECRET: 'a-secret-of-the-bench-alone-0123456789',
    },
  });
}

async function measure(
  services: ReadonlyMap<string, Service>,
  { quick, say }: PartContext,
): Promise<PartResult> {
  const [settle, seconds] = quick ? [1, 2] : [15, 30];
  say(`waiting ${settle} s until all have settled, then watching them for ${seconds} s`);
  await pause(settle * MILLISECONDS_PER_SECOND);
  const all = [...services];
  const before = await Promise.all(all.map(([, { pid }]) => cpuSeconds(pid)));
  await pause(seconds * MILLISECONDS_PER_SECOND);
  const rows = all.map(async ([name, { pid }], index): Promise<Row[]> => {
    const used = ((await cpuSeconds(pid)) - (before[index] ?? 0)) / seconds;
    const { residentMb } = await memoryOf(pid);
    return [
      { what: `${name}: CPU`, figure: `${(used * PERCENT).toFixed(1)} % of a core` },
      { what: `${name}: memory`, figure: `${Math.round(residentMb)} MB resident` },
    ];
  });
  return { title: 'Idle workers', method, rows: (await Promise.all(rows)).flat(), bound };
}

const method = [
  'The workers of the four services as they are built, each a process of its own, with nothing to do: relay, consumer, reports and health checks go on. CPU and resident memory are those that the system counts.',
];

const bound = [
  'Fetches that wait half a second at the broker, heartbeats, the worker’s report every 0.9 s, lease renewals, and the poll behind the change stream.',
];
