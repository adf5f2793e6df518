import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { inTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { aNomination } from '../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../testing/seat-use-cases.ts';
import { FORGET_PERSON } from './use-cases/forget-person.ts';

let connection: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
});
afterAll(() => connection.close());

/** An event in which the people are nominated in their order. */
async function nominated(capacity: number, count: number) {
  const { event, organisationId, personIds, context } = await anEventWithPeople(
    useCases,
    capacity,
    count,
  );
  const nominate = (personId: string) =>
    useCases.register.execute(
      event.id,
      aNomination({ personId, organisationId, externalRef: `${personId}: Dragutina` }),
      context,
    );
  for (const personId of personIds) await nominate(personId);
  const shown = async (personId: string) => {
    const query = { limit: 10, personId: [personId] };
    return (await useCases.reads.list(query, context.actor)).data;
  };
  const [first = '', second = '', third = ''] = personIds;
  return { event, organisationId, context, nominate, shown, first, second, third };
}

function outbox() {
  return connection.model<{ readonly type: string; readonly subject: string }>('outbox');
}

/** What the service hears when the two turn out to be one. */
async function merged(double: string, person: string, organisationId: string) {
  await inTransaction(connection, () =>
    useCases.people.keep({ id: double, affiliations: [], intoPersonId: person }),
  );
  return { double, person, organisationId };
}

describe('A person who is erased', () => {
  it('comes no more, the next in line gets the seat, and nothing that was written stays', async () => {
    const { event, context, shown, first, second } = await nominated(1, 2);
    await useCases.forget.execute(first, context);
    expect(await shown(first)).toMatchObject([
      { status: 'withdrawn', reason: 'person-erased', externalRef: null },
    ]);
    expect(await shown(second)).toMatchObject([{ status: 'confirmed' }]);
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 1, waiting: 0 });
    const stored = await connection.model('registrations').find({ personId: first }).lean();
    expect(JSON.stringify(stored)).not.toContain('Dragutina');
  });

  it('is acknowledged once, in the same transaction', async () => {
    const { context, first } = await nominated(1, 1);
    await useCases.forget.execute(first, context);
    expect(await outbox().countDocuments({ subject: first })).toBe(1);
    const [message] = await outbox().find({ subject: first });
    expect(message?.type).toBe('org.regional-events.registrations-erasure.acknowledged.v1');
  });

  it('is acknowledged by the same message again when the erasure is told again', async () => {
    const { context, first } = await nominated(1, 1);
    const idsOf = async () => (await outbox().find({ subject: first })).map(({ _id }) => _id);
    await useCases.forget.execute(first, context);
    const before = await idsOf();
    // what was sent is no row of the outbox any more
    await inTransaction(connection, () => outbox().deleteMany({ subject: first }));
    await useCases.forget.execute(first, context);
    expect(await idsOf()).toEqual(before);
  });

  it('stays a number in an event that is over, and waits for nothing', async () => {
    const { event, context, shown, first } = await nominated(1, 1);
    await useCases.end.execute(event.id, 'event-completed', context);
    await useCases.forget.execute(first, context);
    expect(await shown(first)).toMatchObject([
      { status: 'confirmed', reason: null, externalRef: null },
    ]);
  });

  it('comes no more by a nomination either that was committed just after', async () => {
    const { context, nominate, shown, first } = await nominated(2, 1);
    await useCases.forget.execute(first, context);
    expect(await useCases.jobs.missing(FORGET_PERSON, [first])).toEqual([]);
    await nominate(first);
    await useCases.forget.again(first, context);
    expect((await shown(first)).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect(await outbox().countDocuments({ subject: first })).toBe(1);
  });
});

describe('A person who was entered twice', () => {
  it('has the registrations of both, of one event the one with the seat', async () => {
    const { event, context, shown, first, second, third } = await nominated(1, 3);
    await useCases.replace.execute(first, second, context);
    expect(await shown(first)).toEqual([]);
    const both = await shown(second);
    expect(both.map(({ status, reason }) => `${status}: ${reason}`).toSorted()).toEqual([
      'confirmed: null',
      'withdrawn: merged',
    ]);
    expect(await shown(third)).toMatchObject([{ status: 'waiting', position: 1 }]);
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('gives the later of two seats to the next in line', async () => {
    const { event, context, shown, first, second, third } = await nominated(2, 3);
    await useCases.replace.execute(second, first, context);
    expect(await shown(second)).toEqual([]);
    expect((await shown(first)).map(({ status }) => status)).toEqual(['confirmed', 'withdrawn']);
    expect(await shown(third)).toMatchObject([{ status: 'confirmed' }]);
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 2, waiting: 0 });
  });

  it('came once to an event that is over', async () => {
    const { event, context, shown, first, second } = await nominated(2, 2);
    await useCases.end.execute(event.id, 'event-completed', context);
    await useCases.replace.execute(first, second, context);
    expect((await shown(second)).map(({ status }) => status).toSorted()).toEqual([
      'confirmed',
      'withdrawn',
    ]);
  });

  it('loses no seat by being nominated under the old id', async () => {
    const { organisationId, nominate, shown, first } = await nominated(2, 1);
    const { double } = await merged(newId(), first, organisationId);
    await expect(nominate(double)).rejects.toMatchObject({
      code: 'registration.already-registered',
    });
    const another = await nominated(2, 0);
    const affiliations = [{ organisationId: another.organisationId, from: '2020-01-01', to: null }];
    await inTransaction(connection, () => useCases.people.keep({ id: first, affiliations }));
    const { item } = await another.nominate(double);
    expect(item).toMatchObject({ personId: first, status: 'confirmed' });
    expect(await shown(double)).toEqual([]);
  });

  it('stands in a delegation under the id of now, and twice is refused as twice', async () => {
    const { event, organisationId, context, first } = await nominated(3, 1);
    const another = await anEventWithPeople(useCases, 3, 0);
    const { double } = await merged(newId(), first, organisationId);
    const send = (personIds: readonly string[]) =>
      useCases.delegate.execute(
        another.event.id,
        {
          organisationId,
          people: personIds.map((personId) => ({
            personId,
            role: 'participant' as const,
            externalRef: null,
          })),
          outsideWindowReason: null,
        },
        context,
      );
    await expect(send([double, first])).rejects.toMatchObject({
      errors: [{ pointer: '/people/1/personId', code: 'registration.person-twice' }],
    });
    const { registrations } = await send([double]);
    expect(registrations).toMatchObject([{ personId: first }]);
    expect(event.id).not.toBe(another.event.id);
  });
});

describe('A person who ended before the message of a double was handled', () => {
  /** What the copy says once the message about the end was read. */
  const ended = (id: string, intoPersonId: string | null) =>
    inTransaction(connection, () => useCases.ended.keep({ id, intoPersonId }));

  it('gets nothing of the double where the person was erased: the double is forgotten too', async () => {
    const { event, context, shown, first, second, third } = await nominated(1, 3);
    await ended(second, null);
    await useCases.forget.execute(second, context);
    await useCases.replace.execute(first, second, context);
    expect((await shown(second)).map(({ status }) => status)).toEqual(['withdrawn']);
    expect(await shown(first)).toMatchObject([
      { status: 'withdrawn', reason: 'person-erased', externalRef: null },
    ]);
    expect(await shown(third)).toMatchObject([{ status: 'confirmed' }]);
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('hands on what was of the double, and the person of now is registered once', async () => {
    const { context, shown, first, second, third } = await nominated(3, 3);
    await ended(second, third);
    await useCases.replace.execute(second, third, context);
    await useCases.replace.execute(first, second, context);
    expect([await shown(first), await shown(second)]).toEqual([[], []]);
    expect((await shown(third)).map(({ status }) => status).toSorted()).toEqual([
      'confirmed',
      'withdrawn',
      'withdrawn',
    ]);
  });

  it('is looked for every day, whoever read the message and did nothing; what is done stays as it is', async () => {
    const { event, context, shown, first, second, third } = await nominated(2, 3);
    await ended(first, null);
    await ended(second, third);
    await useCases.takeUp.execute(context);
    expect(await shown(first)).toMatchObject([{ status: 'withdrawn', reason: 'person-erased' }]);
    expect(await shown(second)).toEqual([]);
    expect((await shown(third)).map(({ status }) => status).toSorted()).toEqual([
      'confirmed',
      'withdrawn',
    ]);
    const stored = () => connection.model('registrations').find({ eventId: event.id }).lean();
    const before = await stored();
    await useCases.takeUp.execute(context);
    expect(await stored()).toEqual(before);
  });
});
