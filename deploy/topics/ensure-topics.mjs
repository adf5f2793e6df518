// Makes the topics that are missing and checks those that are there; safe to repeat.
// Exit code 0: as they must be; 1: something differs or the broker cannot be reached.
import { parseArgs } from 'node:util';
import { allTopics } from '@regional-events/contracts-catalogue';
import {
  defineConfig,
  kafkaSettings,
  loadConfigOrExit,
  optional,
  wholeNumber,
} from '@regional-events/platform-config';
import {
  createKafka,
  ensureTopics,
  kafkaOptions,
  topicPlans,
} from '@regional-events/platform-kafka';

const HELP = `usage: ensure-topics [--dry-run]

Makes the topics of the platform that are missing and checks those that are there.

  --dry-run   only say what would be made
  --help      print this

Settings: KAFKA_BROKERS, KAFKA_SSL, KAFKA_SASL_…, TOPIC_PREFIX, TOPIC_REPLICATION
(default: as many copies as there are brokers, three at most).
`;

const MOST_COPIES = 3;

const settings = defineConfig({
  ...kafkaSettings,
  TOPIC_REPLICATION: optional(wholeNumber(1, 9), {
    about: 'Copies of each topic.',
    expected: 'a number from 1 to 9',
  }),
});

async function main() {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const config = loadConfigOrExit(settings);
  const kafka = createKafka(kafkaOptions(config, 'topics'), () => undefined);
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { brokers } = await admin.describeCluster();
    const plans = topicPlans(allTopics, config.TOPIC_PREFIX);
    const { made, there } = await ensureTopics(admin, plans, {
      dryRun: values['dry-run'],
      replication: config.TOPIC_REPLICATION ?? Math.min(MOST_COPIES, brokers.length),
    });
    const verb = values['dry-run'] ? 'would be made' : 'made';
    process.stdout.write(`topics: ${there.length} as they must be, ${made.length} ${verb}\n`);
    for (const name of made) process.stdout.write(`  ${name}\n`);
  } finally {
    await admin.disconnect();
  }
}

main().catch((error) => {
  process.stderr.write(`topics: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
