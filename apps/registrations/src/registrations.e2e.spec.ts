import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type ApiClient } from '@regional-events/testing';
import { newId } from '@regional-events/kernel';
import type { Delegation, Item, Listed, Step } from './testing/answers.ts';
import { RegistrationsProcess, unknown } from './testing/registrations-process.ts';

let service: RegistrationsProcess;

beforeAll(async () => {
  service = await RegistrationsProcess.start();
});

const type = (past: string) => `org.regional-events.registration.${past}.v1`;

describe('an event with one seat', () => {
  it('gives it to the first, lets the second wait, and then to the second', async () => {
    const { path, partner, organisationId, first, second, event } = await service.anEvent();
    const nominate = (personId: string) =>
      partner.post<Item>(`${path}/registrations`, { personId, organisationId });
    const one = await nominate(first);
    expect(one).toMatchObject({
      status: 201,
      body: { status: 'confirmed', position: null, pendingWith: null },
    });
    expect(one.body.can).toEqual(['withdraw']);
    const seen = await service.secretariat().get<Item>(`/v1/registrations/${one.body.id}`);
    expect(seen.body.can).toEqual(['withdraw', 'decline']);
    const displayName = `Name of ${first}`;
    expect(one.body.person).toMatchObject({ id: first, displayName, shownAs: 'name' });
    expect(one.headers.get('location')).toBe(`${service.issuer}/v1/registrations/${one.body.id}`);
    expect(one.headers.get('etag')).toBe('"1"');
    const two = await nominate(second);
    expect(two.body).toMatchObject({ status: 'waiting', position: 1 });
    expect((await partner.get<Listed<Item>>(`${path}/waiting-list`)).body.data).toEqual([two.body]);
    expect((await partner.get(`${path}/availability`)).body).toMatchObject({
      taken: 1,
      waiting: 1,
      free: 0,
    });

    const left = await partner.post<Item>(`/v1/registrations/${one.body.id}/withdraw`, {
      reason: 'schedule-conflict',
    });
    expect(left).toMatchObject({
      status: 200,
      body: { status: 'withdrawn', reason: 'schedule-conflict', can: [] },
    });
    const again = await partner.post(`/v1/registrations/${one.body.id}/withdraw`);
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'registration.not-allowed-now', allowedTransitions: [] },
    });
    const promoted = await partner.get<Item>(`/v1/registrations/${two.body.id}`);
    expect(promoted.body).toMatchObject({ status: 'confirmed', position: null });
    expect(promoted.headers.get('etag')).toBe('"2"');

    expect(await service.publishedOf(one.body.id, 2)).toEqual(['confirmed', 'withdrawn'].map(type));
    const line = ['put-on-waiting-list', 'confirmed'];
    expect(await service.publishedOf(two.body.id, 2)).toEqual(line.map(type));
    expect(await service.publishedOf(event.id, 1)).toEqual([
      'org.regional-events.seat-plan.opened.v1',
    ]);
    expect(JSON.stringify(service.published.messages)).not.toContain('Name of');
  });

  it('lets who still waits lapse when it is completed', async () => {
    const { path, partner, organisationId, first, second, event } = await service.anEvent();
    const people = [{ personId: first }, { personId: second }];
    const delegation = await partner.post<Delegation>(`${path}/delegations`, {
      organisationId,
      people,
    });
    expect(delegation.status).toBe(201);
    const waiting = delegation.body.registrations[1]!;
    await service.others.publish('event', 'completed', event.id, { ...event, status: 'completed' });
    const read = () => partner.get<Item>(`/v1/registrations/${waiting.id}`);
    const lapsed = await eventually(read, {
      until: ({ body }) => body.status === 'lapsed',
    });
    expect(lapsed.body).toMatchObject({ reason: 'event-completed', position: null });
    const late = await service.secretariat().post(`${path}/registrations`, {
      personId: second,
      organisationId,
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'event.ended' } });
    const history = `/v1/registrations/${waiting.id}/history`;
    const [begin, rest] = [`${history}?limit=1`, `${history}?limit=1&after=`];
    const { body } = await partner.get<Listed<Step>>(begin);
    const steps = [
      ...body.data,
      ...(await partner.get<Listed<Step>>(`${rest}${body.page.next}`)).body.data,
    ];
    const line = ['put-on-waiting-list', 'lapsed'];
    expect(steps.map((step) => step.type)).toEqual(line);
    expect((await partner.get(`${rest}${unknown}`)).status).toBe(400);
  });

  it('is listed with the seats of all events, among those that are open', async () => {
    const { path, partner } = await service.anEvent();
    const eventId = path.split('/').at(-1) ?? '';
    const listed = async (query: string) =>
      (await partner.get<Listed<object>>(`/v1/seat-plans?eventId=${eventId}${query}`)).body.data;
    const plan = { eventId, capacity: 1, taken: 0, onOffer: 0, waiting: 0, quotas: [] };
    expect(await listed('')).toEqual([plan]);
    expect(await listed('&open=true')).toEqual([plan]);
    expect(await listed('&open=false')).toEqual([]);
  });

  it('keeps its ETag while seats are taken, and seats who waits when it grows', async () => {
    const { path, partner, organisationId, first, second } = await service.anEvent();
    const people = [{ personId: first }, { personId: second }];
    await partner.post(`${path}/delegations`, { organisationId, people });
    const plan = await partner.get(`${path}/seat-plan`, { headers: { 'if-none-match': '"1"' } });
    expect(plan).toMatchObject({ status: 200, body: { capacity: 1, taken: 1, waiting: 1 } });
    expect(plan.headers.get('etag')).toBe('"1"');
    const ask = service.secretariat();
    expect((await ask.patch(`${path}/seat-plan`, { capacity: 2 })).status).toBe(428);
    const grown = await ask.patch(`${path}/seat-plan`, { capacity: 2 }, { ifMatch: '"1"' });
    expect(grown).toMatchObject({ status: 200, body: { capacity: 2, taken: 2, waiting: 0 } });
    expect((await ask.patch(`${path}/seat-plan`, { capacity: 3 }, { ifMatch: '"1"' })).status).toBe(
      412,
    );
    const below = await ask.patch(`${path}/seat-plan`, { capacity: 1 }, { ifMatch: '"2"' });
    expect(below).toMatchObject({
      status: 409,
      body: { code: 'seat-plan.capacity-below-taken', taken: 2 },
    });
    const foreign = await partner.patch(`${path}/seat-plan`, { capacity: 9 }, { ifMatch: '*' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'seat-plan.not-yours' } });
  });
});

describe('names', () => {
  it("are asked for with the caller's own token, anew for a replay, and pseudonyms when nobody answers", async () => {
    const { path, partner, organisationId, first } = await service.anEvent();
    const send = () =>
      partner.post<Item>(
        `${path}/registrations`,
        { personId: first, organisationId },
        { idempotencyKey: 'once' },
      );
    service.organisationsServer.answerNames(false);
    const answer = await send();
    service.organisationsServer.answerNames(true);
    expect(answer.status).toBe(201);
    const pseudonym = { displayName: 'INT-NGO-01', shownAs: 'pseudonym' };
    expect(answer.body.person).toMatchObject(pseudonym);
    const replay = await send();
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
    expect(replay.body).toEqual({
      ...answer.body,
      person: { ...answer.body.person, displayName: `Name of ${first}`, shownAs: 'name' },
    });
    expect(service.organisationsServer.asked.at(-1)).toMatchObject({ personIds: [first] });
    expect(service.organisationsServer.asked.at(-1)?.authorization).toMatch(/^Bearer /);
    const etag = answer.headers.get('etag') ?? '';
    const read = await partner.get(`/v1/registrations/${answer.body.id}`, {
      headers: { 'if-none-match': etag },
    });
    expect(read.status).toBe(200);
  });
});

describe('wrong requests', () => {
  it('are refused, each in its way, and leave no trace', async () => {
    const { path, partner, organisationId, first } = await service.anEvent();
    const right = { personId: first, organisationId };
    const at = `${path}/registrations`;
    const cases: [ApiClient, string, unknown, number, string][] = [
      [partner, at, { ...right, note: 'x' }, 400, 'request.malformed'],
      [partner, at, { ...right, role: 'guest' }, 400, 'request.malformed'],
      [partner, at, { personId: first }, 400, 'request.malformed'],
      [partner, at, { ...right, personId: unknown }, 422, 'person.unknown'],
      [
        service.secretariat(),
        at,
        { ...right, organisationId: unknown },
        422,
        'organisation.unknown',
      ],
      [
        service.secretariat(),
        at,
        { ...right, organisationId: null },
        422,
        'registration.organisation-missing',
      ],
      [service.partnerOf(newId()), at, right, 403, 'registration.foreign-organisation'],
      [partner, at, { ...right, role: 'speaker' }, 403, 'registration.role-not-yours'],
      [
        partner,
        at,
        { ...right, outsideWindowReason: 'late-confirmation' },
        403,
        'registration.outside-window-not-yours',
      ],
      [partner, `/v1/events/${unknown}/registrations`, right, 404, 'event.not-found'],
      [partner, `${path}/delegations`, { organisationId, people: [] }, 400, 'request.malformed'],
      [partner, `${path}/invitations`, { organisationId, seats: 1 }, 403, 'invitation.not-yours'],
      [
        service.secretariat(),
        `${path}/invitations`,
        { organisationId, seats: 0 },
        400,
        'request.malformed',
      ],
      [partner, `/v1/registrations/${unknown}/withdraw`, {}, 404, 'registration.not-found'],
    ];
    for (const [client, to, body, status, code] of cases) {
      // While messages may be on their way, nothing can be answered as missing.
      const answer = await eventually(() => client.post(to, body), {
        until: (given) => given.status !== 503,
      });
      expect(answer).toMatchObject({ status, body: { status, code } });
    }
    expect((await service.secretariat().get<Listed<Item>>(at)).body.data).toEqual([]);
    expect((await partner.get('/v1/registrations?color=red')).status).toBe(400);
  });
});
