import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { taken, type ApiClient, type Item } from '@regional-events/testing';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { startEvents, type RunningEvents } from '../testing/running-events.ts';
import { synergyId } from './domain/synergy.ts';

let events: RunningEvents;
let year = 2100;
const proposer = partnerOf(organiserId);

interface Event extends Item {
  readonly days: readonly { readonly coOrganiserIds: readonly string[] }[];
}

beforeAll(async () => {
  events = await startEvents();
  await events.knowClient(proposer);
});

async function published(client: ApiClient, organiser: string, date: string): Promise<string> {
  const body = {
    kind: 'workshop',
    title: { en: 'A workshop' },
    topics: ['asset-recovery'],
    organiserIds: [organiser],
    venue: { name: 'Hall', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [{ date }],
    capacity: 20,
    registration: { opensAt: '2026-01-01T08:00:00Z', closesAt: `${date}T00:00:00Z` },
  };
  const { id } = taken(await client.post<Item>('/v1/events', body));
  taken(await client.post(`/v1/events/${id}/publish`));
  return id;
}

/** The organiser offers the day of its own event to the stranger, whose event is two days later. */
async function offered() {
  year += 1;
  const date = `${year}-05-10`;
  const own = await published(events.organiser, organiserId, date);
  const other = await published(events.stranger, strangerId, `${year}-05-12`);
  const path = `/v1/synergies/${synergyId(own, other)}`;
  taken(await events.organiser.post(`${path}/propose`, { eventId: own, date }));
  const coOrganisers = async () =>
    taken(await events.secretariat.get<Event>(`/v1/events/${own}`)).days[0]?.coOrganiserIds;
  const change = (coOrganiserIds: readonly string[]) => {
    const body = { days: [{ date, coOrganiserIds }] };
    return events.organiser.patch(`/v1/events/${own}`, body, { ifMatch: '*' });
  };
  return { accept: () => events.stranger.post(`${path}/accept`), change, coOrganisers };
}

describe('a joint day that was offered', () => {
  it.each([
    ['was revoked', {}, true],
    ['may change no events any more', { scopes: ['events:read'] }, false],
    ['works for another organisation', { organisationId: strangerId }, false],
  ])('is not shared while the client that offered it %s', async (_, change, revoked) => {
    const { accept, coOrganisers } = await offered();
    await events.knowClient({ ...proposer, ...change }, { revoked });
    const refused = await accept();
    await events.knowClient(proposer);
    expect(refused.body).toMatchObject({ status: 409, code: 'synergy.proposer-gone' });
    expect(await coOrganisers()).toEqual([]);
    expect(taken(await accept())).toMatchObject({ state: 'accepted' });
    expect(await coOrganisers()).toEqual([strangerId]);
  });

  it('has at most as many co-organisers as a change of the event may name', async () => {
    const { accept, change, coOrganisers } = await offered();
    const others = await twentyOrganisations();
    taken(await change(others));
    expect((await accept()).body).toMatchObject({
      status: 409,
      code: 'event.too-many-co-organisers',
    });
    expect(await coOrganisers()).toEqual(others);
    taken(await change(others.slice(1)));
    taken(await accept());
    const joint = [...others.slice(1), strangerId];
    expect(await coOrganisers()).toEqual(joint);
    taken(await change(joint));
  });
});

async function twentyOrganisations(): Promise<readonly string[]> {
  const ids = Array.from({ length: 20 }, () => newId());
  const organisations = new MongoCopy(events.database.connection, KnownOrganisations);
  await events.database.unitOfWork.run(by(secretariat), async () => {
    for (const id of ids) await organisations.keep({ id, status: 'active' });
    return null;
  });
  return ids;
}
