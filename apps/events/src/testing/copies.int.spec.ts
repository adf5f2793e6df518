import { beforeAll, describe, expect, it } from '@jest/globals';
import { messageType } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import type { Copy, IncomingMessage } from '@regional-events/platform-messaging';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { activeAmong, expectTakingPart } from '../known-organisation/use-cases/taking-part.ts';
import { EndedPeople, presentPerson } from '../known-person/ended-people.ts';
import { KnownPeople } from '../known-person/known-people.ts';
import { expectKnownPeople } from '../known-person/use-cases/expect-known-people.ts';
import { KnownSeatPlans } from '../known-seat-plan/known-seat-plans.ts';
import { by, secretariat } from './actors.ts';
import { brokenRuleOf } from './broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from './open-events-database.ts';

let database: EventsDatabase;

beforeAll(async () => {
  database = await openEventsDatabase();
});

const anyMessage = {
  source: '',
  topic: 'topic',
  partition: 0,
  offset: '0',
  time: '2022-05-10T07:00:00.000Z',
  dataschema: '',
  traceparent: '',
  correlationId: '',
  causationId: null,
};

/** Handles the message twice, since repeats may come. */
async function heard<F extends object>(
  copy: Copy<F>,
  past: string,
  subject: string,
  data: Readonly<Record<string, unknown>>,
  sequence = 1,
): Promise<void> {
  const type = messageType(copy.declaration.topic.aggregate, past);
  const message: IncomingMessage = { ...anyMessage, id: newId(), type, subject, sequence, data };
  const store = new MongoCopy(database.connection, copy);
  for (const _ of [1, 2]) {
    await database.unitOfWork.run(by(secretariat), () => store.follow([message]));
  }
}

const organisation = (status: 'active' | 'retired') => ({
  id: newId(),
  code: 'RS-TF',
  kind: 'task-force' as const,
  names: { en: 'A task force' },
  country: 'RS',
  parentId: null,
  status,
  sequence: 1,
});

describe('the copies of other services', () => {
  it('know the organisations that were registered, and point at the others', async () => {
    const organisations = new MongoCopy(database.connection, KnownOrganisations);
    const [known, unknown] = [newId(), newId()];
    await heard(KnownOrganisations, 'registered', known, organisation('active'));
    await expectTakingPart(organisations, [{ pointer: '/a', id: known }]);
    const both = [
      { pointer: '/a', id: known },
      { pointer: '/b', id: unknown },
    ];
    const error = await brokenRuleOf(expectTakingPart(organisations, both));
    expect(error.errors).toMatchObject([{ pointer: '/b', code: 'organisation.unknown' }]);
    expect(error.replicationLag).toEqual({ unknownId: unknown });
    await heard(KnownOrganisations, 'retired', known, organisation('retired'), 2);
    const named = [{ pointer: '/a', id: known }];
    const late = await brokenRuleOf(expectTakingPart(organisations, named));
    expect([late.kind, late.code]).toEqual(['conflict', 'organisation.retired']);
    expect(await activeAmong(organisations, [known, unknown])).toEqual([unknown]);
  });

  it('know the people who are registered, until they are erased', async () => {
    const people = new MongoCopy(database.connection, KnownPeople);
    const personId = newId();
    const affiliation = { organisationId: newId(), from: '2020-01-01', to: null };
    const affiliations = [{ ...affiliation, note: 'from a newer release' }];
    const facts = { personId, affiliations, protected: false, sequence: 1 };
    await heard(KnownPeople, 'registered', personId, facts);
    expect(await people.find(personId)).toEqual({ id: personId, affiliations: [affiliation] });
    await expectKnownPeople(people, [{ pointer: '/speakers/0/personId', id: personId }]);
    await heard(KnownPeople, 'erased', personId, { personId, sequence: 2 }, 2);
    const error = await brokenRuleOf(expectKnownPeople(people, [{ pointer: '/p', id: personId }]));
    expect([error.kind, error.code]).toEqual(['unprocessable', 'person.unknown']);
  });

  it('say for good whose an id is now, and of which nobody is left', async () => {
    const ended = new MongoCopy(database.connection, EndedPeople);
    const [double, person] = [newId(), newId()];
    const facts = { personId: double, affiliations: [], protected: false, sequence: 2 };
    await heard(EndedPeople, 'merged', double, { ...facts, intoPersonId: person }, 2);
    expect([await presentPerson(ended, double), await presentPerson(ended, person)]).toEqual([
      person,
      person,
    ]);
    await heard(EndedPeople, 'erased', person, { personId: person, sequence: 3 }, 3);
    expect(await presentPerson(ended, double)).toBeNull();
    expect(await ended.page('', 500)).toEqual(
      expect.arrayContaining([
        { id: double, intoPersonId: person },
        { id: person, intoPersonId: null },
      ]),
    );
  });

  it('show the capacity that a seat plan told last', async () => {
    const seatPlans = new MongoCopy(database.connection, KnownSeatPlans);
    const eventId = newId();
    const facts = { eventId, taken: 0, onOffer: 0, waiting: 0, quotas: [] };
    const capacityOf = (past: string, capacity: number, sequence: number) =>
      heard(KnownSeatPlans, past, eventId, { ...facts, capacity, sequence }, sequence);
    await capacityOf('opened', 46, 1);
    await capacityOf('capacity-changed', 50, 2);
    expect(await seatPlans.find(eventId)).toEqual({ id: eventId, capacity: 50, sequence: 2 });
    expect(await seatPlans.find(newId())).toBeUndefined();
  });

  it('are written inside transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
