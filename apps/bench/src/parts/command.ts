import { signAccessToken } from '@regional-events/platform-auth';
import { commandWorld, storeWorld, type CommandWorld } from '../data/command-world.ts';
import { inRounds, ratioIn, spreadIn, type Rounds } from '../figures/rounds.ts';
import { spreadOf } from '../figures/statistics.ts';
import { Role } from '../processes/role.ts';
import { Service } from '../processes/service.ts';
import { cpuSeconds } from '../processes/usage.ts';
import { rateRow, ratioRow, shareOfCore, type PartResult, type Row } from '../report/result.ts';
import type { Loaded, LoadRun } from '../roles/load.ts';
import { openDriver, removeDatabases } from '../servers/databases.ts';
import { operationsDuring } from '../servers/operations.ts';
import { startOrganisationsStub, type OrganisationsStub } from '../servers/organisations-stub.ts';
import type { PartContext } from './part.ts';

const WANTED = 0.6;
const PREFIX = 'bench-command-';
const RAW = `${PREFIX}raw`;
/** As the service names its own. */
const OURS = `${PREFIX}registrations`;
const ISSUER = 'http://127.0.0.1:8080';
const TOKEN_SECONDS = 7_200;
const EVENTS = 1_000;
const PEOPLE = 2_000;
const CALLERS = [1, 8, 64] as const;

type Target = 'ours' | 'raw' | 'raw, transaction alone';

interface Sides {
  readonly service: Service;
  readonly load: Role;
  readonly runOf: Readonly<Record<Target, Omit<LoadRun, 'callers' | 'seconds' | 'from'>>>;
}

export async function benchCommand(context: PartContext): Promise<PartResult> {
  const { mongoUri, brokers } = context.servers;
  const stub = await startOrganisationsStub();
  const raw = Role.start('command-raw');
  const load = Role.start('load');
  const service = await Service.start('registrations', {
    env: {
      ROLE: 'api',
      MONGODB_URI: mongoUri,
      DATABASE_PREFIX: PREFIX,
      KAFKA_BROKERS: brokers.join(','),
      ORGANISATIONS_URL: stub.address,
      PUBLIC_URL: ISSUER,
    },
    profileFile: context.profileFile('command'),
  });
  try {
    const world = commandWorld(EVENTS, PEOPLE);
    await storeBoth(mongoUri, world);
    const rawAddress = await raw.call<string>('open', {
      mongoUri,
      database: RAW,
      organisationsAddress: stub.address,
      issuer: ISSUER,
    });
    const token = await tokenFor(world, stub);
    const { organisationId, eventIds, personIds } = world;
    const common = { token, organisationId, eventIds, personIds };
    const runOf = {
      ours: { ...common, address: service.address, base: '/v1' },
      raw: { ...common, address: rawAddress, base: '/v1' },
      'raw, transaction alone': { ...common, address: rawAddress, base: '/bare' },
    };
    return await measure({ service, load, runOf }, context);
  } finally {
    await Promise.all([service.stop(), raw.stop(), load.stop()]);
    await stub.close();
    await removeDatabases(mongoUri, PREFIX);
  }
}

/** The service has made its collections and indexes; the other side gets the same. */
async function storeBoth(mongoUri: string, world: CommandWorld): Promise<void> {
  const client = await openDriver(mongoUri, 'bench');
  try {
    const ours = client.db(OURS);
    const raw = client.db(RAW);
    for (const { name } of await ours.listCollections().toArray()) {
      const indexes = await ours.collection(name).indexes();
      await raw.createCollection(name);
      for (const { key, v: _version, ...options } of indexes) {
        if (options.name !== '_id_') await raw.collection(name).createIndex(key, options);
      }
    }
    await storeWorld(ours, world);
    await storeWorld(raw, world);
  } finally {
    await client.close();
  }
}

function tokenFor(world: CommandWorld, { key }: OrganisationsStub): Promise<string> {
  const { clientId, organisationId } = world;
  const scopes = ['registrations:write', 'registrations:read'] as const;
  return signAccessToken(
    { clientId, organisationId, role: 'partner', scopes: [...scopes] },
    { key, issuer: ISSUER, seconds: TOKEN_SECONDS },
  );
}

async function measure(sides: Sides, context: PartContext): Promise<PartResult> {
  const { rounds, quick, say } = context;
  const seconds = quick ? 0.3 : 4;
  const made = { ours: 0, raw: 0 };
  const rows: Row[] = [];
  const bound: string[] = [];
  await sides.service.profiled(async () => {
    for (const callers of CALLERS) {
      const shares: number[] = [];
      const latencies: Loaded[] = [];
      const measureOne = async (target: Target): Promise<number> => {
        const database = target === 'ours' ? 'ours' : 'raw';
        const cpu = await cpuSeconds(sides.service.pid);
        const run = { ...sides.runOf[target], callers, seconds, from: made[database] };
        const loaded = await sides.load.call<Loaded>('run', run);
        made[database] += loaded.requests;
        if (target === 'ours') {
          latencies.push(loaded);
          const took = loaded.requests / loaded.perSecond;
          shares.push(((await cpuSeconds(sides.service.pid)) - cpu) / took);
        }
        return loaded.perSecond;
      };
      const targets: Target[] = ['ours', 'raw', 'raw, transaction alone'];
      const measured = await inRounds(
        targets.map((name) => ({ name, measure: () => measureOne(name) })),
        { rounds, say: (line) => say(`${callers} callers: ${line}`) },
      );
      rows.push(...rowsOf(callers, measured, latencies));
      bound.push(shareOfCore(`Service at ${callers} callers`, spreadOf(shares).median));
    }
  });
  rows.push(...(await countOperations(sides, made, context.servers.mongoUri)));
  return { title: 'Command path', method, rows, bound };
}

/** So that it can be seen that both sides ask the same of the database. */
async function countOperations(
  { load, runOf }: Sides,
  made: Readonly<Record<'ours' | 'raw', number>>,
  mongoUri: string,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const target of ['ours', 'raw'] as const) {
    let requests = 0;
    const run = { ...runOf[target], callers: 1, seconds: 1, from: made[target] };
    const operations = await operationsDuring(mongoUri, async () => {
      ({ requests } = await load.call<Loaded>('run', run));
    });
    const each = (count: number) => (count / requests).toFixed(1);
    rows.push({
      what: `operations for one request, ${target === 'ours' ? 'service' : 'raw'}`,
      figure: `${each(operations.query)} reads, ${each(operations.insert + operations.update)} documents written`,
    });
  }
  return rows;
}

const method = [
  `POST /v1/events/{id}/registrations of the registrations service in its api role, over ${EVENTS} events with free seats in turn, so that neither conflicts nor waiting lists are measured; each request is another person under an Idempotency-Key of its own. One transaction of seven reads and four writes (seat plan, registration, three outbox rows, stored answer), majority and journal. Raw: Fastify with its JSON schema, jose for the ES256 token, and the driver; the same reads, writes and indexes. Both then ask for the person's name over HTTP, as the answer carries it; neither logs requests. The callers are a process of their own, each with one request under way.`,
  'Transaction alone: the raw side without token, validation and name. The raw side neither seals stored answers nor replays them, has no problem documents, no metrics and no outbox limit.',
];

function rowsOf(callers: number, rounds: Rounds, loaded: readonly Loaded[]): Row[] {
  const who = callers === 1 ? '1 caller' : `${callers} callers`;
  const middle = (values: readonly number[]) => spreadOf(values).median.toFixed(1);
  const p50 = middle(loaded.map(({ p50Ms }) => p50Ms));
  const p99 = middle(loaded.map(({ p99Ms }) => p99Ms));
  return [
    ratioRow(`${who}: service against raw`, ratioIn(rounds, 'ours', 'raw'), WANTED),
    ratioRow(
      `${who}: service against the transaction alone`,
      ratioIn(rounds, 'ours', 'raw, transaction alone'),
    ),
    rateRow(`${who}: service`, spreadIn(rounds, 'ours'), 'req/s'),
    rateRow(`${who}: raw`, spreadIn(rounds, 'raw'), 'req/s'),
    { what: `${who}: service, p50 and p99`, figure: `${p50} ms, ${p99} ms` },
  ];
}
