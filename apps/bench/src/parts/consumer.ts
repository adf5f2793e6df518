import { registrationTopic } from '@regional-events/contracts-registrations';
import { toHeaders } from '@regional-events/platform-kafka';
import { MESSAGES_PER_REGISTRATION, registrationMessages } from '../data/registration-messages.ts';
import { inRounds, ratioIn, spreadIn, type Rounds } from '../figures/rounds.ts';
import { spreadOf } from '../figures/statistics.ts';
import { Role } from '../processes/role.ts';
import { rateRow, ratioRow, shareOfCore, whole, type PartResult } from '../report/result.ts';
import type { Counted } from '../roles/counting-handler.ts';
import type { ConsumerSetup } from '../roles/consumer-raw.ts';
import { removeDatabases } from '../servers/databases.ts';
import { makeTopics, removeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';

const WANTED = 0.7;
const PREFIX = 'bench-consumer';
const REGISTRATIONS_TOGETHER = 500;
/** Of the messages, those that are also handled with MongoDB: a tenth of the speed, a tenth of the amount. */
const WITH_MONGODB = 10;

interface Sides {
  readonly ours: Role;
  readonly raw: Role;
  readonly few: Role;
}

export async function benchConsumer(context: PartContext): Promise<PartResult> {
  const { mongoUri, brokers } = context.servers;
  const registrations = context.quick ? 3_000 : 40_000;
  const sides = {
    ours: Role.start('consumer-ours', context.profileFile('consumer')),
    raw: Role.start('consumer-raw'),
    few: Role.start('consumer-ours'),
  };
  try {
    const setup = { mongoUri, brokers, topic: registrationTopic.topic, database: PREFIX };
    const whole = { ...setup, topicPrefix: `${PREFIX}.` };
    const tenth = { ...setup, topicPrefix: `${PREFIX}-few.` };
    for (const { topicPrefix: prefix } of [whole, tenth]) {
      const groups = Array.from({ length: context.rounds + 1 }, (_, index) => groupOf(index));
      await makeTopics(brokers, { contracts: [registrationTopic], prefix, groups });
    }
    context.say('filling the topics');
    await fill(sides.raw, tenth, registrations / WITH_MONGODB);
    await fill(sides.raw, whole, registrations);
    await sides.ours.call('open', whole);
    await sides.few.call('open', tenth);
    return await measure(sides, registrations * MESSAGES_PER_REGISTRATION, context);
  } finally {
    await Promise.all(Object.values(sides).map((role) => role.stop()));
    await removeTopics(brokers, PREFIX);
    await removeDatabases(mongoUri, PREFIX);
  }
}

function groupOf(round: number): string {
  return `${PREFIX}-${round}`;
}

async function fill(raw: Role, setup: ConsumerSetup, registrations: number): Promise<void> {
  await raw.call('open', setup);
  for (let done = 0; done < registrations; done += REGISTRATIONS_TOGETHER) {
    const messages = registrationMessages(Math.min(REGISTRATIONS_TOGETHER, registrations - done));
    await raw.call(
      'produce',
      messages.map((message) => ({
        key: message.subject,
        value: JSON.stringify(message.data),
        headers: toHeaders(message),
      })),
    );
  }
}

async function measure(
  { ours, raw, few }: Sides,
  messages: number,
  { rounds: count, say, profileFile }: PartContext,
): Promise<PartResult> {
  const shares: number[] = [];
  const watched = { ours: shares, raw: [], 'raw beside': [], 'with MongoDB': [] };
  const consume = (role: Role, command: string, name: keyof typeof watched, amount: number) => ({
    name,
    async measure() {
      const noted: number[] = watched[name];
      const round = groupOf(noted.length);
      const group = role === raw ? `${round}-${command}` : round;
      const counted = await role.call<Counted>(command, { group, messages: amount });
      noted.push(counted.cpuSeconds / counted.seconds);
      return counted.messages / counted.seconds;
    },
  });
  const withMongo = consume(few, 'consume-with-mongodb', 'with MongoDB', messages / WITH_MONGODB);
  const sides = [
    consume(ours, 'consume', 'ours', messages),
    consume(raw, 'consume', 'raw', messages),
    consume(raw, 'consume-beside', 'raw beside', messages),
  ];
  const all = profileFile('consumer') === undefined ? [...sides, withMongo] : sides;
  const rounds = await ours.profiled(() => inRounds(all, { rounds: count, say }));
  return result(rounds, messages, spreadOf(shares).median);
}

function result(rounds: Rounds, messages: number, share: number): PartResult {
  const withMongo = rounds.has('with MongoDB')
    ? [
        rateRow(
          'runtime with MongoDB, one effect a message',
          spreadIn(rounds, 'with MongoDB'),
          'msg/s',
        ),
      ]
    : [];
  return {
    title: 'Consumer runtime',
    method: [
      `A topic of 12 partitions with ${whole(messages)} messages is read from the beginning by a new group each time; the first tenth of each run does not count. Ours: KafkaServer with decoding, validation against the contract, judging and marking, with an inbox that keeps its marks in memory. Raw: kafkajs eachBatch that makes the same object of headers and payload, with its commits of offsets as they are unless one changes them: it waits for each, batch by batch. Both call the same handler, which counts.`,
      'Raw with our settings: the same with what the runtime found out about kafkajs: partitions side by side, and offsets told once a second beside the work.',
      'With MongoDB: marks in the database and one inserted effect for each message, a tenth of the messages.',
    ],
    rows: [
      ratioRow('runtime against raw', ratioIn(rounds, 'ours', 'raw'), WANTED),
      ratioRow('runtime against raw with our settings', ratioIn(rounds, 'ours', 'raw beside')),
      rateRow('runtime', spreadIn(rounds, 'ours'), 'msg/s'),
      rateRow('raw', spreadIn(rounds, 'raw'), 'msg/s'),
      rateRow('raw with our settings', spreadIn(rounds, 'raw beside'), 'msg/s'),
      ...withMongo,
    ],
    bound: [shareOfCore('Consumer', share)],
  };
}
