import {
  collectMessages,
  type CollectOptions,
  type MessageCollector,
} from '../kafka/collect-messages.ts';
import { startService, type RunningService } from '../processes/start-service.ts';
import {
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  workspaceRoot,
  type TestPrefixes,
} from '../test-space.ts';
import { ApiClient, signedIn, type Credentials } from './api-client.ts';
import { ensureTopics } from './ensure-topics.ts';
import { makeAccounts, type PlatformAccounts } from './platform-accounts.ts';
import {
  planProcesses,
  serviceNames,
  type PlannedProcess,
  type ProcessName,
  type ServiceName,
} from './platform-processes.ts';

export interface PlatformOptions {
  /** The services that are to run; default: all four. The gateway always runs. */
  readonly only?: readonly ServiceName[];
  /** `together` (default): one process a service, as `npm start` has it; `apart`: one for each role. */
  readonly roles?: 'together' | 'apart';
  /** How many of each service run; default: one. The second of `events` is called `events-2`. */
  readonly instances?: number;
  /** The folder of the workspace whose build runs; this one unless given. */
  readonly root?: string;
  /** Options of Node for every process. */
  readonly nodeArgs?: readonly string[];
  /** Settings for every process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings for one process. */
  readonly envOf?: Readonly<Partial<Record<ProcessName, Readonly<Record<string, string>>>>>;
  /** Other brokers than the run's, for example those of `startOwnKafka()`. */
  readonly brokers?: readonly string[];
  /** Another MongoDB than the run's. */
  readonly servers?: { readonly mongoUri: string };
  /** False: all processes use the servers as administrators; else each signs in as itself where the run's servers ask. */
  readonly locks?: boolean;
  /** The host in PUBLIC_URL; browsers keep passkeys for a name alone. Default: 127.0.0.1. */
  readonly host?: string;
  /** Set by a test that makes a write outside its transaction on purpose. */
  readonly allowStrayWrites?: boolean;
}

const secretariat: Credentials = {
  clientId: '01890a5d-ac96-774b-bcce-b302099a8057',
  clientSecret: 'a-secret-for-tests-alone-0123456789',
};

const consoleSecret = 'between-gateway-and-provider-in-tests-0123456789';
const signingKeySecret = 'seals-signing-keys-in-tests-alone-0123456789';

/**
 * Starts the built services and the gateway on the run's servers under prefixes of the spec file's own, and stops them
 * when the file ends.
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<RunningPlatform> {
  const { only = serviceNames, roles = 'together', instances = 1, nodeArgs = [] } = options;
  const { host = '127.0.0.1' } = options;
  const brokers = options.brokers ?? testKafkaBrokers();
  const mongoUri = options.servers?.mongoUri ?? testMongoServer();
  const prefixes = testPrefixes();
  const { processes, addresses, publicUrl } = await planProcesses({ only, roles, instances, host });
  const shared = { ...settings(prefixes, brokers, mongoUri), ...addresses, ...options.env };
  const accounts = await accountsFor(options, shared);
  const start = async ({ label, app, env: own }: PlannedProcess) => {
    const account = accounts?.of[app];
    const env = { ...shared, ...account, ...own, ...options.envOf?.[label] };
    const { allowStrayWrites = false, root = workspaceRoot() } = options;
    const service = { label, root, env, nodeArgs, allowStrayWrites };
    return [label, await startService(app, service)] as const;
  };
  const started = new Map<ProcessName, RunningService>(await Promise.all(processes.map(start)));
  return new RunningPlatform(publicUrl, started, { prefixes, brokers, mongoUri, accounts });
}

/** Servers that a test brought along are its own matter. */
async function accountsFor(
  { brokers, servers, locks = true }: PlatformOptions,
  shared: Readonly<Record<string, string>>,
): Promise<PlatformAccounts | undefined> {
  if (locks && brokers === undefined && servers === undefined) return makeAccounts(shared);
  await ensureTopics(shared);
  return undefined;
}

export class RunningPlatform {
  /** The gateway's, for example `http://127.0.0.1:40123`; it stays the same when the gateway is restarted. */
  readonly address: string;
  /** How the first client signs in. */
  readonly secretariat = secretariat;
  readonly prefixes: TestPrefixes;
  readonly brokers: readonly string[];
  readonly mongoUri: string;
  /** How each service signs in; undefined where the servers ask nobody. */
  readonly accounts: PlatformAccounts | undefined;
  /** SIGNING_KEY_SECRET */
  readonly signingKeySecret = signingKeySecret;
  readonly processes: ReadonlyMap<ProcessName, RunningService>;

  constructor(
    address: string,
    processes: ReadonlyMap<ProcessName, RunningService>,
    servers: {
      prefixes: TestPrefixes;
      brokers: readonly string[];
      mongoUri: string;
      accounts: PlatformAccounts | undefined;
    },
  ) {
    this.address = address;
    this.processes = processes;
    this.prefixes = servers.prefixes;
    this.brokers = servers.brokers;
    this.mongoUri = servers.mongoUri;
    this.accounts = servers.accounts;
  }

  /** A process by its name: `events`, or `events-api` and `events-worker` where the roles run apart. */
  process(name: ProcessName): RunningService {
    const found = this.processes.get(name);
    if (found === undefined)
      throw new Error(`${name} is none of ${[...this.processes.keys()].join(', ')}`);
    return found;
  }

  /** The first client, which may do everything that a secretariat may. */
  asSecretariat(scope?: string): ApiClient {
    return this.asClient({ ...secretariat, ...(scope !== undefined && { scope }) });
  }

  asClient(credentials: Credentials): ApiClient {
    return signedIn(this.address, credentials);
  }

  /** Without a token. */
  asNobody(): ApiClient {
    return new ApiClient(this.address);
  }

  /** Reads topics by the names of their contracts, for example `events.event.v1`, from their beginning. */
  collect(topics: readonly string[], options: CollectOptions = {}): Promise<MessageCollector> {
    const names = topics.map((topic) => `${this.prefixes.topic}${topic}`);
    return collectMessages(names, { brokers: this.brokers, ...options });
  }
}

function settings(prefixes: TestPrefixes, brokers: readonly string[], mongoUri: string) {
  return {
    MONGODB_URI: mongoUri,
    DATABASE_PREFIX: prefixes.database,
    KAFKA_BROKERS: brokers.join(','),
    TOPIC_PREFIX: prefixes.topic,
    GROUP_PREFIX: prefixes.group,
    HOST: '127.0.0.1',
    SECRETARIAT_CLIENT_ID: secretariat.clientId,
    SECRETARIAT_CLIENT_SECRET: secretariat.clientSecret,
    SIGNING_KEY_SECRET: signingKeySecret,
    CONSOLE_CLIENT_SECRET: consoleSecret,
    RATE_LIMIT_PER_SECOND: '0',
    WATCH_WRITES: 'report',
    LOG_LEVEL: 'info',
  };
}
