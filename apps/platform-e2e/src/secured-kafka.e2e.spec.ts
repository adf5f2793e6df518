import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import {
  type ApiClient,
  eventually,
  type Item,
  registerOrganisation,
  type RunningPlatform,
  type SecuredKafka,
  startPlatform,
  startSecuredKafka,
  startService,
  taken,
  testMongoServer,
  testPrefixes,
  workshop,
} from '@regional-events/testing';
import { Kafka, logLevel } from 'kafkajs';
import { pythonPackages, runFollower, type Ended } from './run-follower.ts';
import { grant, runTopics } from './run-topics.ts';

const prefixes = testPrefixes();
const own = { TOPIC_PREFIX: prefixes.topic, GROUP_PREFIX: prefixes.group };
const [operator, organisations, events] = ['operator', 'organisations', 'events'].map(
  (name) => `${prefixes.group}${name}`,
) as [string, string, string];
const partner = 'a-partner';
const passwordOf = (user: string) => `the-password-of-${user}`;
const users = [operator, organisations, events, partner].map((user) => [user, passwordOf(user)]);
const topic = `${prefixes.topic}events.event.v1`;
const languages = ['Python', 'JavaScript'] as const;

let kafka: SecuredKafka;
let platform: RunningPlatform;
let secretariat: ApiClient;

const signIn = (user: string, password = passwordOf(user)) => ({
  KAFKA_SASL_MECHANISM: 'scram-sha-512',
  KAFKA_SASL_USERNAME: user,
  KAFKA_SASL_PASSWORD: password,
});

const settingsOf = (user: string, password = passwordOf(user)) => ({
  ...own,
  KAFKA_BROKERS: kafka.brokers.join(','),
  KAFKA_SSL: 'true',
  KAFKA_SSL_CA_FILE: kafka.caFile,
  ...signIn(user, password),
});

beforeAll(async () => {
  [kafka] = await Promise.all([startSecuredKafka(Object.fromEntries(users)), pythonPackages()]);
  const { stdout } = await runTopics(['--acls', '--consumer', partner], settingsOf(operator));
  await grant(stdout, kafka.adminBrokers);
  platform = await startPlatform({
    only: ['organisations', 'events'],
    brokers: kafka.brokers,
    env: settingsOf(operator),
    envOf: { organisations: signIn(organisations), events: signIn(events) },
  });
  secretariat = platform.asSecretariat();
});

async function clientOf(user: string): Promise<Kafka> {
  return new Kafka({
    clientId: 'tests',
    brokers: kafka.brokers,
    logLevel: logLevel.NOTHING,
    ssl: { ca: [await readFile(kafka.caFile, 'utf8')] },
    sasl: { mechanism: 'scram-sha-512', username: user, password: passwordOf(user) },
    retry: { retries: 0 },
  });
}

async function write(user: string, name: string): Promise<void> {
  const producer = (await clientOf(user)).producer();
  try {
    await producer.connect();
    await producer.send({ topic: name, messages: [{ value: 'x' }] });
  } finally {
    await producer.disconnect();
  }
}

describe('on brokers that want TLS, a name and rights', () => {
  it('the operator checks the topics with no more rights than were printed', async () => {
    const { code, stdout } = await runTopics(['--dry-run'], settingsOf(operator));
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^topics: \d+ as they must be, 0 would be made\n$/),
    });
  });

  it('each service relays and consumes under its own name, and partners follow', async () => {
    const organiser = await registerOrganisation(secretariat);
    // the events service takes it only once it has heard of the organisation
    const { id } = await eventually(async () =>
      taken(await secretariat.post<Item>('/v1/events', workshop(5, [organiser]))),
    );
    const collector = await platform.collect(['events.event.v1'], {
      brokers: kafka.adminBrokers,
      unchecked: true, // among them a record that only tries who may write
    });
    await collector.waitFor((messages) => messages.some(({ key }) => key === id));
    const lists = await Promise.all(
      languages.map((language) =>
        runFollower(language, ['--until-caught-up', '--json'], settingsOf(partner)),
      ),
    );
    for (const { code, stdout, stderr } of lists) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject([{ id, organiserIds: [organiser] }]);
    }
  });

  it('nobody writes what is not theirs', async () => {
    await expect(write(events, topic)).resolves.toBeUndefined();
    await expect(write(organisations, topic)).rejects.toThrow(/not authorized/i);
    await expect(write(partner, topic)).rejects.toThrow(/not authorized/i);
  });

  it('no partner sees dead letters', async () => {
    const admin = (await clientOf(partner)).admin();
    await admin.connect();
    const seen = await admin.listTopics();
    await admin.disconnect();
    expect(seen).toContain(topic);
    expect(seen.filter((name) => name.endsWith('.dead'))).toEqual([]);
  });
});

/** How the topics command and the programs of partners end with these settings. */
async function endsOf(
  settings: Readonly<Record<string, string>>,
): Promise<{ command: Ended; programs: readonly Ended[] }> {
  const [command, ...programs] = await Promise.all([
    runTopics([], settings),
    ...languages.map((language) => runFollower(language, ['--until-caught-up'], settings)),
  ]);
  return { command, programs };
}

describe('who is not let in', () => {
  let wrongPassword: Awaited<ReturnType<typeof endsOf>>;
  let untrusting: typeof wrongPassword;

  beforeAll(async () => {
    const { KAFKA_SSL_CA_FILE: _, ...withoutCa } = settingsOf(operator);
    [wrongPassword, untrusting] = await Promise.all([
      endsOf(settingsOf(operator, 'wrong')),
      endsOf(withoutCa),
    ]);
  });

  it('for a wrong password ends and says so, be it the topics command or a partner', () => {
    const { command, programs } = wrongPassword;
    expect(command).toMatchObject({ code: 1, stdout: '' });
    expect(command.stderr).toContain(`${kafka.brokers[0]} does not let ${operator} sign in`);
    for (const { code, stdout, stderr } of programs) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/authentication failed/i);
    }
  });

  it('for a certificate that is not trusted ends and says so', () => {
    const { command, programs } = untrusting;
    expect(command).toMatchObject({ code: 1, stdout: '' });
    expect(command.stderr).toMatch(/certificate of .* is not trusted \(KAFKA_SSL_CA_FILE\)/);
    for (const { code, stdout, stderr } of programs) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/certificate/i);
    }
  });

  it('waits when it is a worker, and says so, since a password may be put right', async () => {
    const worker = await startService('events', {
      label: 'the worker that is not let in',
      env: {
        ...settingsOf(events, 'wrong'),
        MONGODB_URI: testMongoServer(),
        DATABASE_PREFIX: prefixes.database,
        ROLE: 'worker',
        PORT: '0',
      },
    });
    const said = await eventually(() => worker.logs.withField('what', 'consumer start'), {
      until: (lines: readonly unknown[]) => lines.length > 0,
    });
    expect(said[0]?.text).toMatch(/invalid credentials/i);
    expect(worker.ended).toBeUndefined();
  });
});
