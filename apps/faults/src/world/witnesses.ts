import { join } from 'node:path';
import { allTopics } from '@regional-events/contracts-catalogue';
import { deadLetterPlans, ensureTopics } from '@regional-events/platform-kafka';
import {
  connectKafka,
  startService,
  workspaceRoot,
  type RunningPlatform,
  type RunningService,
} from '@regional-events/testing';
import { witness } from '../witness/witness.ts';

const COPIES = 3;

export interface WitnessOptions {
  readonly count: number;
  readonly env: Readonly<Record<string, string>>;
  readonly nodeArgs: readonly string[];
}

/** Consumers of every topic, in one group of their own. */
export async function startWitnesses(
  { prefixes, brokers, mongoUri, address }: RunningPlatform,
  { count, env, nodeArgs }: WitnessOptions,
): Promise<RunningService[]> {
  const admin = (await connectKafka(brokers)).admin();
  await admin.connect();
  const plans = deadLetterPlans(allTopics, `${prefixes.group}${witness.name}`, prefixes.topic);
  await ensureTopics(admin, plans, { replication: COPIES, dryRun: false });
  await admin.disconnect();
  const settings = {
    MONGODB_URI: mongoUri,
    DATABASE_PREFIX: prefixes.database,
    KAFKA_BROKERS: brokers.join(','),
    TOPIC_PREFIX: prefixes.topic,
    GROUP_PREFIX: prefixes.group,
    PUBLIC_URL: address,
    ROLE: 'worker',
    WATCH_WRITES: 'report',
    ...env,
  };
  const main = join(workspaceRoot(), 'apps/faults/dist/witness/main.js');
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      startService(witness.name, {
        label: `${witness.name}-${index + 1}`,
        main,
        env: settings,
        nodeArgs,
      }),
    ),
  );
}
