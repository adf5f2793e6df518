import { eventually, taken, type ApiClient } from '@regional-events/testing';

interface Item {
  readonly id: string;
}

interface Listed<T = Item> {
  readonly data: readonly T[];
}

interface Titled extends Item {
  readonly title: Readonly<Record<string, string>>;
}

/** The ids of what the pages show. */
export interface EveryPageScene {
  readonly series: string;
  /** Published, full, with a waiting list. */
  readonly workshop: string;
  /** Nothing is missing. */
  readonly draft: string;
  /** Two sessions of it clash. */
  readonly clashing: string;
  readonly completed: string;
  /** To which the focal point's organisation is invited. */
  readonly invited: string;
  readonly taskForce: string;
  readonly person: string;
  readonly account: string;
  readonly client: string;
  readonly importJob: string;
}

const DAY = '2031-05-13';

/** What the sample lacks: a draft, a clash, an invitation without an answer, a double, a protected name, an import. */
export async function setEveryPageScene(api: ApiClient): Promise<EveryPageScene> {
  const first = async <T extends Item>(path: string, is: (item: T) => boolean = () => true) => {
    const found = taken(await api.get<Listed<T>>(path)).data.find(is);
    if (found === undefined) throw new Error(`${path} has nothing that the scene needs`);
    return found.id;
  };
  const taskForce = await first('/v1/organisations?code=RS-TF');
  const organiser = await first('/v1/organisations?code=CSC-WB');
  const called = (title: string) => (event: Titled) =>
    event.title['en']?.startsWith(title) === true;
  const workshop = await first<Titled>('/v1/events?status=published', called('Third workshop'));
  const person = await twins(api, taskForce);
  return {
    series: await first('/v1/series?externalRef=sample-series'),
    workshop,
    draft: await draftEvent(api, organiser, 'Seizing assets'),
    clashing: await clashing(api, organiser),
    completed: await first('/v1/events?status=completed'),
    invited: await invited(api, organiser, taskForce),
    taskForce,
    person,
    account: await first<Item & { grants: readonly { role: string }[] }>(
      '/v1/accounts?status=active',
      ({ grants }) => grants.some(({ role }) => role === 'focal-point'),
    ),
    client: await first('/v1/clients?status=active'),
    importJob: await triedTable(api),
  };
}

/** Two entries of one person, whose name is protected. */
async function twins(api: ApiClient, organisationId: string): Promise<string> {
  const name = { givenName: 'Jelena', familyName: 'Marić', email: 'jelena.maric@example.org' };
  const affiliations = [{ organisationId, position: 'Prosecutor', from: '2024-01-01', to: null }];
  const register = async (more: object) =>
    taken(
      await api.post<Item>('/v1/people', { ...name, affiliations, languages: ['sr'], ...more }),
    );
  await register({ email: null });
  return (await register({ protected: true })).id;
}

/** A draft that lacks nothing. */
export async function draftEvent(
  api: ApiClient,
  organiser: string,
  title: string,
  more: object = {},
): Promise<string> {
  const event = await api.post<Item>('/v1/events', {
    kind: 'workshop',
    title: { en: title },
    admission: 'by-invitation',
    organiserIds: [organiser],
    venue: { name: 'Hotel Park', city: 'Ohrid', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [{ date: DAY, startTime: '09:00', endTime: '16:30' }],
    capacity: 20,
    registration: { opensAt: '2026-01-01T00:00:00Z', closesAt: '2031-05-01T00:00:00Z' },
    ...more,
  });
  return taken(event).id;
}

async function clashing(api: ApiClient, organiser: string): Promise<string> {
  const id = await draftEvent(api, organiser, 'Following the money');
  const speaker = await api.get<Listed>('/v1/people?limit=1');
  const speakers = taken(speaker).data.map((one) => ({ personId: one.id, role: 'presenter' }));
  for (const [title, startTime, endTime] of [
    ['Opening', '09:00', '10:30'],
    ['Accounts abroad', '10:00', '11:00'],
  ]) {
    const session = { title: { en: title }, kind: 'presentation', date: DAY, startTime, endTime };
    taken(await api.post(`/v1/events/${id}/sessions`, { ...session, speakers }));
  }
  return id;
}

async function invited(api: ApiClient, organiser: string, organisationId: string) {
  const id = await draftEvent(api, organiser, 'Undercover online');
  taken(await api.post(`/v1/events/${id}/publish`));
  const invitation = { organisationId, seats: 3, answerBy: '2031-04-01T00:00:00Z' };
  await eventually(() => api.post(`/v1/events/${id}/invitations`, invitation), {
    until: ({ status }) => status === 201,
  });
  return id;
}

/** A table that was tried: new people, and one who is refused. */
async function triedTable(api: ApiClient): Promise<string> {
  const rows = [
    'givenName,familyName,email,organisation,position',
    'Lejla,Hodžić,lejla.hodzic@example.org,BA-TF,Inspector',
    'Amar,Kovač,not-an-address,BA-TF,Analyst',
  ];
  const headers = { 'content-type': 'text/csv' };
  const table = rows.join('\n');
  return taken(await api.post<Item>('/v1/people-imports?dryRun=true', table, { headers })).id;
}
