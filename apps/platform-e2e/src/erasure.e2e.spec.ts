import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  eventually,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  startPlatform,
  taken,
  type ApiClient,
  type Item,
  type Listed,
  type RunningPlatform,
} from '@regional-events/testing';

interface Registration extends Item {
  readonly personId: string;
  readonly reason: string | null;
}

interface Erasure {
  readonly status: string;
  readonly services: readonly { readonly service: string; readonly status: string }[];
}

let platform: RunningPlatform;
let secretariat: ApiClient;
let organisationId: string;

beforeAll(async () => {
  platform = await startPlatform({ only: ['organisations', 'events', 'registrations'] });
  secretariat = platform.asSecretariat();
  organisationId = await registerOrganisation(secretariat);
});

/** A workshop with one seat, and two people who were nominated for it in this order. */
async function aFullWorkshop() {
  const [first = '', second = ''] = await registerPeople(secretariat, organisationId, 2);
  const eventId = await publishedWorkshop(secretariat, 1);
  for (const personId of [first, second]) await nominate(eventId, personId);
  return { eventId, first, second };
}

async function nominate(eventId: string, personId: string): Promise<Registration> {
  const path = `/v1/events/${eventId}/registrations`;
  const body = { personId, organisationId };
  return taken(
    await eventually(() => secretariat.post<Registration>(path, body), {
      until: ({ status }) => status !== 503,
    }),
  );
}

async function registrationsOf(eventId: string, personId: string) {
  const path = `/v1/events/${eventId}/registrations?personId=${personId}`;
  const { data } = taken(await secretariat.get<Listed<Registration>>(path));
  return data.map(({ status, reason }) => [status, reason]);
}

const erasureOf = async (personId: string) =>
  taken(await secretariat.get<Erasure>(`/v1/erasures/${personId}`));

describe('an erasure while a service is stopped', () => {
  it('names the service in the register, and ends by itself when it is back', async () => {
    const { eventId, first, second } = await aFullWorkshop();
    const registrations = platform.process('registrations');
    await registrations.stop();
    const erased = await secretariat.delete(`/v1/people/${first}`, { ifMatch: '*' });
    expect(erased.status).toBe(204);
    expect((await secretariat.get(`/v1/people/${first}`)).status).toBe(404);
    const waiting = await eventually(() => erasureOf(first), {
      until: ({ services }) => services.filter(({ status }) => status === 'done').length === 2,
    });
    expect(waiting.status).toBe('pending');
    expect(waiting.services.map(({ service, status }) => [service, status])).toEqual([
      ['organisations', 'done'],
      ['events', 'done'],
      ['registrations', 'pending'],
    ]);
    await registrations.restart();
    await eventually(() => erasureOf(first), { until: ({ status }) => status === 'done' });
    expect(await registrationsOf(eventId, first)).toEqual([['withdrawn', 'person-erased']]);
    expect(await registrationsOf(eventId, second)).toEqual([['confirmed', null]]);
  });
});

describe('a person who was entered twice', () => {
  it('is one in every service once the two were merged, also for who still has the old id', async () => {
    const { eventId, first, second } = await aFullWorkshop();
    const merged = taken(
      await secretariat.post<Item>(`/v1/people/${second}/merge`, { intoId: first }),
    );
    expect(merged.id).toBe(first);
    await eventually(() => registrationsOf(eventId, second), {
      until: (left) => left.length === 0,
    });
    expect(await registrationsOf(eventId, first)).toEqual(
      expect.arrayContaining([
        ['confirmed', null],
        ['withdrawn', 'merged'],
      ]),
    );
    expect(taken(await secretariat.get<Item>(`/v1/people/${second}`)).id).toBe(first);
    const another = await publishedWorkshop(secretariat, 1);
    expect(await nominate(another, second)).toMatchObject({ personId: first, status: 'confirmed' });
  });
});
