import { OutboxSeed } from '../data/outbox-seed.ts';
import { inRounds, ratioIn, spreadIn, type Rounds } from '../figures/rounds.ts';
import { spreadOf } from '../figures/statistics.ts';
import type { Took } from '../figures/stopwatch.ts';
import { Role } from '../processes/role.ts';
import { rateRow, ratioRow, shareOfCore, whole, type PartResult } from '../report/result.ts';
import type { Drained } from '../roles/relay-ours.ts';
import { makeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';

const WANTED = 0.85;
const PREFIX = 'bench-relay';
const FIRST_ROWS = 3_000;

interface Work {
  readonly ours: Role;
  readonly raw: Role;
  readonly seed: OutboxSeed;
  readonly rows: number;
}

export async function benchRelay(context: PartContext): Promise<PartResult> {
  const { mongoUri, brokers } = context.servers;
  const seed = await OutboxSeed.open(mongoUri, `${PREFIX}-ours`);
  const ours = new Role('relay-ours', context.profiles);
  const raw = new Role('relay-raw');
  context.profiled('relay', ours.pid);
  try {
    for (const [role, side] of [
      [ours, 'ours'],
      [raw, 'raw'],
    ] as const) {
      const topicPrefix = `${PREFIX}-${side}.`;
      await makeTopics(brokers, topicPrefix);
      await role.call('open', { mongoUri, database: `${PREFIX}-${side}`, brokers, topicPrefix });
    }
    return await measure({ ours, raw, seed, rows: context.quick ? 3_000 : 21_000 }, context);
  } finally {
    await Promise.all([ours.stop(), raw.stop()]);
    await seed.close();
  }
}

async function measure(
  { ours, raw, seed, rows }: Work,
  { say, rounds: count }: PartContext,
): Promise<PartResult> {
  const shares: number[] = [];
  await seed.fill(FIRST_ROWS);
  // the relay chooses its own batches, and the other side takes the same
  let { batch } = await ours.call<Drained>('drain', FIRST_ROWS);
  const drainOurs = async () => {
    const drained = await ours.call<Drained>('drain', rows);
    batch = drained.batch;
    shares.push(drained.cpuSeconds / drained.seconds);
    return rows / drained.seconds;
  };
  const drainRaw = async () =>
    rows / (await raw.call<Took>('drain', { count: rows, batch })).seconds;
  const send = async () => rows / (await raw.call<Took>('send')).seconds;
  const rounds = await inRounds(
    [
      { name: 'ours', measure: drainOurs },
      { name: 'raw', measure: drainRaw },
      { name: 'bare send', measure: send },
    ],
    {
      rounds: count,
      say,
      async prepare() {
        await seed.fill(rows);
        await seed.copyTo(`${PREFIX}-raw`);
        await raw.call('keep', { count: rows, batch });
      },
    },
  );
  return result(rounds, { rows, batch, share: spreadOf(shares).median });
}

function result(
  rounds: Rounds,
  { rows, batch, share }: { rows: number; batch: number; share: number },
): PartResult {
  return {
    title: 'Relay',
    method: [
      `${whole(rows)} outbox rows of registrations are moved to Kafka and removed, in batches of ${batch}, acks −1, idempotent producer, 12 partitions. Ours: OutboxRelay over MongoOutboxRows and KafkaPublisher, as a worker runs it, with leases, snapshot reads and the check of the reply. Raw: a loop that reads with the driver, sends with kafkajs and deletes, one after another, as a plain program does; ours reads the next batch and removes the last one while it sends. The rows are the same; both write the same bytes.`,
      'Bare send: the same records, made beforehand, without a database.',
    ],
    rows: [
      ratioRow('relay against raw', ratioIn(rounds, 'ours', 'raw'), WANTED),
      ratioRow('relay against the bare send', ratioIn(rounds, 'ours', 'bare send')),
      rateRow('relay', spreadIn(rounds, 'ours'), 'msg/s'),
      rateRow('raw', spreadIn(rounds, 'raw'), 'msg/s'),
      rateRow('bare send', spreadIn(rounds, 'bare send'), 'msg/s'),
    ],
    bound: shareOfCore('Relay', share),
  };
}
