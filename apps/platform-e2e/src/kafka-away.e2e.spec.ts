import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  all,
  allowedMs,
  type ApiClient,
  eventually,
  type Item,
  type OwnKafka,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  type RunningPlatform,
  startOwnKafka,
  startPlatform,
  taken,
  workshop,
} from '@regional-events/testing';

let kafka: OwnKafka;
let platform: RunningPlatform;
let secretariat: ApiClient;
let organisationId: string;
let person: string;
let earlierEvent: string;
let newEvent: string;

beforeAll(async () => {
  kafka = await startOwnKafka();
  platform = await startPlatform({ roles: 'apart', brokers: kafka.brokers });
  secretariat = platform.asSecretariat();
  organisationId = await registerOrganisation(secretariat);
  [person = ''] = await registerPeople(secretariat, organisationId, 1);
  earlierEvent = await publishedWorkshop(secretariat, 5);
  await knownToRegistrations(await publishedWorkshop(secretariat, 5));
  await kafka.kill();
});

/** That the person can be registered for another event shows that the news of both has arrived. */
async function knownToRegistrations(eventId: string): Promise<void> {
  const body = { personId: person, organisationId };
  const path = `/v1/events/${eventId}/registrations`;
  await eventually(async () => (await secretariat.post(path, body)).status === 201);
}

describe('while Kafka is away', () => {
  it('commands go on', async () => {
    const draft = await secretariat.post<Item>('/v1/events', workshop(5, []));
    expect(draft.status).toBe(201);
    newEvent = draft.body.id;
    expect((await secretariat.post(`/v1/events/${newEvent}/publish`, {})).status).toBe(200);
    const registration = await secretariat.post<Item>(`/v1/events/${earlierEvent}/registrations`, {
      personId: person,
      organisationId,
    });
    expect(registration.body).toMatchObject({ status: 'confirmed' });
  });

  it('what was just published answers 503 news-not-here-yet elsewhere, never 404', async () => {
    const answers = await Promise.all([
      secretariat.get<{ code: string }>(`/v1/events/${newEvent}/seat-plan`),
      secretariat.get<{ code: string }>(`/v1/events/${newEvent}/availability`),
      secretariat.post<{ code: string }>(`/v1/events/${newEvent}/registrations`, {
        personId: person,
        organisationId,
      }),
    ]);
    for (const { status, body, headers } of answers) {
      expect({ status, code: body.code }).toEqual({ status: 503, code: 'news-not-here-yet' });
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
    }
  });

  it('an api role starts again, is ready, and takes commands', async () => {
    await platform.process('events-api').restart();
    const ready = await eventually(
      async () => (await secretariat.get('/health/ready')).status === 200,
    );
    expect(ready).toBe(true);
    expect((await secretariat.post('/v1/events', workshop(5, []))).status).toBe(201);
  });

  it('a worker that is told to end does so in order, and soon', async () => {
    const worker = platform.process('registrations-worker');
    const began = performance.now();
    await worker.stop();
    expect(worker.ended).toBe('exit code 0');
    const took = performance.now() - began;
    expect(took).toBeLessThan(allowedMs(9_000));
    await worker.start();
  });

  it('a worker that starts again waits instead of ending', async () => {
    await platform.process('events-worker').restart();
    expect(platform.process('events-worker').ended).toBeUndefined();
  });
});

describe('when Kafka is back', () => {
  it('all drains: the event is known everywhere and its messages are in the feed', async () => {
    await kafka.start();
    await eventually(
      async () => (await secretariat.get(`/v1/events/${newEvent}/seat-plan`)).status === 200,
    );
    const types = await eventually(
      async () => {
        const feed = await all<{ subject: string; type: string }>(secretariat, '/v1/messages');
        return feed.filter(({ subject }) => subject === newEvent).map(({ type }) => type);
      },
      { until: (list: string[]) => list.length >= 3 },
    );
    expect(types.map((type) => type.split('.').slice(2, 4).join('.')).toSorted()).toEqual([
      'event.drafted',
      'event.published',
      'seat-plan.opened',
    ]);
    taken(
      await secretariat.post(`/v1/events/${newEvent}/registrations`, {
        personId: person,
        organisationId,
      }),
    );
  });
});
