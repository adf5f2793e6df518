import {
  eventually,
  taken,
  uniqueName,
  workshop,
  type ApiClient,
  type Item,
  type RunningPlatform,
} from '@regional-events/testing';
import { parties, type Parties, type Party } from './parties.ts';
import { preparePersons } from './people-of-table.ts';
import { prepareTokens } from './tokens.ts';

export type World = Awaited<ReturnType<typeof prepareWorld>>;

/** One of each thing that rights are about, and a token for each actor. */
export async function prepareWorld(platform: RunningPlatform) {
  const secretariat = platform.asSecretariat();
  const organisations = await prepareParties(secretariat);
  const tokens = await prepareTokens(platform, organisations);
  const people = await preparePeople(secretariat, organisations);
  const events = await prepareEvents(secretariat, organisations);
  const participation = await prepareParticipation(secretariat, organisations, {
    ...people,
    published: events.published,
  });
  const links = await prepareLinks(secretariat, events.published);
  const given = { organisations, ownPerson: people.ownPerson, series: events.series };
  const persons = await prepareAccounts(platform, given, people.leftPerson);
  const things = { organisations, ...people, ...events, ...participation, ...links };
  const callers = { ...tokens.callers, ...persons.callers };
  return { ...things, ...tokens, ...persons, callers };
}

/** Again while the news that it rests on is on its way. */
async function make(client: ApiClient, path: string, body: object): Promise<string> {
  const answer = await eventually(() => client.post<Item>(path, body), {
    until: ({ status }) => status < 300,
  });
  return taken(answer).id;
}

async function prepareParties(secretariat: ApiClient): Promise<Parties> {
  const code = uniqueName('R')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '-')
    .slice(-24);
  const made: Record<Party, string> = {
    foreign: '',
    former: '',
    own: '',
    organiser: '',
    coOrganiser: '',
  };
  for (const [index, party] of parties.entries()) {
    const body = {
      code: `${code}-${index}`,
      kind: 'ministry',
      names: { en: party },
      country: 'MK',
    };
    made[party] = await make(secretariat, '/v1/organisations', body);
  }
  return made;
}

async function preparePeople(secretariat: ApiClient, { own, former, foreign }: Parties) {
  const person = (affiliations: object[], isProtected = false) =>
    make(secretariat, '/v1/people', {
      givenName: 'Given',
      familyName: 'Family',
      email: null,
      languages: ['en'],
      protected: isProtected,
      affiliations,
    });
  const left = { organisationId: former, from: '2010-01-01', to: '2012-12-31' };
  const present = { organisationId: own, from: '2020-01-01', to: null };
  const belongs = () => person([left, present]);
  return {
    ownPerson: await belongs(),
    protectedPerson: await person([left, present], true),
    freePerson: await belongs(),
    declinedPerson: await belongs(),
    withdrawnPerson: await belongs(),
    speaker: await belongs(),
    leftPerson: await person([left]),
    foreignPerson: await person([{ ...present, organisationId: foreign }]),
  };
}

async function prepareEvents(secretariat: ApiClient, { organiser, coOrganiser, former }: Parties) {
  const details = workshop(1000, [organiser]);
  const [day] = details.days;
  const days = [{ ...day, coOrganiserIds: [coOrganiser] }];
  const draft = () => make(secretariat, '/v1/events', { ...details, days });
  /** The former organisation has organised it, and its day, and does so no more. */
  const given = async () => {
    const before = { organiserIds: [organiser, former] };
    const id = await make(secretariat, '/v1/events', {
      ...details,
      ...before,
      days: [{ ...day, coOrganiserIds: [coOrganiser, former] }],
    });
    const after = { organiserIds: [organiser], days };
    taken(await secretariat.patch(`/v1/events/${id}`, after, { ifMatch: '*' }));
    return id;
  };
  const published = async () => {
    const id = await given();
    taken(await secretariat.post(`/v1/events/${id}/publish`));
    return id;
  };
  const session = { kind: 'panel', title: { en: 'A panel' }, date: day?.date };
  const series = seriesOf(organiser);
  const shown = await published();
  await seatPlanOf(secretariat, shown);
  const planned = (eventId: string) => make(secretariat, `/v1/events/${eventId}/sessions`, session);
  const draftId = await given();
  return {
    session,
    published: shown,
    draft: draftId,
    released: await releasedOf(secretariat, await published(), session),
    releasedDraft: await releasedOf(secretariat, await given(), session),
    toPublish: await draft(),
    toCancel: await published(),
    toComplete: await published(),
    series: await make(secretariat, '/v1/series', series),
    venue: await make(secretariat, '/v1/venues', { name: 'A house', city: 'Skopje' }),
    seriesBody: series,
    eventBody: { ...details, days },
    publishedSession: await planned(shown),
    draftSession: await planned(draftId),
    removable: await eachFor(() => planned(shown)),
  };
}

async function prepareAccounts(
  platform: RunningPlatform,
  given: Parameters<typeof preparePersons>[1],
  leftPerson: string,
) {
  const { callers, account } = await preparePersons(platform, given);
  const spare = { personId: leftPerson, email: `${leftPerson}@example.org` };
  const spareAccount = await make(platform.asSecretariat(), '/v1/accounts', spare);
  return { callers, account, spareAccount };
}

/** One for each who removes it. */
async function eachFor(plan: () => Promise<string>) {
  return {
    organiser: await plan(),
    coOrganiser: await plan(),
    secretariat: await plan(),
    secretariatPerson: await plan(),
  };
}

async function prepareLinks(secretariat: ApiClient, targetId: string) {
  const link = () => make(secretariat, '/v1/calendar-links', { kind: 'event', targetId });
  const removableLinks = { secretariat: await link(), secretariatPerson: await link() };
  return { calendarLink: await link(), removableLinks };
}

/** The event, whose agenda has a release. */
async function releasedOf(secretariat: ApiClient, eventId: string, session: object) {
  await make(secretariat, `/v1/events/${eventId}/sessions`, session);
  taken(await secretariat.post(`/v1/events/${eventId}/agenda-versions`));
  return eventId;
}

function seriesOf(organiser: string) {
  return {
    title: { en: 'A series' },
    aims: [],
    initiatorId: organiser,
    organiserIds: [organiser],
    countries: ['MK'],
    from: '2020-01-01',
    to: '2090-12-31',
  };
}

async function seatPlanOf(secretariat: ApiClient, id: string): Promise<void> {
  await eventually(
    async () => (await secretariat.get(`/v1/events/${id}/seat-plan`)).status === 200,
  );
}

interface Ids {
  readonly published: string;
  readonly ownPerson: string;
  readonly declinedPerson: string;
  readonly withdrawnPerson: string;
  readonly speaker: string;
}

/** All of it made by the secretariat: what counts is for whom, not who wrote it. */
async function prepareParticipation(secretariat: ApiClient, { own }: Parties, ids: Ids) {
  const path = `/v1/events/${ids.published}`;
  const register = (personId: string, role = 'participant') =>
    make(secretariat, `${path}/registrations`, {
      personId,
      organisationId: role === 'speaker' ? null : own,
      role,
    });
  const invitation = { organisationId: own, seats: 50 };
  return {
    registration: await register(ids.ownPerson),
    toDecline: await register(ids.declinedPerson),
    toWithdraw: await register(ids.withdrawnPerson),
    forNobody: await register(ids.speaker, 'speaker'),
    invitation: await make(secretariat, `${path}/invitations`, invitation),
  };
}
