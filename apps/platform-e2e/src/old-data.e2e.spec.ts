import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptValuesOfEarlierVersions,
  all,
  eventually,
  taken,
  type ApiClient,
  type Item,
  type Listed,
  type RunningPlatform,
} from '@regional-events/testing';
import mongoose from 'mongoose';
import { startOnDataOf, type OldPlatform } from './old-data.ts';

interface Named extends Item {
  readonly code?: string;
  readonly title?: { readonly en: string };
  readonly organisationId?: string | null;
}

interface Nominated extends Item {
  readonly personId: string;
  readonly organisationId: string | null;
}

let old: OldPlatform;
let platform: RunningPlatform;
let secretariat: ApiClient;

beforeAll(async () => {
  acceptValuesOfEarlierVersions();
  old = await startOnDataOf('b8557bf');
  ({ platform } = old);
  secretariat = platform.asSecretariat();
});

const read = async <T>(path: string): Promise<T> => taken(await secretariat.get<T>(path));
const idsOf = (documents: readonly { readonly _id: string }[] | undefined) =>
  (documents ?? []).map(({ _id }) => _id).toSorted();
const ids = (items: readonly Item[]) => items.map(({ id }) => id).toSorted();

async function withCode(code: string): Promise<string> {
  const { data } = await read<Listed<Named>>(`/v1/organisations?code=${code}`);
  return data[0]?.id ?? `no organisation ${code}`;
}

async function titled(words: string): Promise<Named> {
  const events = await all<Named>(secretariat, '/v1/events');
  const found = events.find(({ title }) => title?.en.includes(words));
  if (found === undefined) throw new Error(`no event of the title ${words}`);
  return found;
}

/** The old client of an organisation; only its secret is not known any more. */
async function clientOf(organisationId: string): Promise<ApiClient> {
  const [client] = await all<Named>(secretariat, `/v1/clients?organisationId=${organisationId}`);
  const path = `/v1/clients/${client?.id}/rotate-secret`;
  const { clientId, secret } = taken(
    await secretariat.post<{ clientId: string; secret: string }>(path, {}),
  );
  return platform.asClient({ clientId, clientSecret: secret });
}

async function stored<T>(service: string, collection: string, filter = {}): Promise<T[]> {
  const connection = await mongoose.createConnection(platform.mongoUri).asPromise();
  try {
    const database = connection.useDb(`${platform.prefixes.database}${service}`);
    return (await database.collection(collection).find(filter).toArray()) as T[];
  } finally {
    await connection.close();
  }
}

describe('what an older version stored', () => {
  it('is migrated at the start, and the operator sees what ran', async () => {
    const { events } = old.before;
    expect(events['events']?.map(({ timeZone }) => timeZone)).toContain('europe/skopje');
    const done = (_id: string, more: object) =>
      expect.objectContaining({ _id, state: 'done', ...more });
    expect(await stored('events', 'migrations', { _id: { $ne: 'lease' } })).toEqual([
      done('2026-11-30-canonical-time-zones', { changed: 1 }),
      done('2026-11-30-retired-organisations', { result: 'requested a rebuild of the copies' }),
      done('2026-11-30-revoked-clients-as-copies', { result: 'copied 1 of 1' }),
      done('2026-11-30-sessions-start-on-their-date', { changed: 9 }),
      done('2026-12-01-words-of-events', { changed: 5 }),
      done('2026-12-01-words-of-series', { changed: 1 }),
    ]);
    const typed = { timeZone: 'europe/skopje' };
    expect(await stored('events', 'events', typed)).toEqual([]);
  });

  it.each(['events', 'registrations'])(
    'gives the copies of %s what only the messages tell: which organisations are retired',
    async (service) => {
      const retired = await withCode('OLD-RETIRED');
      await eventually(
        async () => {
          const lacking = { status: { $exists: false } };
          expect(await stored(service, 'known-organisations', lacking)).toEqual([]);
          const actions = await stored<Item>(service, 'operator_actions');
          expect(actions).toEqual([expect.objectContaining({ kind: 'rebuild', state: 'done' })]);
        },
        { every: 500 },
      );
      const copies = await stored(service, 'known-organisations', { status: 'retired' });
      expect(copies).toMatchObject([{ _id: retired, status: 'retired' }]);
    },
  );

  it('no longer lies open: the key that signs tokens is sealed', async () => {
    await eventually(async () => {
      const keys = await stored<{ privateJwk?: object }>('organisations', 'signing-keys');
      expect(keys.map(({ privateJwk }) => privateJwk)).toEqual(keys.map(() => undefined));
    });
  });

  it.each([
    ['/v1/organisations', 'organisations', 'organisations'],
    ['/v1/people', 'organisations', 'people'],
    ['/v1/clients', 'organisations', 'clients'],
    ['/v1/series', 'events', 'series'],
    ['/v1/events', 'events', 'events'],
    ['/v1/registrations', 'registrations', 'registrations'],
  ] as const)('is all there to read: %s', async (path, service, collection) => {
    const list = await all<Item>(secretariat, path);
    expect(ids(list)).toEqual(idsOf(old.before[service][collection]));
    for (const { id } of list.slice(0, 20)) {
      expect(await read<Item>(`${path}/${id}`)).toMatchObject({ id });
    }
  });

  it('is all there to read: agendas, seats, invitations, waiting lists and histories', async () => {
    for (const { id } of await all<Item>(secretariat, '/v1/events')) {
      for (const part of ['sessions', 'invitations', 'waiting-list', 'registrations'])
        await all(secretariat, `/v1/events/${id}/${part}`);
      await read(`/v1/events/${id}/seat-plan`);
      await read(`/v1/events/${id}/availability`);
    }
    for (const { id } of (await all<Item>(secretariat, '/v1/registrations')).slice(0, 20)) {
      const { data } = await read<Listed<Item>>(`/v1/registrations/${id}/history`);
      expect(data.length).toBeGreaterThan(0);
    }
  });

  it('is shown to those alone who may see it: a reason in words, of which only codes are taken now', async () => {
    const organisationId = await withCode('OSCE');
    const osce = await clientOf(organisationId);
    const path = `/v1/registrations?organisationId=${organisationId}`;
    const reasons = async (client: ApiClient) => {
      const list = await all<{ outsideWindowReason: string | null }>(client, path);
      return new Set(list.map(({ outsideWindowReason }) => outsideWindowReason));
    };
    const words = 'Recorded afterwards from the list of participants of May 2022.';
    expect(await reasons(secretariat)).toEqual(new Set([words, null]));
    expect(await reasons(osce)).toEqual(new Set([null]));
  });

  it('is all told by the feed, from its first message on', async () => {
    const messages = await all<Item>(secretariat, '/v1/messages');
    const before = idsOf(old.before.notifications['messages']);
    expect(ids(messages)).toEqual(expect.arrayContaining(before));
    expect(ids(messages.slice(0, before.length))).toEqual(before);
  });
});

describe('on what an older version stored', () => {
  it('people are nominated, withdraw, and those who waited get their seat', async () => {
    const organisationId = await withCode('OSCE');
    const osce = await clientOf(organisationId);
    const [person] = await all<Item>(osce, '/v1/people');
    const webinar = await titled('Webinar');
    const registrations = `/v1/events/${webinar.id}/registrations`;
    const nomination = { personId: person?.id, organisationId };
    const { id, status } = taken(await osce.post<Item>(registrations, nomination));
    expect(status).toBe('confirmed');
    taken(await osce.post(`/v1/registrations/${id}/withdraw`, {}));
    const third = `/v1/events/${(await titled('Third workshop')).id}/registrations`;
    const waiting = await all<Item>(secretariat, `${third}?status=waiting`);
    const seated = await all<Nominated>(secretariat, `${third}?status=confirmed`);
    const invited = seated[0]?.organisationId;
    const [one, other] = seated.filter((each) => each.organisationId === invited);
    taken(await secretariat.post(`/v1/registrations/${one?.id}/withdraw`, {}));
    const again = { personId: one?.personId, organisationId: invited };
    // invitations did not bind then: it was for 5, and 6 were nominated
    expect(await secretariat.post(third, again)).toMatchObject({
      status: 409,
      body: { code: 'invitation.used-up' },
    });
    taken(await secretariat.post(`/v1/registrations/${other?.id}/withdraw`, {}));
    await eventually(async () => {
      const left = await all<Item>(secretariat, `${third}?status=waiting`);
      expect(left).toHaveLength(waiting.length - 2);
    });
    expect(taken(await secretariat.post<Item>(third, again)).status).toBe('waiting');
  });

  it('an organisation that was retired before it was known here takes part in nothing new', async () => {
    const organisationId = await withCode('OLD-RETIRED');
    const [person] = await all<Item>(secretariat, `/v1/people?organisationId=${organisationId}`);
    const path = `/v1/events/${(await titled('as it was typed')).id}/registrations`;
    const answer = await secretariat.post(path, { personId: person?.id, organisationId });
    expect(answer).toMatchObject({ status: 409, body: { code: 'organisation.retired' } });
  });

  it('an organisation is retired, and the other services hear of it', async () => {
    const organisationId = await withCode('FC24');
    const [person] = await all<Item>(secretariat, `/v1/people?organisationId=${organisationId}`);
    await change(`/v1/organisations/${organisationId}`, { status: 'retired' });
    const path = `/v1/events/${(await titled('Webinar')).id}/registrations`;
    await eventually(async () => {
      const answer = await secretariat.post(path, { personId: person?.id, organisationId });
      expect(answer).toMatchObject({ status: 409, body: { code: 'organisation.retired' } });
    });
  });

  it('a person is changed, with a name in another script that was not kept before', async () => {
    const [person] = await all<Item>(secretariat, '/v1/people');
    const otherScript = { givenName: 'Марко', familyName: 'Павловић', script: 'Cyrl' };
    expect(await read(`/v1/people/${person?.id}`)).toMatchObject({ otherScript: null });
    const changed = await change(`/v1/people/${person?.id}`, { otherScript });
    expect(changed).toMatchObject({ otherScript });
  });

  it('an event is cancelled with a reason; one that was cancelled before has none', async () => {
    const before = await titled('was cancelled');
    expect(await read(`/v1/events/${before.id}`)).toMatchObject({ cancellationReason: null });
    const { id } = await titled('as it was typed');
    const reason = 'venue-unavailable';
    taken(await secretariat.post(`/v1/events/${id}/cancel`, { reason }));
    const event = { cancellationReason: reason, timeZone: 'Europe/Skopje' };
    expect(await read(`/v1/events/${id}`)).toMatchObject(event);
  });

  it('a client that was revoked stays revoked', async () => {
    const [client] = await all<Named>(secretariat, '/v1/clients?status=revoked');
    const answer = await secretariat.post(`/v1/clients/${client?.id}/rotate-secret`, {});
    expect(answer.status).toBe(409);
  });
});

async function change(path: string, patch: object): Promise<unknown> {
  const { headers } = await secretariat.get(path);
  return taken(await secretariat.patch(path, patch, { ifMatch: headers.get('etag') ?? '' }));
}
