import { registrationsTopics } from '@regional-events/contracts-registrations';
import { newId, type Actor } from '@regional-events/kernel';
import {
  afterThisFile,
  ApiClient,
  collectMessages,
  ensureTopics,
  eventually,
  startService,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  type MessageCollector,
} from '@regional-events/testing';
import {
  startFakeOrganisationsServer,
  type FakeOrganisationsServer,
} from './fake-organisations-server.ts';
import { OtherServices } from './other-services.ts';

/** An id so old that replication lag cannot be the reason why it is unknown. */
export const unknown = '01890a5d-ac96-774b-bcce-b302099a8057';

const scopes = ['registrations:read', 'registrations:write'];
const issuer = 'https://events.example';

function settings(): Readonly<Record<string, string>> {
  const { database, group, topic } = testPrefixes();
  return {
    MONGODB_URI: testMongoServer(),
    DATABASE_PREFIX: database,
    KAFKA_BROKERS: testKafkaBrokers().join(','),
    TOPIC_PREFIX: topic,
    GROUP_PREFIX: group,
  };
}

/** The built service as a process in both roles, with fakes of the services that it depends on. */
export class RegistrationsProcess {
  readonly issuer = issuer;
  readonly organisationsServer: FakeOrganisationsServer;
  readonly others: OtherServices;
  readonly published: MessageCollector;
  readonly #address: string;

  private constructor(
    address: string,
    organisationsServer: FakeOrganisationsServer,
    others: OtherServices,
    published: MessageCollector,
  ) {
    this.#address = address;
    this.organisationsServer = organisationsServer;
    this.others = others;
    this.published = published;
  }

  static async start(): Promise<RegistrationsProcess> {
    const organisationsServer = await startFakeOrganisationsServer(issuer);
    afterThisFile(() => organisationsServer.close());
    const own = settings();
    await ensureTopics(own);
    const others = new OtherServices(own);
    afterThisFile(() => others.close());
    const env = {
      ...own,
      PUBLIC_URL: issuer,
      ORGANISATIONS_URL: organisationsServer.address,
      WATCH_WRITES: 'report',
    };
    const { address } = await startService('registrations', { env });
    const topics = registrationsTopics.map(({ topic }) => `${testPrefixes().topic}${topic}`);
    return new RegistrationsProcess(
      address,
      organisationsServer,
      others,
      await collectMessages(topics),
    );
  }

  secretariat(): ApiClient {
    return this.#as({ role: 'secretariat', organisationId: null });
  }

  partnerOf(organisationId: string): ApiClient {
    return this.#as({ role: 'partner', organisationId });
  }

  /** An event, an organisation with two people, and its client; the service has heard of all of it. */
  async anEvent(given: Parameters<OtherServices['event']>[0] = {}) {
    const organisationId = await this.others.organisation();
    const first = await this.others.person(organisationId);
    const second = await this.others.person(organisationId);
    const event = await this.others.event(given);
    const path = `/v1/events/${event.id}`;
    const there = async () => (await this.secretariat().get(`${path}/seat-plan`)).status;
    await eventually(there, { until: (status) => status === 200 });
    const partner = this.partnerOf(organisationId);
    return { event, path, organisationId, first, second, partner };
  }

  /** The types of the messages about one thing, in their order, once there are `count`. */
  async publishedOf(subject: string, count: number): Promise<string[]> {
    const messages = () => this.published.withHeader('ce_subject', subject);
    await this.published.waitFor(() => messages().length >= count);
    return messages().map(({ headers }) => headers['ce_type'] ?? '');
  }

  #as(actor: Pick<Actor, 'role' | 'organisationId'>): ApiClient {
    const whole = { ...actor, clientId: newId(), scopes, personId: null, grants: [] };
    return new ApiClient(this.#address, () => this.organisationsServer.tokenFor(whole));
  }
}
