import { clientTopic } from '@regional-events/contracts-organisations';
import type { Actor, DateRange } from '@regional-events/kernel';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { knownClientCopy } from '@regional-events/platform-service';
import {
  ApiClient,
  ensureTopics,
  startService,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  type LogLines,
} from '@regional-events/testing';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { KnownPeople } from '../known-person/known-people.ts';
import { by, coOrganiserId, organiserId, partnerOf, secretariat, strangerId } from './actors.ts';
import { startFakeTokenServer } from './fake-token-server.ts';
import { openEventsDatabase, type EventsDatabase } from './open-events-database.ts';

export const PUBLIC_URL = 'http://events.test';

type Affiliations = readonly (DateRange & { readonly organisationId: string })[];

/** The service as it runs, its callers, and a way to fill what it knows of others. */
export interface RunningEvents {
  readonly database: EventsDatabase;
  readonly secretariat: ApiClient;
  readonly organiser: ApiClient;
  readonly coOrganiser: ApiClient;
  readonly stranger: ApiClient;
  readonly nobody: ApiClient;
  readonly logs: LogLines;
  /** As if the organisations service had told of the person. */
  knowPerson(id: string, affiliations?: Affiliations): Promise<void>;
  /** As if the organisations service had told of the actor's client. */
  knowClient(actor: Actor, more?: { readonly revoked?: boolean }): Promise<void>;
}

export async function startEvents(): Promise<RunningEvents> {
  const database = await openEventsDatabase();
  const prefixes = testPrefixes();
  const tokens = await startFakeTokenServer(PUBLIC_URL);
  const env = {
    MONGODB_URI: testMongoServer(),
    DATABASE_PREFIX: prefixes.database,
    KAFKA_BROKERS: testKafkaBrokers().join(','),
    TOPIC_PREFIX: prefixes.topic,
    GROUP_PREFIX: prefixes.group,
    ORGANISATIONS_URL: tokens.address,
    PUBLIC_URL,
    PORT: '0',
    WATCH_WRITES: 'report',
  };
  await ensureTopics(env);
  const { address, logs } = await startService('events', { env });
  const clientOf = (organisationId: string) => tokens.clientFor(partnerOf(organisationId), address);
  const keep = (work: () => Promise<void>) =>
    database.unitOfWork.run(by(secretariat), async () => {
      await work();
      return null;
    });
  const people = new MongoCopy(database.connection, KnownPeople);
  const organisations = new MongoCopy(database.connection, KnownOrganisations);
  const clients = new MongoCopy(database.connection, knownClientCopy(clientTopic));
  await keep(async () => {
    for (const id of [organiserId, coOrganiserId, strangerId]) {
      await organisations.keep({ id, status: 'active' });
    }
  });
  return {
    database,
    logs,
    secretariat: tokens.clientFor(secretariat, address),
    organiser: clientOf(organiserId),
    coOrganiser: clientOf(coOrganiserId),
    stranger: clientOf(strangerId),
    nobody: new ApiClient(address),
    knowPerson: async (id, affiliations = []) => {
      await keep(() => people.keep({ id, affiliations: [...affiliations] }));
    },
    knowClient: async ({ clientId, organisationId, scopes }, { revoked = false } = {}) => {
      const known = { id: clientId, organisationId, scopes: [...scopes], revoked };
      await keep(() => clients.keep({ ...known, sequence: revoked ? 2 : 1 }));
    },
  };
}
