// Makes the topics that are missing and checks those that are there; safe to repeat.
// Exit code 0: as they must be; 1: something differs or the broker cannot be reached; 2: wrong options; 78: wrong settings.
import {
  defineConfig,
  kafkaSettings,
  loadConfigOrExit,
  optional,
  saslIsWhole,
  wholeNumber,
} from '@regional-events/platform-config';
import { ensureTopics, WrongTopicsError } from '@regional-events/platform-kafka';
import { aclScript, neededRights } from './acls.mjs';
import { localFiles, useLocalSettings } from '../local/locks/local-env.mjs';
import { connectAdmin } from './connect.mjs';
import { grantRights } from './grant.mjs';
import { optionsIn } from './options.mjs';
import { allPlans } from './platform-topics.mjs';

const HELP = `Usage: npm run -s topics [-- option ...]

Makes the topics of the platform that are missing, dead-letter topics too, and checks those that are there:
partitions, retention, cleanup policy, copies, min.insync.replicas. Never changes or deletes one.

  --dry-run          make nothing: say what would be made and what differs
  --acls             print the rights that everybody needs at the brokers, as a shell script; asks no broker
  --grant            also give everybody these rights at the brokers, and take others from the platform's own names;
                     needs an administrator's name and password
  --consumer <name>  with --acls or --grant: an outside consumer, by the name under which it signs in (may be repeated;
                     default: "partner"); its groups begin with <name>.
  --help             print this

-s keeps npm from printing lines of its own, which would spoil what goes into a file: … -- --acls > acls.sh

Settings, from the environment, else those that npm start leaves here: KAFKA_BROKERS, KAFKA_SSL, KAFKA_SSL_CA_FILE, KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME,
KAFKA_SASL_PASSWORD, TOPIC_PREFIX, GROUP_PREFIX (as the services have them) and
TOPIC_REPLICATION (copies of each topic, also of those that are there; unset: a new one gets as many as brokers are up, three
at most, and those that are there with fewer are reported, but are not wrong).

With three copies or more min.insync.replicas is 2. Exit code 1: something differs, or no broker can be reached; 2: wrong use.
`;

const MOST_COPIES = 3;
const USAGE_ERROR = 2;

const settings = defineConfig(
  {
    ...kafkaSettings,
    TOPIC_REPLICATION: optional(wholeNumber(1, 9), {
      about: 'Copies of each topic.',
      expected: 'a number from 1 to 9',
    }),
  },
  [saslIsWhole],
);

/** @typedef {import('@regional-events/platform-config').Config<typeof settings>} TopicsConfig */

function optionsOrExit() {
  try {
    return optionsIn(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`topics: ${textOf(error).split('. ')[0]}.\n\n${HELP}`);
    return process.exit(USAGE_ERROR);
  }
}

/** @param {TopicsConfig} config @param {import('./options.mjs').TopicsOptions} options */
async function makeAndCheck(config, { dryRun, grant, consumers }) {
  const admin = await connectAdmin(config);
  try {
    const { brokers } = await admin.describeCluster();
    const wanted = config.TOPIC_REPLICATION;
    if (wanted !== undefined && wanted > brokers.length) {
      throw new Error(`TOPIC_REPLICATION=${wanted}, but brokers that are up: ${brokers.length}`);
    }
    const replication = wanted ?? Math.min(MOST_COPIES, brokers.length);
    const { made, there } = await ensureTopics(admin, allPlans(config), {
      dryRun,
      replication,
      exactly: wanted !== undefined,
      warn: (warning) => process.stderr.write(`topics: warning: ${warning}\n`),
    });
    const verb = dryRun ? 'would be made' : 'made';
    const copies = made.length > 0 ? `, copies of each: ${replication}` : '';
    process.stdout.write(
      `topics: ${there.length} as they must be, ${made.length} ${verb}${copies}\n`,
    );
    for (const name of made) process.stdout.write(`  ${name}\n`);
    if (grant) {
      const changed = await grantRights(admin, neededRights(config, consumers));
      process.stdout.write(`rights: ${changed.granted} granted, ${changed.taken} taken away\n`);
    }
  } finally {
    await admin.disconnect();
  }
}

/** @param {unknown} error @returns {string} kafkajs keeps what happened to each topic inside */
function textOf(error) {
  if (!(error instanceof Error)) return String(error);
  if (!('errors' in error) || !Array.isArray(error.errors)) return error.message;
  const each = error.errors.map(({ topic, message }) => `\n  - ${topic}: ${message}`);
  return `${error.message}:${each.join('')}`;
}

async function main() {
  const options = optionsOrExit();
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  useLocalSettings('KAFKA_BROKERS', localFiles.kafkaAdmin);
  const config = loadConfigOrExit(settings);
  if (options.acls) {
    process.stdout.write(aclScript(neededRights(config, options.consumers), config.KAFKA_BROKERS));
    return;
  }
  await makeAndCheck(config, options);
}

/** @param {WrongTopicsError} error @returns {string} what differs comes last, where it is seen however much is missing */
function wrongTopics({ message, missing }) {
  const heading = missing.length > 0 ? ['topics are missing, and are made once none differs:'] : [];
  const names = missing.map((name) => `  - ${name}`);
  return [...heading, ...names, message, 'None was changed.'].join('\n');
}

main().catch((error) => {
  const message =
    error instanceof WrongTopicsError ? wrongTopics(error) : `topics: ${textOf(error)}`;
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
