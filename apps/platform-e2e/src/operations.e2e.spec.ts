import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { paddedSequence } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import {
  all,
  connectKafka,
  eventually,
  registerOrganisation,
  startPlatform,
  taken,
  workspaceRoot,
  type ApiClient,
  type RunningPlatform,
} from '@regional-events/testing';

jest.setTimeout(90_000);

const TOPIC = 'organisations.client.v1';
const door = '/v1/operations/notifications';
const why = 'a test of the door';

interface Action {
  readonly id: string;
  readonly state: string;
  readonly result: string | null;
  readonly why: string;
  readonly clientId: string;
  readonly kind: string;
}

let platform: RunningPlatform;
let secretariat: ApiClient;
let send: (
  records: { key: string; value: string; headers?: Record<string, string> }[],
) => Promise<unknown>;

/** A message of the topic that nobody but this test has told. */
function message(subject: string, sequence: number) {
  const attributes = {
    specversion: '1.0',
    id: newId(),
    source: '/services/organisations',
    type: 'org.regional-events.client.changed.v1',
    subject,
    partitionkey: subject,
    sequence: paddedSequence(sequence),
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: '/asyncapi.json#/components/schemas/client.changed',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    correlationid: 'operations',
  };
  const headers = Object.entries(attributes).map(([name, value]) => [`ce_${name}`, value]);
  const data = { clientId: subject, organisationId: null, scopes: [], sequence };
  return { key: subject, value: JSON.stringify(data), headers: Object.fromEntries(headers) };
}

const parked = () =>
  all<{ id: string; reason: string; waiting: number }>(secretariat, `${door}/parked`);
const dead = () => all<{ id: string; reason: string }>(secretariat, `${door}/dead`);

async function fed(subject: string): Promise<string[]> {
  const feed = await all<{ subject: string; sequence: string }>(secretariat, '/v1/messages');
  return feed.filter((each) => each.subject === subject).map(({ sequence }) => sequence);
}

/** Orders, and waits until a worker has carried it out. */
async function order(path: string, body: object = { why }): Promise<Action> {
  const { id } = taken(await secretariat.post<Action>(`${door}/${path}`, body));
  return eventually(async () => taken(await secretariat.get<Action>(`${door}/actions/${id}`)), {
    within: 30_000,
    until: ({ state }: Action) => state === 'done' || state === 'failed',
  });
}

/** As from a shell: what it printed and how it ended. */
async function shell(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { clientId, clientSecret } = platform.secretariat;
  const root = workspaceRoot();
  const hook = join(root, 'libs/workspace/src/source-hook.mjs');
  const program = ['--import', hook];
  const env = {
    PATH: process.env['PATH'] ?? '',
    API_URL: platform.address,
    CLIENT_ID: clientId,
    CLIENT_SECRET: clientSecret,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [...program, 'deploy/operations/messages.mjs', ...args],
      { cwd: root, env },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

beforeAll(async () => {
  platform = await startPlatform({ only: ['organisations', 'notifications'] });
  secretariat = platform.asSecretariat();
  const producer = (await connectKafka(platform.brokers)).producer();
  await producer.connect();
  const topic = `${platform.prefixes.topic}${TOPIC}`;
  send = (messages) => producer.send({ topic, messages });
}, 90_000);

describe("the operator's door", () => {
  it('shows a key that waits for a missing message, and lets it go on once a replay has filled the gap', async () => {
    const subject = newId();
    const [first, second] = [message(subject, 1), message(subject, 2)];
    await send([second]);
    const [line] = await eventually(parked, { until: (lines: unknown[]) => lines.length === 1 });
    expect(line).toMatchObject({ id: `${TOPIC}:${subject}`, reason: 'gap', waiting: 1 });
    await send([first]);
    await eventually(parked, { until: (lines: unknown[]) => lines.length === 0 });
    expect(await fed(subject)).toEqual([paddedSequence(1), paddedSequence(2)]);
    const again = await order('replays', { topic: TOPIC, from: { beginning: true }, why });
    expect(again).toMatchObject({ state: 'done', why });
    expect(await fed(subject)).toHaveLength(2);
  });

  it('gives up what is missing when told to skip, and keeps who and why', async () => {
    const subject = newId();
    await send([message(subject, 3)]);
    const [line] = await eventually(parked, { until: (lines: unknown[]) => lines.length === 1 });
    const retried = await order(`parked/${encodeURIComponent(line?.id ?? '')}/retry`);
    expect(retried.state).toBe('failed');
    const skipped = await order(`parked/${encodeURIComponent(line?.id ?? '')}/skip`);
    expect(skipped).toMatchObject({ state: 'done', kind: 'skip-parked', why });
    expect(skipped.clientId).toBe(platform.secretariat.clientId);
    expect(await parked()).toEqual([]);
    expect(await fed(subject)).toEqual([paddedSequence(3)]);
    const log = await all<Action>(secretariat, `${door}/actions`);
    expect(log.map(({ id }) => id)).toContain(skipped.id);
  });

  it('shows dead letters, says that a retry does not help, and gives them up', async () => {
    await send([{ key: 'x', value: '{broken' }]);
    const [letter] = await eventually(dead, {
      until: (letters: unknown[]) => letters.length === 1,
    });
    expect(letter?.reason).toBe('unreadable');
    const path = `dead/${encodeURIComponent(letter?.id ?? '')}`;
    const { body } = await secretariat.get(`${door}/${path}`);
    expect(body).toMatchObject({ value: '{broken', times: 1 });
    expect((await order(`${path}/retry`)).state).toBe('failed');
    expect((await order(`${path}/skip`)).state).toBe('done');
    expect(await dead()).toEqual([]);
  });

  it('makes copies anew without an effect twice; what was skipped as missing is missing again', async () => {
    const before = await all(secretariat, '/v1/messages');
    expect(await order('rebuilds')).toMatchObject({ state: 'done' });
    expect(await all(secretariat, '/v1/messages')).toEqual(before);
    const [line] = await parked();
    expect(line).toMatchObject({ reason: 'gap' });
    expect((await order(`parked/${encodeURIComponent(line?.id ?? '')}/skip`)).state).toBe('done');
    expect(await parked()).toEqual([]);
    expect(await all(secretariat, '/v1/messages')).toEqual(before);
  });

  it('gives up a dead letter only when its line has come to it', async () => {
    const subject = newId();
    await send([message(subject, 1), { ...message(subject, 3), value: '{broken' }]);
    const [letter] = await eventually(dead, {
      until: (letters: unknown[]) => letters.length === 1,
    });
    const skip = `dead/${encodeURIComponent(letter?.id ?? '')}/skip`;
    expect(await order(skip)).toMatchObject({ state: 'failed' });
    expect(await dead()).toHaveLength(1);
    await send([message(subject, 2), message(subject, 4)]);
    await eventually(parked, { until: (lines: unknown[]) => lines.length === 1 });
    expect(await order(skip)).toMatchObject({ state: 'done' });
    expect(await parked()).toEqual([]);
    expect(await fed(subject)).toEqual([1, 2, 4].map(paddedSequence));
  });

  it('is closed to partners, and refuses what makes no sense', async () => {
    const organisationId = await registerOrganisation(secretariat);
    const scopes = ['organisations:read', 'messages:read'];
    const { id: clientId, secret: clientSecret } = taken(
      await secretariat.post<{ id: string; secret: string }>('/v1/clients', {
        name: 'A partner',
        organisationId,
        scopes,
      }),
    );
    const refused = await platform.asClient({ clientId, clientSecret }).get(`${door}/status`);
    expect(refused).toMatchObject({ status: 403, body: { code: 'access.scope-missing' } });
    expect((await secretariat.post(`${door}/rebuilds`, {})).status).toBe(400);
    expect((await secretariat.get('/v1/operations/nobody/status')).status).toBe(404);
    const unknown = { topic: 'nobody.nothing.v1', from: { beginning: true }, why };
    expect((await secretariat.post(`${door}/replays`, unknown)).status).toBe(422);
  });
});

describe('the command `npm run messages`', () => {
  it('shows where every group stands, and says of which service it cannot', async () => {
    const only = await shell('parked', 'notifications');
    expect(only).toMatchObject({ code: 0, out: 'nothing\n' });
    const status = await shell('status');
    expect(status.out).toMatch(/^group .*\n.*organisations .*\n.*notifications .*\n$/);
    expect(status.err.match(/^messages: (events|registrations): 503 .*$/gm)).toHaveLength(2);
    expect(status.code).toBe(1);
    expect(await shell('dead', '--json')).toMatchObject({ code: 1, out: '[]\n' });
  });

  it('skips a key, waits until that is done, and shows it in the log', async () => {
    const subject = newId();
    await send([message(subject, 2)]);
    await eventually(parked, { until: (lines: unknown[]) => lines.length === 1 });
    const list = await shell('parked', 'notifications');
    expect(list.out).toContain(`${TOPIC}:${subject}`);
    const skipped = await shell(
      'skip',
      'notifications',
      'parked',
      `${TOPIC}:${subject}`,
      '--why',
      why,
    );
    expect(skipped.err).toContain('done');
    expect(skipped).toMatchObject({ code: 0 });
    expect(await parked()).toEqual([]);
    expect((await shell('log', 'notifications')).out).toContain(why);
  });

  it('says in words what is wrong', async () => {
    const noReason = await shell('skip', 'notifications', 'parked', `${TOPIC}:x`);
    expect(noReason).toMatchObject({ code: 2 });
    expect(noReason.err).toContain('--why');
    const gone = await shell('retry', 'notifications', 'parked', `${TOPIC}:x`, '--why', why);
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.err).toContain('404');
    const tooShort = await shell('rebuild', 'notifications', '--why', 'x');
    expect(tooShort).toMatchObject({ code: 1, err: expect.stringMatching(/\n {2}\/why: ./) });
    const replay = ['replay', 'notifications', '--topic', TOPIC, '--why', why];
    expect((await shell(...replay, '--from', '7')).code).toBe(2);
    expect((await shell('frobnicate')).code).toBe(2);
    expect((await shell('--help')).out).toContain('Usage: npm run -s messages');
  });
});
