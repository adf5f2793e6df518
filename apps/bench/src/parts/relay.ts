import { registrationTopic } from '@regional-events/contracts-registrations';
import { MESSAGES_PER_REGISTRATION } from '../data/registration-messages.ts';
import { OutboxSeed } from '../data/outbox-seed.ts';
import { inRounds, ratioIn, spreadIn, type Rounds } from '../figures/rounds.ts';
import { spreadOf } from '../figures/statistics.ts';
import type { Took } from '../figures/stopwatch.ts';
import { Role } from '../processes/role.ts';
import { rateRow, ratioRow, shareOfCore, whole, type PartResult } from '../report/result.ts';
import type { Drained } from '../roles/relay-ours.ts';
import { removeDatabases } from '../servers/databases.ts';
import { makeTopics, removeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';

const WANTED = 0.85;
const PREFIX = 'bench-relay';

interface Work {
  readonly ours: Role;
  readonly raw: Role;
  readonly seed: OutboxSeed;
  readonly rows: number;
}

export async function benchRelay(context: PartContext): Promise<PartResult> {
  const { mongoUri, brokers } = context.servers;
  const registrations = context.quick ? 1_000 : 7_000;
  const seed = await OutboxSeed.open(mongoUri, `${PREFIX}-ours`);
  const ours = Role.start('relay-ours', context.profileFile('relay'));
  const raw = Role.start('relay-raw');
  try {
    for (const [role, side] of [
      [ours, 'ours'],
      [raw, 'raw'],
    ] as const) {
      const topicPrefix = `${PREFIX}-${side}.`;
      await makeTopics(brokers, { contracts: [registrationTopic], prefix: topicPrefix });
      const database = `${PREFIX}-${side}`;
      await role.call('open', { mongoUri, database, brokers, topicPrefix });
    }
    const rows = registrations * MESSAGES_PER_REGISTRATION;
    return await measure({ ours, raw, seed, rows }, context);
  } finally {
    await Promise.all([ours.stop(), raw.stop()]);
    await seed.close();
    await removeTopics(brokers, PREFIX);
    await removeDatabases(mongoUri, PREFIX);
  }
}

async function measure(work: Work, context: PartContext): Promise<PartResult> {
  const { ours, raw, seed, rows } = work;
  const { say, rounds: count } = context;
  const shares: number[] = [];
  // the relay chooses its own batches, and the other side takes the same
  let batch = await firstBatch(work);
  const rounds = await ours.profiled(() =>
    inRounds(
      [
        {
          name: 'ours',
          async measure() {
            const drained = await ours.call<Drained>('drain', rows);
            batch = drained.batch;
            shares.push(drained.cpuSeconds / drained.seconds);
            return rows / drained.seconds;
          },
        },
        {
          name: 'raw',
          measure: async () =>
            rows / (await raw.call<Took>('drain', { count: rows, batch })).seconds,
        },
        { name: 'bare send', measure: async () => rows / (await raw.call<Took>('send')).seconds },
      ],
      {
        rounds: count,
        say,
        async prepare() {
          await seed.fill(rows / MESSAGES_PER_REGISTRATION);
          await seed.copyTo(`${PREFIX}-raw`);
          await raw.call('keep', { count: rows, batch });
        },
      },
    ),
  );
  return result(rounds, { rows, batch, share: spreadOf(shares).median });
}

async function firstBatch({ ours, seed }: Work): Promise<number> {
  await seed.fill(1_000);
  const { batch } = await ours.call<Drained>('drain', 1_000 * MESSAGES_PER_REGISTRATION);
  return batch;
}

function result(
  rounds: Rounds,
  { rows, batch, share }: { rows: number; batch: number; share: number },
): PartResult {
  return {
    title: 'Relay',
    method: [
      `${whole(rows)} outbox rows of registrations (three messages each) are moved to Kafka and removed, in batches of ${batch}, acks −1, idempotent producer, 12 partitions. Ours: OutboxRelay over MongoOutboxRows and KafkaPublisher, as a worker runs it, with leases, snapshot reads and the check of the reply. Raw: a loop that reads with the driver, sends with kafkajs and deletes, one after another, as a plain program does; ours reads the next batch and removes the last one while it sends. The rows are the same; both write the same bytes.`,
      'Bare send: the same records, made beforehand, without a database.',
    ],
    rows: [
      ratioRow('relay against raw', ratioIn(rounds, 'ours', 'raw'), WANTED),
      ratioRow('relay against the bare send', ratioIn(rounds, 'ours', 'bare send')),
      rateRow('relay', spreadIn(rounds, 'ours'), 'msg/s'),
      rateRow('raw', spreadIn(rounds, 'raw'), 'msg/s'),
      rateRow('bare send', spreadIn(rounds, 'bare send'), 'msg/s'),
    ],
    bound: [shareOfCore('Relay', share)],
  };
}
