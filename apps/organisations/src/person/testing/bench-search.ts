import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, SystemClock, type Actor } from '@regional-events/kernel';
import { connectMongo, modelOf, prepareCollections } from '@regional-events/platform-mongo';
import type { Connection } from '@regional-events/platform-mongo';
import { loadMongo } from '@regional-events/testing';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { PEOPLE, personCollections, personFields, wordsOf } from '../persistence/person.schema.ts';
import type { PersonDocument } from '../persistence/person.schema.ts';
import { personListQuery } from '../queries/person-list.ts';
import { PersonQueries } from '../queries/person-queries.ts';
import { nameOfTheRegion } from './names-of-the-region.ts';

const usage = `Usage: npm run bench:search [-- option ...]

Measures the search of people on a MongoDB of its own: how long the list takes, without HTTP.

  --people <n>   how many people there are (100000)
  --help         print this`;

const PEOPLE_COUNT = 100_000;
const BATCH = 5_000;
const ORGANISATIONS = 63;
const ROUNDS = 400;
const WARM = 40;
const root = join(import.meta.dirname, '../../../../..');
const organisations = Array.from({ length: ORGANISATIONS }, () => newId());
const secretariat: Actor = {
  clientId: newId(),
  role: 'secretariat',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};
const partner: Actor = { ...secretariat, role: 'partner', organisationId: organisations[0] ?? '' };

function person(number: number): PersonDocument {
  const { givenName, familyName, inCyrillic } = nameOfTheRegion(number);
  const otherScript = number % 5 === 0 ? null : { ...inCyrillic, script: 'Cyrl' };
  const email = number % 3 === 0 ? null : `person${number}@example.org`;
  const organisationId = organisations[number % ORGANISATIONS] ?? '';
  const named = { givenName, familyName, otherScript, email };
  return {
    _id: newId(),
    version: 1,
    sequence: 1,
    lastMessageId: null,
    ...named,
    languages: ['en'],
    protected: number % 10 === 0,
    affiliations: [{ organisationId, position: 'Prosecutor', from: '2020-01-01', to: null }],
    createdBy: secretariat.clientId,
    externalRef: null,
    words: wordsOf(named),
  };
}

async function fill(connection: Connection, count: number): Promise<void> {
  await prepareCollections(connection, personCollections);
  const people = modelOf<PersonDocument>(connection, PEOPLE, personFields);
  for (let at = 0; at < count; at += BATCH) {
    const length = Math.min(BATCH, count - at);
    await people.insertMany(Array.from({ length }, (_, index) => person(at + index)));
  }
}

/** What is asked, by the number of the round. */
const searches: readonly (readonly [string, (round: number) => string, Actor])[] = [
  ['one word', (round) => nameOfTheRegion(round * 37).familyName, secretariat],
  [
    'one word, in the other script',
    (round) => nameOfTheRegion(round * 37).inCyrillic.familyName,
    secretariat,
  ],
  ['two words', (round) => wholeName(round * 41), secretariat],
  [
    'a prefix of two letters',
    (round) => nameOfTheRegion(round * 43).familyName.slice(0, 2),
    secretariat,
  ],
  ['one letter', (round) => wholeName(round)[0] ?? '', secretariat],
  [
    'two prefixes of one letter',
    (round) => `${wholeName(round)[0]} ${nameOfTheRegion(round * 3).familyName[0]}`,
    secretariat,
  ],
  [
    'two words that nobody has together',
    (round) => `${wholeName(round)} ${wholeName(round + 1)}`,
    secretariat,
  ],
  ['nothing found', (round) => `qwx${round}`, secretariat],
  ['an address', (round) => `person${round * 3 + 1}@example.org`, secretariat],
  ['one word, by a partner', (round) => nameOfTheRegion(round * 37).familyName, partner],
  ['nothing found, by a partner', (round) => `qwx${round}`, partner],
];

function wholeName(number: number): string {
  const { givenName, familyName } = nameOfTheRegion(number);
  return `${givenName} ${familyName}`;
}

async function measured(queries: PersonQueries, search: (round: number) => string, actor: Actor) {
  const times: number[] = [];
  let found = 0;
  for (let round = -WARM; round < ROUNDS; round += 1) {
    const query = personListQuery.parse({ search: search(round + WARM) });
    const begun = performance.now();
    const { data } = await queries.list(query, actor);
    if (round >= 0) times.push(performance.now() - begun);
    found += data.length;
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
  return [String(Math.round(found / (ROUNDS + WARM))), at(0.5), at(0.99)];
}

async function bench(count: number): Promise<void> {
  const { startMongo } = await loadMongo(root);
  const folder = await mkdtemp(join(tmpdir(), 'regional-events-bench-'));
  const server = await startMongo({ dataDir: folder });
  const connection = await connectMongo({ uri: server.uri, database: 'search', appName: 'bench' });
  await fill(connection, count);
  const queries = new PersonQueries(
    connection,
    new SystemClock(),
    new MongoOrganisationsRepository(connection),
  );
  const rows = [
    '| what is asked | found | half in | 99 of 100 in |',
    '| --- | ---: | ---: | ---: |',
  ];
  for (const [what, search, actor] of searches) {
    const [found, half, most] = await measured(queries, search, actor);
    rows.push(`| ${what} | ${found} | ${half} ms | ${most} ms |`);
  }
  process.stdout.write(`\n${count} people; a page of 50 at most\n\n${rows.join('\n')}\n`);
  await connection.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

const [option, value, ...more] = process.argv.slice(2);
const count = option === '--people' ? Number(value) : PEOPLE_COUNT;
const unknown = [option, ...more].find((each) => each !== undefined && each !== '--people');
if (option === '--help') process.stdout.write(`${usage}\n`);
else if (unknown !== undefined || !(count > 0)) {
  const wrong = unknown === undefined ? `${value} people` : unknown;
  process.stderr.write(`There is no ${wrong}.\n\n${usage}\n`);
  process.exitCode = 2;
} else await bench(count);
