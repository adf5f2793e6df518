import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterThisFile,
  all,
  type ApiClient,
  type CollectedMessage,
  connectKafka,
  eventually,
  type Item,
  makeTopics,
  type MessageCollector,
  type RunningPlatform,
  startPlatform,
  taken,
  testKafkaBrokers,
  testPrefixes,
  uniqueName,
  workshop,
  workspaceRoot,
} from '@regional-events/testing';
import type { Message } from 'kafkajs';
import { pythonPackages, runFollower, startFollower, type Ended } from './run-follower.ts';

const languages = ['Python', 'JavaScript'] as const;
const topicName = 'events.event.v1';
const onceThrough = ['--until-caught-up', '--json'];
let platform: RunningPlatform;
let secretariat: ApiClient;
let collector: MessageCollector;
let settings: Record<string, string>;
let folder: string;

beforeAll(async () => {
  [platform] = await Promise.all([
    startPlatform({ only: ['organisations', 'events'] }),
    pythonPackages(),
  ]);
  secretariat = platform.asSecretariat();
  settings = {
    KAFKA_BROKERS: platform.brokers.join(','),
    TOPIC_PREFIX: platform.prefixes.topic,
  };
  collector = await platform.collect([topicName]);
  folder = await mkdtemp(join(tmpdir(), 'followers-'));
  afterThisFile(() => rm(folder, { recursive: true }));
  for (let count = 0; count < 12; count += 1) await liveThrough(count % 4);
  await resend(await published(12 + 9 + 6 + 3));
});

/** An event that is drafted and then, as far as `steps` goes, published, changed and cancelled. */
async function liveThrough(steps: number): Promise<void> {
  const { id } = taken(await secretariat.post<Item>('/v1/events', workshop(20, [])));
  const path = `/v1/events/${id}`;
  if (steps > 0) taken(await secretariat.post(`${path}/publish`, {}));
  if (steps > 1) {
    const ifMatch = (await secretariat.get(path)).headers.get('etag') ?? '';
    taken(await secretariat.patch(path, { title: { en: 'Another title' } }, { ifMatch }));
  }
  if (steps > 2) taken(await secretariat.post(`${path}/cancel`, {}));
}

/** The messages of the topic once there are so many different ones. */
function published(count: number): Promise<readonly CollectedMessage[]> {
  const ids = (messages: readonly CollectedMessage[]) =>
    new Set(messages.map(({ headers }) => headers['ce_id']));
  return collector.waitFor((messages) => ids(messages).size >= count);
}

/** As a relay may do after a failure: everything once more, here even in another order across events. */
async function resend(messages: readonly CollectedMessage[]): Promise<void> {
  const topic = `${platform.prefixes.topic}${topicName}`;
  await send(
    topic,
    messages.toReversed().map(({ key, headers, value }) => ({
      key,
      headers: { ...headers },
      value: JSON.stringify(value),
    })),
  );
}

/** A topic of this test alone, and the settings that lead to it. */
async function topicOfItsOwn() {
  const prefix = uniqueName(testPrefixes().topic);
  const topic = `${prefix}${topicName}`;
  await makeTopics([topic], { partitions: 2 });
  return { topic, here: { KAFKA_BROKERS: testKafkaBrokers().join(','), TOPIC_PREFIX: prefix } };
}

async function send(topic: string, messages: Message[]) {
  const producer = (await connectKafka()).producer();
  await producer.connect();
  await producer.send({ topic, messages });
  await producer.disconnect();
}

interface Row {
  readonly id: string;
  readonly title: { en: string };
}

/** What REST lists, cut to what the program says of each event. */
async function listedLike(rows: readonly Row[]): Promise<unknown[]> {
  const fields = Object.keys(rows[0] ?? {});
  const listed = await all<Row>(secretariat, '/v1/events');
  return byId(listed).map((event) =>
    Object.fromEntries(Object.entries(event).filter(([field]) => fields.includes(field))),
  );
}

const byId = <T extends Row>(rows: readonly T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const rowsOf = ({ stdout }: Ended) => byId(JSON.parse(stdout) as Row[]);

describe.each(languages)('the sample program in %s', (language) => {
  it('rebuilds from the topic, repeats and all, the events that REST lists', async () => {
    const ended = await runFollower(language, onceThrough, settings);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const rows = rowsOf(ended);
    expect(rows).toHaveLength((await all(secretariat, '/v1/events')).length);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      expect.arrayContaining(['id', 'kind', 'title', 'status', 'days', 'venue', 'startsAt']),
    );
    expect(rows).toEqual(await listedLike(rows));
  });

  it('goes on where its state file ends, and has the same as from the beginning', async () => {
    const state = ['--state', join(folder, `${language}.json`)];
    expect(await runFollower(language, [...onceThrough, ...state], settings)).toMatchObject({
      code: 0,
    });
    const before = collector.messages.length;
    await liveThrough(3);
    await collector.waitFor((messages) => messages.length >= before + 4);
    await resend(collector.messages.slice(-8));
    const resumed = await runFollower(language, [...onceThrough, ...state], settings);
    const anew = await runFollower(language, onceThrough, settings);
    expect(rowsOf(resumed)).toEqual(rowsOf(anew));
    expect(rowsOf(resumed)).toEqual(await listedLike(rowsOf(resumed)));
    const nothingNew = await runFollower(language, [...onceThrough, ...state], settings);
    expect(nothingNew.stdout).toBe(resumed.stdout);
  });

  it('tells what comes in while it follows, and ends in order at Ctrl-C with the list', async () => {
    const state = join(folder, `${language}-following.json`);
    const { child, ended } = await startFollower(language, ['--state', state], settings);
    const events = async () => {
      const kept = JSON.parse(await readFile(state, 'utf8')) as { events: object };
      return Object.keys(kept.events).length;
    };
    const known = (await all(secretariat, '/v1/events')).length;
    await eventually(events, { until: (count: number) => count === known });
    await liveThrough(1);
    await eventually(events, { until: (count: number) => count === known + 1 });
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1 + known + 1);
    expect(stdout).toMatch(/^ID +STATUS +STARTS \(UTC\) +TITLE\n/);
    expect(stderr).toMatch(/stopped\n$/);
  });

  it('lets what comes after a gap wait, says so, and goes on once the gap is filled', async () => {
    const { topic, here } = await topicOfItsOwn();
    const args = [...onceThrough, '--state', join(folder, `${language}-gap.json`)];
    await send(topic, [record(1, 'drafted'), record(3, 'changed'), record(4, 'invented')]);
    const gap = await runFollower(language, args, here);
    expect(gap.code).toBe(3);
    expect(gap.stderr).toContain('gap: an-event is at 1 and 3 came; it waits');
    expect(gap.stderr).toContain('an-event waits for message 2; 2 came after it');
    expect(rowsOf(gap)).toMatchObject([{ title: { en: 'drafted 1' } }]);
    await send(topic, [record(3, 'changed'), record(2, 'published'), { key: 'x', value: 'torn' }]);
    const filled = await runFollower(language, args, here);
    expect(filled).toMatchObject({ code: 0, stderr: expect.stringContaining('passed over') });
    expect(rowsOf(filled)).toMatchObject([{ title: { en: 'changed 3' } }]);
  });

  it('passes over what nobody can read', async () => {
    const { topic, here } = await topicOfItsOwn();
    const values = ['null', '[]', '{}', 'torn'];
    const unreadable = values.map((value) => ({ ...record(1, 'drafted'), value }));
    unreadable.push(record(1, 'drafted', { ce_sequence: 'first' }));
    await send(topic, [...unreadable, record(1, 'drafted')]);
    const { code, stderr, stdout } = await runFollower(language, onceThrough, here);
    expect(code).toBe(0);
    expect(stderr.match(/passed over/g)).toHaveLength(unreadable.length);
    expect(JSON.parse(stdout)).toMatchObject([{ title: { en: 'drafted 1' } }]);
  });

  it('stops a subject of which two messages claim one place, and says so each time', async () => {
    const { topic, here } = await topicOfItsOwn();
    const args = [...onceThrough, '--state', join(folder, `${language}-clash.json`)];
    const other = record(2, 'postponed', { ce_id: 'another' });
    await send(topic, [record(1, 'drafted'), record(2, 'published'), other, record(3, 'changed')]);
    const why = 'two messages 2: message-2 and another';
    const first = await runFollower(language, args, here);
    const again = await runFollower(language, args, here);
    expect([first.code, again.code]).toEqual([3, 3]);
    expect(first.stderr).toContain(`an-event has ${why}; it is stopped`);
    expect(again.stderr).toContain(`an-event is stopped: it has ${why}`);
    expect(rowsOf(again)).toMatchObject([{ title: { en: 'published 2' } }]);
  });

  it('ends when it cannot keep its state, and names the file', async () => {
    const args = [...onceThrough, '--state', join(folder, 'nowhere', 'state.json')];
    const { code, stdout, stderr } = await runFollower(language, args, settings);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^:]*\/nowhere\/state\.json cannot be written: .*no such file.*\n$/i);
  });

  it('says in words why it cannot begin, and soon', async () => {
    const [away, nowhere] = await Promise.all([
      runFollower(language, onceThrough, { KAFKA_BROKERS: '127.0.0.1:1' }),
      runFollower(language, onceThrough, { ...settings, TOPIC_PREFIX: 'no.' }),
    ]);
    expect(away).toMatchObject({ code: 1, stdout: '' });
    expect(away.stderr).toMatch(/127\.0\.0\.1:1.*refused/i);
    expect(nowhere).toMatchObject({ code: 1, stdout: '' });
    expect(nowhere.stderr).toContain('no.events.event.v1 cannot be read');
    expect((await runFollower(language, ['--help'], {})).stdout).toContain('--until-caught-up');
  });
});

describe('the packages of the Python program', () => {
  it('are those that its requirements name', async () => {
    const read = (file: string) => readFile(join(workspaceRoot(), file), 'utf8');
    const named = await read('docs/messages/samples/python/requirements.txt');
    const fetched = await read('apps/platform-e2e/python-requirements.txt');
    expect(fetched).toContain(`\n${named.trim()} \\\n`);
  });
});

function record(sequence: number, past: string, more: Record<string, string> = {}) {
  const headers = {
    ce_id: `message-${sequence}`,
    ce_source: '/services/events',
    ce_type: `org.regional-events.event.${past}.v1`,
    ce_subject: 'an-event',
    ce_sequence: String(sequence).padStart(20, '0'),
    ...more,
  };
  const title = { en: `${past} ${sequence}` };
  const data = { id: 'an-event', status: 'draft', startsAt: null, title, sequence };
  return { key: 'an-event', headers, value: JSON.stringify(data) };
}
