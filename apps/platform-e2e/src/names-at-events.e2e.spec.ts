import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  eventually,
  registerOrganisation,
  startPlatform,
  taken,
  workshop,
  type ApiClient,
  type Item,
  type Listed,
  type RunningPlatform,
} from '@regional-events/testing';

interface Registration extends Item {
  readonly person: {
    readonly id: string;
    readonly displayName: string;
    readonly shownAs: string;
    readonly reasonRequired: boolean;
  };
}

interface Entry {
  readonly personId: string;
  readonly reason: string | null;
}

let platform: RunningPlatform;
let secretariat: ApiClient;
let organisation: string;
let organising: string;
let own: ApiClient;
let organiser: ApiClient;

beforeAll(async () => {
  platform = await startPlatform({ only: ['organisations', 'events', 'registrations'] });
  secretariat = platform.asSecretariat();
  organisation = await registerOrganisation(secretariat);
  organising = await registerOrganisation(secretariat);
  own = await clientOf(organisation);
  organiser = await clientOf(organising);
});

async function clientOf(organisationId: string): Promise<ApiClient> {
  const scopes = ['events:read', 'registrations:read', 'people:read'];
  const body = { name: 'A client', organisationId, scopes };
  const made = await secretariat.post<{ clientId: string; secret: string }>('/v1/clients', body);
  const { clientId, secret } = taken(made);
  return platform.asClient({ clientId, clientSecret: secret });
}

async function person(isProtected: boolean): Promise<string> {
  const body = {
    givenName: 'Slavojka',
    familyName: isProtected ? 'Zaklonjena' : 'Otvorena',
    email: null,
    protected: isProtected,
    affiliations: [{ organisationId: organisation, from: '2020-01-01' }],
  };
  return taken(await secretariat.post<Item>('/v1/people', body)).id;
}

/** A workshop of theirs in a month, with an ordinary and a protected person of ours. */
async function aWorkshop(seriesId: string | null = null): Promise<string> {
  const body = { ...workshop(10, [organising]), seriesId };
  const eventId = taken(await secretariat.post<Item>('/v1/events', body)).id;
  taken(await secretariat.post(`/v1/events/${eventId}/publish`, {}));
  for (const isProtected of [false, true]) {
    const nomination = { personId: await person(isProtected), organisationId: organisation };
    const path = `/v1/events/${eventId}/registrations`;
    taken(
      await eventually(() => secretariat.post(path, nomination), {
        until: ({ status }) => ![404, 503].includes(status),
      }),
    );
  }
  return eventId;
}

/** A series whose organisers see names early. */
async function aSeries(namesFromDays: number): Promise<string> {
  const body = {
    title: { en: 'A series' },
    aims: [],
    initiatorId: organising,
    organiserIds: [organising],
    countries: ['MK'],
    from: '2020-01-01',
    to: '2120-01-01',
    namesFromDays,
  };
  return taken(await secretariat.post<Item>('/v1/series', body)).id;
}

async function shownTo(client: ApiClient, eventId: string): Promise<readonly string[]> {
  const path = `/v1/events/${eventId}/registrations`;
  const { data } = taken(await client.get<Listed<Registration>>(path));
  return data.map(({ person: { displayName, reasonRequired } }) =>
    reasonRequired ? `${displayName}?` : displayName,
  );
}

const pseudonyms = ['INT-NGO-01', 'INT-NGO-02'];

describe('the names of who comes to an event', () => {
  it('are for its organisers pseudonyms until the day that the series names, and for others always', async () => {
    const later = await aWorkshop();
    expect(await shownTo(own, later)).toEqual(['Slavojka Otvorena', 'Slavojka Zaklonjena']);
    expect(await shownTo(organiser, later)).toEqual(pseudonyms);
    expect(await shownTo(secretariat, later)).toEqual(['Slavojka Otvorena', 'INT-NGO-02?']);
    const soon = await aWorkshop(await aSeries(60));
    await eventually(() => shownTo(organiser, soon), {
      until: ([first]) => first === 'Slavojka Otvorena',
    });
    expect(await shownTo(organiser, soon)).toEqual(['Slavojka Otvorena', 'INT-NGO-02?']);
  });

  it('that are protected are told with a reason for that event alone, and the log says so', async () => {
    const [one, other] = [await aWorkshop(), await aWorkshop()];
    const reason = { eventId: one, reason: 'A list for the door' };
    taken(await secretariat.post('/v1/access-reasons', reason));
    expect(await shownTo(secretariat, one)).toEqual(['Slavojka Otvorena', 'Slavojka Zaklonjena']);
    expect(await shownTo(secretariat, other)).toEqual(['Slavojka Otvorena', 'INT-NGO-02?']);
    const path = `/v1/access-log?eventId=${one}`;
    const { data } = taken(await secretariat.get<Listed<Entry>>(path));
    expect(data.map((entry) => entry.reason)).toEqual(['A list for the door']);
  });

  it('are pseudonyms while organisations is away', async () => {
    const eventId = await aWorkshop();
    const organisations = platform.process('organisations');
    await organisations.stop();
    expect(await shownTo(own, eventId)).toEqual(pseudonyms);
    await organisations.restart();
  });
});
