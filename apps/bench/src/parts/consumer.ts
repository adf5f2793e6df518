import { registrationTopic } from '@regional-events/contracts-registrations';
import { toHeaders } from '@regional-events/platform-kafka';
import { registrationMessages } from '../data/registration-messages.ts';
import { inRounds, ratioIn, spreadIn, type Rounds } from '../figures/rounds.ts';
import { spreadOf } from '../figures/statistics.ts';
import { Role } from '../processes/role.ts';
import { rateRow, ratioRow, shareOfCore, whole, type PartResult } from '../report/result.ts';
import type { Counted } from '../roles/counting-handler.ts';
import { makeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';

const WANTED = 0.7;
const PREFIX = 'bench-consumer';
const FILLED_TOGETHER = 1_500;

export async function benchConsumer(context: PartContext): Promise<PartResult> {
  const { brokers } = context.servers;
  const messages = context.quick ? 9_000 : 120_000;
  const ours = new Role('consumer-ours', context.profiles);
  const raw = new Role('consumer-raw');
  context.profiled('consumer', ours.pid);
  try {
    const topicPrefix = `${PREFIX}.`;
    const setup = { brokers, topicPrefix, topic: registrationTopic.topic };
    const groups = Array.from({ length: context.rounds + 1 }, (_, round) => groupOf(round));
    await makeTopics(brokers, topicPrefix, groups);
    await Promise.all([ours.call('open', setup), raw.call('open', setup)]);
    context.say('filling the topic');
    await fill(raw, messages);
    return await measure({ ours, raw }, messages, context);
  } finally {
    await Promise.all([ours.stop(), raw.stop()]);
  }
}

function groupOf(round: number): string {
  return `${PREFIX}-${round}`;
}

async function fill(raw: Role, messages: number): Promise<void> {
  for (let done = 0; done < messages; done += FILLED_TOGETHER) {
    await raw.call(
      'produce',
      registrationMessages(Math.min(FILLED_TOGETHER, messages - done)).map((message) => ({
        key: message.subject,
        value: JSON.stringify(message.data),
        headers: toHeaders(message),
      })),
    );
  }
}

async function measure(
  { ours, raw }: Readonly<Record<'ours' | 'raw', Role>>,
  messages: number,
  { rounds: count, say }: PartContext,
): Promise<PartResult> {
  const shares: number[] = [];
  const consume = (name: string, role: Role, command: string) => {
    let round = 0;
    return {
      name,
      async measure() {
        const group = role === raw ? `${groupOf(round)}-${command}` : groupOf(round);
        round += 1;
        const counted = await role.call<Counted>(command, { group, messages });
        if (role === ours) shares.push(counted.cpuSeconds / counted.seconds);
        return counted.messages / counted.seconds;
      },
    };
  };
  const sides = [
    consume('ours', ours, 'consume'),
    consume('raw', raw, 'consume'),
    consume('raw beside', raw, 'consume-beside'),
  ];
  const rounds = await inRounds(sides, { rounds: count, say });
  return result(rounds, messages, spreadOf(shares).median);
}

function result(rounds: Rounds, messages: number, share: number): PartResult {
  return {
    title: 'Consumer runtime',
    method: [
      `A topic of 12 partitions with ${whole(messages)} messages is read from the beginning by a new group each time; the first tenth of each run does not count. Ours: KafkaServer with decoding, validation against the contract, judging and marking, with an inbox that keeps its marks in memory. Raw: kafkajs eachBatch that makes the same object of headers and payload, with its commits of offsets as they are unless one changes them: it waits for each, batch by batch. Both call the same handler, which counts.`,
      'Raw with our settings: the same with what the runtime found out about kafkajs: partitions side by side, and offsets committed once a second beside the work.',
    ],
    rows: [
      ratioRow('runtime against raw', ratioIn(rounds, 'ours', 'raw'), WANTED),
      ratioRow('runtime against raw with our settings', ratioIn(rounds, 'ours', 'raw beside')),
      rateRow('runtime', spreadIn(rounds, 'ours'), 'msg/s'),
      rateRow('raw', spreadIn(rounds, 'raw'), 'msg/s'),
      rateRow('raw with our settings', spreadIn(rounds, 'raw beside'), 'msg/s'),
    ],
    bound: shareOfCore('Consumer', share),
  };
}
