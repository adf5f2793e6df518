import {
  type ApiClient,
  eventually,
  type Item,
  type RequestOptions,
  type RunningPlatform,
  taken,
  uniqueName,
  workshop,
} from '@regional-events/testing';
import { prepareCallers, type Callers } from './wrong-input-callers.ts';

const DAY_MS = 86_400_000;

/** Names that no refusal may tell. */
export const names = ['Vukosava', 'Dragutina', 'Slobodanka', 'Testimonova', 'nobody-knows'];

export type World = Awaited<ReturnType<typeof prepareWorld>>;

/** A local date, so many days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Two organisations with people and clients, events in every state that matters, and who is registered for them. */
export async function prepareWorld(platform: RunningPlatform) {
  const secretariat = platform.asSecretariat();
  const organisations = await prepareOrganisations(secretariat);
  const { callers, ...clients } = await prepareCallers(platform, organisations);
  const events = await prepareEvents(secretariat, organisations.ministry);
  const invitations = await prepareInvitations(secretariat, { ...organisations, ...events });
  const registrations = await prepareRegistrations(callers, { ...organisations, ...events });
  const firstClient = platform.secretariat.clientId;
  return {
    callers,
    firstClient,
    ...clients,
    ...organisations,
    ...events,
    ...invitations,
    ...registrations,
  };
}

/** Again while the news that it rests on is on its way. */
async function make(
  client: ApiClient,
  path: string,
  body: object,
  options: RequestOptions = {},
): Promise<string> {
  const answer = await eventually(() => client.post<Item>(path, body, options), {
    until: ({ status }) => status !== 503,
  });
  return taken(answer).id;
}

async function prepareOrganisations(secretariat: ApiClient) {
  const code = uniqueName('W')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '-')
    .slice(-24);
  const register = (suffix: string, parentId: string | null = null) => {
    const organisation = { code: `${code}${suffix}`, names: { en: suffix }, parentId };
    const body = { kind: 'ministry', country: 'MK', ...organisation };
    return make(secretariat, '/v1/organisations', body);
  };
  const ministry = await register('-M');
  const agency = await register('-A', ministry);
  const person = (givenName: string, organisationId: string) => {
    const email = `nobody-knows-${givenName.toLowerCase()}@example.org`;
    const affiliations = [{ organisationId, from: '2020-01-01' }];
    const named = { givenName, familyName: 'Testimonova', email, externalRef: givenName };
    return make(secretariat, '/v1/people', { ...named, affiliations });
  };
  return {
    code: `${code}-M`,
    ministry,
    agency,
    seated: await person('Vukosava', ministry),
    free: await person('Dragutina', ministry),
    ofAgency: await person('Slobodanka', agency),
  };
}

async function prepareEvents(secretariat: ApiClient, ministry: string) {
  const draft = (body: object) => make(secretariat, '/v1/events', body);
  const published = async (body: object) => {
    const id = await draft(body);
    taken(await secretariat.post(`/v1/events/${id}/publish`));
    await eventually(async () => (await seatPlan(secretariat, id)).status === 200);
    return id;
  };
  const series = await prepareSeries(secretariat, ministry);
  const inSeries = { ...workshop(5, [ministry]), seriesId: series.seriesId };
  const bare = { kind: 'meeting', title: { en: 'A meeting' }, organiserIds: [ministry] };
  const closed = { opensAt: `${inDays(-9)}T00:00:00Z`, closesAt: `${inDays(-1)}T00:00:00Z` };
  const draftId = await draft({ ...inSeries, externalRef: 'the-draft' });
  const session = { kind: 'panel', title: { en: 'A panel' }, date: inDays(30) };
  return {
    ...series,
    draftId,
    bareDraft: await draft(bare),
    sessionId: await make(secretariat, `/v1/events/${draftId}/sessions`, session),
    openEvent: await published({ ...inSeries, numberInSeries: 1 }),
    invitedEvent: await published({ ...workshop(5, []), admission: 'by-invitation' }),
    lateEvent: await published({ ...workshop(5, [ministry]), registration: closed }),
  };
}

function seatPlan(secretariat: ApiClient, eventId: string) {
  return secretariat.get(`/v1/events/${eventId}/seat-plan`);
}

async function prepareSeries(secretariat: ApiClient, ministry: string) {
  const parties = { initiatorId: ministry, organiserIds: [ministry], countries: ['MK'] };
  const dates = { from: inDays(-10), to: inDays(300) };
  const series = { title: { en: 'A series' }, aims: [], ...parties, ...dates };
  const seriesId = await make(secretariat, '/v1/series', series);
  const closedSeries = await make(secretariat, '/v1/series', series);
  taken(await secretariat.post(`/v1/series/${closedSeries}/close`));
  return { seriesId, closedSeries };
}

interface Parties {
  readonly ministry: string;
  readonly agency: string;
  readonly openEvent: string;
}

async function prepareInvitations(
  secretariat: ApiClient,
  world: Parties & { readonly invitedEvent: string },
) {
  const invite = (eventId: string, organisationId: string) => {
    const path = `/v1/events/${eventId}/invitations`;
    return make(secretariat, path, { organisationId, seats: 2 });
  };
  const withdrawnInvitation = await invite(world.invitedEvent, world.agency);
  const path = `/v1/events/${world.invitedEvent}/invitations/${withdrawnInvitation}/withdraw`;
  taken(await secretariat.post(path));
  return {
    withdrawnInvitation,
    invitation: await invite(world.invitedEvent, world.ministry),
    openInvitation: await invite(world.openEvent, world.agency),
  };
}

interface Guests {
  readonly seated: string;
  readonly free: string;
  readonly ofAgency: string;
}

async function prepareRegistrations({ secretariat, ministry }: Callers, world: Parties & Guests) {
  const path = `/v1/events/${world.openEvent}/registrations`;
  const idempotencyKey = 'the-key-of-the-first-nomination';
  const ofMinistry = (personId: string) => ({ personId, organisationId: world.ministry });
  const ofAgency = { personId: world.ofAgency, organisationId: world.agency };
  const gone = await make(ministry, path, ofMinistry(world.free));
  taken(await ministry.post(`/v1/registrations/${gone}/withdraw`));
  return {
    idempotencyKey,
    goneRegistration: gone,
    registration: await make(ministry, path, ofMinistry(world.seated), { idempotencyKey }),
    agencyRegistration: await make(secretariat, path, ofAgency),
  };
}
