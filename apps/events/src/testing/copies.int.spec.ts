import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import { KeepKnownOrganisation } from '../known-organisation/messaging/keep-known-organisation.ts';
import { MongoKnownOrganisations } from '../known-organisation/persistence/mongo-known-organisations.ts';
import { KeepKnownPerson } from '../known-person/messaging/keep-known-person.ts';
import { MongoKnownPeople } from '../known-person/persistence/mongo-known-people.ts';
import { KeepKnownSeatPlan } from '../known-seat-plan/messaging/keep-known-seat-plan.ts';
import { MongoKnownSeatPlans } from '../known-seat-plan/persistence/mongo-known-seat-plans.ts';
import { by, secretariat } from './actors.ts';
import { brokenRuleOf } from './broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from './open-events-database.ts';

let database: EventsDatabase;

beforeAll(async () => {
  database = await openEventsDatabase();
});

function message<T>(subject: string, data: T, sequence = 1): IncomingMessage<T> {
  const place = { topic: 'topic', partition: 0, offset: '0', sequence };
  const trace = { traceparent: '', correlationId: '', causationId: null };
  const time = '2022-05-10T07:00:00.000Z';
  return {
    id: newId(),
    type: '',
    source: '',
    subject,
    time,
    dataschema: '',
    data,
    ...place,
    ...trace,
  };
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

/** Twice, since repeats may come. */
async function twice(handle: () => Promise<void>): Promise<void> {
  for (const _ of [1, 2]) await database.unitOfWork.run(by(secretariat), handle);
}

describe('the copies of other services', () => {
  it('know the organisations that were registered, and point at the others', async () => {
    const organisations = new MongoKnownOrganisations(database.connection);
    const [known, unknown] = [newId(), newId()];
    await twice(() =>
      new KeepKnownOrganisation(organisations).handle(message(known, organisation('active'))),
    );
    await organisations.expectTakingPart([{ pointer: '/a', id: known }]);
    const both = [
      { pointer: '/a', id: known },
      { pointer: '/b', id: unknown },
    ];
    const error = await brokenRuleOf(organisations.expectTakingPart(both));
    expect(error.errors).toMatchObject([{ pointer: '/b', code: 'organisation.unknown' }]);
    expect(error.replicationLag).toEqual({ unknownId: unknown });
    const handler = new KeepKnownOrganisation(organisations);
    await twice(() => handler.handle(message(known, organisation('retired'))));
    const late = await brokenRuleOf(organisations.expectTakingPart([{ pointer: '/a', id: known }]));
    expect([late.kind, late.code]).toEqual(['conflict', 'organisation.retired']);
    expect(await organisations.activeAmong([known, unknown])).toEqual([unknown]);
  });

  it('know the people who are registered, until they are erased', async () => {
    const people = new MongoKnownPeople(database.connection);
    const handler = new KeepKnownPerson(people);
    const personId = newId();
    const affiliations = [{ organisationId: newId(), from: '2020-01-01', to: null }];
    const facts = { personId, affiliations, protected: false, sequence: 1 };
    await twice(() => handler.handle(message(personId, facts)));
    await people.expectKnown([{ pointer: '/speakers/0/personId', id: personId }]);
    await twice(() => handler.forget(message(personId, {})));
    const error = await brokenRuleOf(people.expectKnown([{ pointer: '/p', id: personId }]));
    expect([error.kind, error.code]).toEqual(['unprocessable', 'person.unknown']);
  });

  it('show the capacity that a seat plan told last', async () => {
    const seatPlans = new MongoKnownSeatPlans(database.connection);
    const handler = new KeepKnownSeatPlan(seatPlans);
    const eventId = newId();
    const facts = { eventId, taken: 0, onOffer: 0, waiting: 0, quotas: [] };
    const heard = (capacity: number, sequence: number) =>
      handler.handle(message(eventId, { ...facts, capacity, sequence }, sequence));
    await twice(() => heard(46, 1));
    await twice(() => heard(50, 2));
    expect(await seatPlans.find(eventId)).toEqual({ eventId, capacity: 50, sequence: 2 });
    expect(await seatPlans.find(newId())).toBeUndefined();
  });

  it('are written inside transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
