import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import {
  all,
  connectKafka,
  passOver,
  registerOrganisation,
  startPlatform,
  taken,
  type ApiClient,
  type RunningPlatform,
} from '@regional-events/testing';
import type { Message, Producer } from 'kafkajs';
import mongoose from 'mongoose';
import { CLIENT_TOPIC, clientRecord } from './client-records.ts';
import { Operator } from './operator.ts';

const base = '/v1/operations/notifications';
const why = 'a test of the door';

let platform: RunningPlatform;
let secretariat: ApiClient;
let operator: Operator;
let producer: Producer;

const wholeTopic = () => `${platform.prefixes.topic}${CLIENT_TOPIC}`;
const send = (messages: Message[]) => producer.send({ topic: wholeTopic(), messages });
const pathOf = (list: string, item: { id: string } | undefined) =>
  `${list}/${encodeURIComponent(item?.id ?? '')}`;

/** The feed's collection takes nothing about this subject, so that a handler fails; without one, all again. */
async function refuseInFeed(subject?: string): Promise<void> {
  const connection = await mongoose.createConnection(platform.mongoUri).asPromise();
  const { db } = connection.useDb(`${platform.prefixes.database}notifications`);
  const validator = subject === undefined ? {} : { subject: { $ne: subject } };
  await db?.command({ collMod: 'messages', validator });
  await connection.close();
}

beforeAll(async () => {
  platform = await startPlatform({ only: ['organisations', 'notifications'] });
  secretariat = platform.asSecretariat();
  operator = new Operator(platform);
  producer = (await connectKafka(platform.brokers)).producer();
  await producer.connect();
});

afterAll(() => producer.disconnect());

describe("the operator's door", () => {
  it('shows a key that waits for a missing message, and lets it go on once that has come', async () => {
    const subject = newId();
    await send([clientRecord(subject, 2)]);
    const [stream] = await operator.untilParked(1);
    expect(stream).toMatchObject({ id: `${CLIENT_TOPIC}:${subject}`, reason: 'gap', waiting: 1 });
    await send([clientRecord(subject, 1)]);
    await operator.untilParked(0);
    expect(await operator.fed(subject)).toEqual([1, 2]);
  });

  it('lets a message that failed go first, and what waits behind it, when a retry finds its cause gone', async () => {
    const subject = newId();
    await refuseInFeed(subject);
    await send([clientRecord(subject, 1), clientRecord(subject, 2)]);
    const [stream] = await operator.untilParked(1);
    expect(stream).toMatchObject({ reason: 'failed' });
    const retry = `${pathOf('parked', stream)}/retry`;
    expect(await operator.order(retry, { why })).toMatchObject({ state: 'failed' });
    await refuseInFeed();
    expect(await operator.order(retry, { why })).toMatchObject({ state: 'done' });
    expect(await operator.parked()).toEqual([]);
    expect(await operator.fed(subject)).toEqual([1, 2]);
  });

  it('gives up what is missing when told to skip, and keeps who, why and how it ended', async () => {
    const subject = newId();
    await send([clientRecord(subject, 3)]);
    const path = pathOf('parked', (await operator.untilParked(1))[0]);
    const retried = await operator.order(`${path}/retry`, { why });
    const skipped = await operator.order(`${path}/skip`, { why: 'it is gone for good' });
    expect(await operator.parked()).toEqual([]);
    expect(await operator.fed(subject)).toEqual([3]);
    const { clientId } = platform.secretariat;
    const ended = { clientId, startedAt: expect.any(String), endedAt: expect.any(String) };
    const [skip, retry] = await operator.log();
    expect(skip).toMatchObject({ ...ended, id: skipped.id, why: 'it is gone for good' });
    expect(skip).toMatchObject({
      kind: 'skip-parked',
      state: 'done',
      result: 'what was missing was skipped; nothing waits any more',
    });
    expect(retry).toMatchObject({ ...ended, id: retried.id, kind: 'retry-parked', why });
    expect(retry).toMatchObject({
      state: 'failed',
      result: expect.stringContaining('sequence 1 has not come, 3 waits'),
    });
  });

  it('shows dead letters, says that a retry does not help, and gives them up', async () => {
    await send([{ key: 'x', value: '{broken' }]);
    const [letter] = await operator.untilDead(1);
    expect(letter?.reason).toBe('unreadable');
    const path = pathOf('dead', letter);
    const { body } = await secretariat.get(`${base}/${path}`);
    expect(body).toMatchObject({ value: '{broken', times: 1 });
    expect((await operator.order(`${path}/retry`, { why })).state).toBe('failed');
    expect((await operator.order(`${path}/skip`, { why })).state).toBe('done');
    expect(await operator.dead()).toEqual([]);
  });

  it('makes copies anew without an effect twice; what was skipped as missing is missing again', async () => {
    const before = await all(secretariat, '/v1/messages');
    expect(await operator.order('rebuilds', { why })).toMatchObject({ state: 'done' });
    expect(await all(secretariat, '/v1/messages')).toEqual(before);
    const [stream] = await operator.parked();
    expect(stream).toMatchObject({ reason: 'gap' });
    const skip = `${pathOf('parked', stream)}/skip`;
    expect((await operator.order(skip, { why })).state).toBe('done');
    expect(await operator.parked()).toEqual([]);
    expect(await all(secretariat, '/v1/messages')).toEqual(before);
  });

  it('gives up a dead letter only when its stream has come to it', async () => {
    const subject = newId();
    await send([clientRecord(subject, 1), { ...clientRecord(subject, 3), value: '{broken' }]);
    const skip = `${pathOf('dead', (await operator.untilDead(1))[0])}/skip`;
    expect(await operator.order(skip, { why })).toMatchObject({ state: 'failed' });
    expect(await operator.dead()).toHaveLength(1);
    await send([clientRecord(subject, 2), clientRecord(subject, 4)]);
    await operator.untilParked(1);
    expect(await operator.order(skip, { why })).toMatchObject({ state: 'done' });
    expect(await operator.parked()).toEqual([]);
    expect(await operator.fed(subject)).toEqual([1, 2, 4]);
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
    const refused = await platform.asClient({ clientId, clientSecret }).get(`${base}/status`);
    expect(refused).toMatchObject({ status: 403, body: { code: 'access.scope-missing' } });
    expect((await secretariat.post(`${base}/rebuilds`, {})).status).toBe(400);
    expect((await secretariat.get('/v1/operations/nobody/status')).status).toBe(404);
    const unknown = { topic: 'nobody.nothing.v1', from: { beginning: true }, why };
    expect((await secretariat.post(`${base}/replays`, unknown)).status).toBe(422);
  });
});

describe('the command `npm run messages`', () => {
  const replay = (from: string) =>
    operator.shell(
      'replay',
      'notifications',
      '--topic',
      CLIENT_TOPIC,
      '--why',
      why,
      '--from',
      from,
    );

  it('shows where every group stands, and says of which service it cannot', async () => {
    const only = await operator.shell('parked', 'notifications');
    expect(only).toMatchObject({ code: 0, out: 'nothing\n' });
    const status = await operator.shell('status');
    expect(status.out).toMatch(/^group .*\n.*organisations .*\n.*notifications .*\n$/);
    expect(status.err.match(/^messages: (events|registrations): 503 .*$/gm)).toHaveLength(2);
    expect(status.code).toBe(1);
    expect(await operator.shell('dead', '--json')).toMatchObject({ code: 1, out: '[]\n' });
  });

  it('skips a key, waits until that is done, and shows it in the log', async () => {
    const subject = newId();
    await send([clientRecord(subject, 2)]);
    await operator.untilParked(1);
    const list = await operator.shell('parked', 'notifications');
    expect(list.out).toContain(`${CLIENT_TOPIC}:${subject}`);
    const key = ['notifications', 'parked', `${CLIENT_TOPIC}:${subject}`];
    const skipped = await operator.shell('skip', ...key, '--why', why);
    expect(skipped.err).toContain('done');
    expect(skipped).toMatchObject({ code: 0 });
    expect(await operator.parked()).toEqual([]);
    // by whom: the name of the client, not only its id
    const log = await operator.shell('log', 'notifications');
    expect(log.out).toMatch(new RegExp(`Secretariat .*${why}`));
  });

  it('fills gaps by reading the topic again from an offset, from a time and from its beginning', async () => {
    const subjects = [newId(), newId(), newId()] as const;
    const began = new Date().toISOString();
    const sendToAll = (sequence: number) =>
      send(subjects.map((one, index) => ({ ...clientRecord(one, sequence), partition: index })));
    await platform.process('notifications').stop();
    const missed = await sendToAll(1);
    await passOver(`${platform.prefixes.group}notifications`, wholeTopic(), platform.brokers);
    await platform.process('notifications').start();
    await sendToAll(2);
    await operator.untilParked(3);
    const offset = missed.find(({ partition }) => partition === 0)?.baseOffset;
    expect(await replay(`0:${offset}`)).toMatchObject({ code: 0, out: 'read 2 records\n' });
    expect((await operator.parked()).map(({ id }) => id)).not.toContain(
      `${CLIENT_TOPIC}:${subjects[0]}`,
    );
    expect(await operator.parked()).toHaveLength(2);
    expect(await replay(began)).toMatchObject({ code: 0, out: 'read 6 records\n' });
    expect(await operator.parked()).toEqual([]);
    expect(await replay('beginning')).toMatchObject({ code: 0 });
    for (const subject of subjects) expect(await operator.fed(subject)).toEqual([1, 2]);
    expect(await operator.dead()).toEqual([]);
  });

  it('says in words what is wrong', async () => {
    const noReason = await operator.shell('skip', 'notifications', 'parked', `${CLIENT_TOPIC}:x`);
    expect(noReason).toMatchObject({ code: 2 });
    expect(noReason.err).toContain('--why');
    const key = ['notifications', 'parked', `${CLIENT_TOPIC}:x`];
    const gone = await operator.shell('retry', ...key, '--why', why);
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.err).toContain('404');
    const unseen = await operator.shell('rebuild', 'notifications', '--why', 'a\u200bb');
    expect(unseen).toMatchObject({ code: 1, err: expect.stringMatching(/\n {2}\/why: ./) });
    expect((await replay('7')).code).toBe(2);
    expect((await operator.shell('frobnicate')).code).toBe(2);
    expect((await operator.shell('--help')).out).toContain('Usage: npm run -s messages');
  });
});
