import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { AccessLogReads } from '../../access-log/queries/access-log-reads.ts';
import { GiveReason } from '../../access-log/use-cases/give-reason.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { anOrganisation, AT } from '../../organisation/testing/organisation-builder.ts';
import { Person } from '../domain/person.ts';
import { MongoPeopleRepository } from '../persistence/mongo-people.repository.ts';
import { ShowNames } from '../use-cases/show-names.ts';
import { personListQuery } from './person-list.ts';
import { PersonQueries } from './person-queries.ts';
import { PossibleDoubles } from './possible-doubles.ts';
import { ShownPeople } from './shown-people.ts';

let database: OpenDatabase;
let shown: ShownPeople;
let doubles: PossibleDoubles;
let give: GiveReason;
let log: AccessLogReads;
let records: MongoAccessRecords;
const [ours, theirs] = [anOrganisation('OURS'), anOrganisation('THEIRS')];
const clock = new FakeClock('2126-11-30T12:00:00Z');
const reading = (actor: Actor) => as({ ...actor, scopes: ['people:read'] });

beforeAll(async () => {
  database = await openDatabase('shown');
  const { connection, unitOfWork } = database;
  const organisations = new MongoOrganisationsRepository(connection);
  records = new MongoAccessRecords(connection);
  shown = shownBy(new KeepAccessLog(unitOfWork, records, clock));
  const names = new ShowNames(organisations, new KeepAccessLog(unitOfWork, records, clock), clock);
  doubles = new PossibleDoubles(connection, clock, organisations, names);
  give = new GiveReason(unitOfWork, records, clock);
  log = new AccessLogReads(connection);
  await unitOfWork.run(as(secretariat()), async () => {
    await organisations.save(ours);
    await organisations.save(theirs);
  });
});
afterAll(async () => {
  await database.close();
});

function shownBy(
  readings: Pick<KeepAccessLog, 'reasonOf' | 'log' | 'forget' | 'move'>,
): ShownPeople {
  const { connection } = database;
  const organisations = new MongoOrganisationsRepository(connection);
  const names = new ShowNames(organisations, readings, clock);
  return new ShownPeople(connection, new PersonQueries(connection, clock, organisations), names);
}

async function somebody(more: object = {}): Promise<string> {
  const affiliation = {
    organisationId: ours.id,
    position: 'Judge',
    from: '2020-01-01',
    to: null,
  };
  const person = Person.register(
    {
      givenName: 'Milica',
      familyName: 'Skrivena',
      otherScript: null,
      email: 'milica@example.org',
      languages: ['en'],
      protected: true,
      affiliations: [affiliation],
      createdBy: 'a-client',
      externalRef: null,
      ...more,
    },
    AT,
  );
  const people = new MongoPeopleRepository(database.connection);
  await database.unitOfWork.run(as(secretariat()), () => people.save(person));
  return person.id;
}

const entriesAbout = async (personId: string) =>
  (await log.list({ limit: 10, personId: [personId] }, secretariat())).data;

describe('A protected person', () => {
  it('is shown to the secretariat without a name until it says why, and then it is logged', async () => {
    const [id, office] = [await somebody(), reading(secretariat())];
    const { item } = await shown.read(id, office);
    expect(item).toMatchObject({ shownAs: 'pseudonym', reasonRequired: true, languages: ['en'] });
    expect(JSON.stringify(item)).not.toMatch(/Milica|Skrivena|example|Judge/);
    expect(await entriesAbout(id)).toEqual([]);
    await give.execute({ eventId: null, reason: 'Preparing travel papers' }, office);
    expect((await shown.read(id, office)).item).toMatchObject({
      familyName: 'Skrivena',
      shownAs: 'name',
      reasonRequired: false,
    });
    const clientId = office.actor.clientId;
    expect(await entriesAbout(id)).toMatchObject([
      { clientId, reason: 'Preparing travel papers', service: 'organisations' },
    ]);
  });

  it('is shown to its organisation without a reason, which is logged too', async () => {
    const id = await somebody();
    const own = reading(clientOf(ours.id));
    expect((await shown.read(id, own)).item.familyName).toBe('Skrivena');
    expect(await entriesAbout(id)).toMatchObject([{ reason: null, readerOrganisationId: ours.id }]);
  });

  it('is not found by the letters of the name without a reason', async () => {
    const id = await somebody({ familyName: 'Nenadjiva' });
    const office = reading(secretariat());
    const found = async () =>
      (await shown.list(personListQuery.parse({ search: 'nenadjiva' }), office)).data.map(
        ({ id: one }) => one,
      );
    expect(await found()).toEqual([]);
    await give.execute({ eventId: null, reason: 'Looking for a double' }, office);
    expect(await found()).toEqual([id]);
  });

  it('is not named where the reading cannot be logged', async () => {
    const id = await somebody();
    const torn = shownBy({
      reasonOf: async () => 'A reason',
      log: async () => Promise.reject(new Error('the log is away')),
      forget: async () => undefined,
      move: async () => undefined,
    });
    await expect(torn.read(id, reading(secretariat()))).rejects.toThrow('the log is away');
  });

  it('is named to another service for an event, by the reason that was given for that event', async () => {
    const [id, eventId, office] = [await somebody(), newId(), reading(secretariat())];
    const event = { eventId, organised: true, confirmed: true, days: null, namesFromDays: 14 };
    const asked = [
      { personId: id, event },
      { personId: newId(), event },
    ];
    const before = await shown.names(asked, 'registrations', office);
    expect(before.map((one) => [one.shownAs, one.reasonRequired])).toEqual([
      ['pseudonym', true],
      ['pseudonym', false],
    ]);
    await give.execute({ eventId, reason: 'A list for the door' }, office);
    const [after] = await shown.names(asked, 'registrations', office);
    expect(after).toMatchObject({ displayName: 'Milica Skrivena', shownAs: 'name' });
    expect(await entriesAbout(id)).toMatchObject([{ eventId, service: 'registrations' }]);
  });
});

describe('A possible double', () => {
  it('has the same address or a name that sounds alike, among those whom the caller sees', async () => {
    const plain = { protected: false, givenName: 'Đorđe', familyName: 'Dvojnik' };
    const first = await somebody({ ...plain, email: 'dvojnik@example.org' });
    const theirOwn = {
      organisationId: theirs.id,
      position: null,
      from: '2020-01-01',
      to: null,
    };
    const second = await somebody({
      ...plain,
      givenName: 'Djordje',
      email: null,
      affiliations: [theirOwn],
    });
    const third = await somebody({
      ...plain,
      givenName: 'Bora',
      email: 'Dvojnik@example.org',
    });
    expect(await doubles.ofStored(first, as(secretariat()))).toEqual([second, third]);
    const asked = { id: newId(), givenName: 'Ђорђе', familyName: 'Двојник', email: null };
    expect(await doubles.of(asked, as(secretariat()))).toEqual([first, second]);
    expect(await doubles.of(asked, as(clientOf(ours.id)))).toEqual([first]);
    await expect(doubles.ofStored(first, as(clientOf(ours.id)))).rejects.toMatchObject({
      code: 'person.secretariat-only',
    });
  });

  it('that is protected is told to who may find it by name, and that is logged', async () => {
    const id = await somebody({ familyName: 'Dvojnikova' });
    const asked = { id: newId(), givenName: 'Milica', familyName: 'Dvojnikova', email: null };
    const office = as(secretariat());
    expect(await doubles.of(asked, office)).toEqual([]);
    expect(await entriesAbout(id)).toEqual([]);
    expect(await doubles.of(asked, as(clientOf(ours.id)))).toEqual([id]);
    await give.execute({ eventId: null, reason: 'Looking for a double' }, office);
    expect(await doubles.of(asked, office)).toEqual([id]);
    const entries = await entriesAbout(id);
    expect(new Set(entries.map(({ reason }) => reason))).toEqual(
      new Set(['Looking for a double', null]),
    );
  });
});
