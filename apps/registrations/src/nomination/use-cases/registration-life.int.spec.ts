import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type IdempotencyRequest } from '@regional-events/kernel';
import { modelOf } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { aNomination, aPartner, aSecretariat, by } from '../../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';

let connection: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
});
afterAll(async () => {
  await connection.close();
});

interface Row {
  readonly _id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
}

/** The names of the messages about one aggregate, in their order. */
async function publishedOf(subject: string): Promise<string[]> {
  const rows = await modelOf<Row>(connection, 'outbox', {})
    .find({ subject })
    .sort({ sequence: 1 })
    .lean<Row[]>();
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
  return rows.map(({ type }) => type.split('.')[3] ?? '');
}

/** An event with `capacity` seats whose people are all nominated, in their order. */
async function aCrowdedEvent(capacity: number, count: number) {
  const given = await anEventWithPeople(useCases, capacity, count);
  const { event, organisationId, personIds, context } = given;
  const ids: string[] = [];
  for (const personId of personIds) {
    const { item } = await useCases.register.execute(
      event.id,
      aNomination({ personId, organisationId }),
      context,
    );
    ids.push(item.id);
  }
  const statuses = async () => {
    const found = await Promise.all(ids.map((id) => useCases.registrations.find(id)));
    return found.map((registration) => registration?.status);
  };
  return { ...given, eventId: event.id, ids, statuses };
}

describe('a seat that is given back', () => {
  it('goes to the next in line in one transaction, with its messages', async () => {
    const { eventId, ids, statuses, organisationId } = await aCrowdedEvent(1, 3);
    const [holder, next, last] = ids;
    const own = by(aPartner(organisationId));
    const { item } = await useCases.withdraw.execute(holder!, 'schedule-conflict', own);
    expect(item).toMatchObject({
      status: 'withdrawn',
      reason: 'schedule-conflict',
      position: null,
    });
    expect(await statuses()).toEqual(['withdrawn', 'confirmed', 'waiting']);
    expect(await publishedOf(holder!)).toEqual(['confirmed', 'withdrawn']);
    expect(await publishedOf(next!)).toEqual(['put-on-waiting-list', 'confirmed']);
    const list = await useCases.reads.waitingList(eventId, { limit: 50 }, own.actor);
    expect(list.data).toMatchObject([{ id: last, position: 1 }]);
  });

  it('stays with its holder when the promotion cannot be told', async () => {
    const { eventId, ids, statuses, context } = await aCrowdedEvent(1, 2);
    const broken = seatUseCases(connection, {
      messages: () => ({ append: () => Promise.reject(new Error('no messages')) }),
    });
    await expect(broken.withdraw.execute(ids[0]!, null, context)).rejects.toThrow('no messages');
    expect(await statuses()).toEqual(['confirmed', 'waiting']);
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 1, waiting: 1, version: 3 });
  });

  it('is the business of its organisation, not of others', async () => {
    const { ids } = await aCrowdedEvent(1, 1);
    const stranger = by(aPartner(newId()));
    await expect(useCases.withdraw.execute(ids[0]!, null, stranger)).rejects.toMatchObject({
      code: 'registration.not-found',
    });
    expect((await useCases.reads.list({ limit: 50 }, stranger.actor)).data).toEqual([]);
  });
});

describe('the same request sent twice', () => {
  it('has one effect and the same answer', async () => {
    const { event, organisationId, personIds, context } = await anEventWithPeople(useCases, 5, 1);
    let replays = 0;
    const idempotency: IdempotencyRequest = {
      scopeHash: newId(),
      bodyHash: 'body',
      replayed: () => {
        replays += 1;
      },
    };
    const nomination = aNomination({ personId: personIds[0]!, organisationId });
    const send = () => useCases.register.execute(event.id, nomination, { ...context, idempotency });
    const [first, second] = await Promise.all([send(), send()]);
    expect(await send()).toEqual(first);
    expect(second).toEqual(first);
    expect(replays).toBe(2);
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 1, waiting: 0 });
  });
});

describe('a larger capacity', () => {
  it('seats those who wait, in their order, and tells so', async () => {
    const { eventId, statuses, context } = await aCrowdedEvent(1, 4);
    const { item, etag } = await useCases.resize.execute(
      eventId,
      { capacity: 3 },
      { ...context, ifMatch: '"1"' },
    );
    expect(item).toMatchObject({ capacity: 3, taken: 3, waiting: 1 });
    expect(etag).toBe('"2"');
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting']);
    expect(await publishedOf(eventId)).toEqual(['opened', 'capacity-changed']);
    const stale = useCases.resize.execute(eventId, { capacity: 4 }, { ...context, ifMatch: '"1"' });
    await expect(stale).rejects.toMatchObject({ kind: 'stale' });
  });
});

describe('the end of an event', () => {
  it('lets those without a seat lapse, once, and refuses who comes later', async () => {
    const { eventId, ids, statuses, context } = await aCrowdedEvent(1, 3);
    await useCases.end.execute(eventId, 'event-completed', context);
    await useCases.end.execute(eventId, 'event-completed', context);
    expect(await statuses()).toEqual(['confirmed', 'lapsed', 'lapsed']);
    expect(await publishedOf(ids[1]!)).toEqual(['put-on-waiting-list', 'lapsed']);
    const late = useCases.resize.execute(eventId, { capacity: 9 }, context);
    await expect(late).rejects.toMatchObject({ code: 'seat-plan.ended' });
  });

  it('as a cancellation lets everybody lapse', async () => {
    const { eventId, statuses, context } = await aCrowdedEvent(1, 2);
    await useCases.end.execute(eventId, 'event-cancelled', context);
    expect(await statuses()).toEqual(['lapsed', 'lapsed']);
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 0, waiting: 0 });
  });
});

describe('a delegation', () => {
  it('is nominated as a whole, in the order of the request', async () => {
    const { event, organisationId, personIds, context } = await anEventWithPeople(useCases, 2, 3);
    const people = personIds.map((personId) => ({
      personId,
      role: 'participant' as const,
      externalRef: null,
    }));
    const request = { organisationId, people, outsideWindowReason: null };
    const { registrations } = await useCases.delegate.execute(event.id, request, context);
    expect(registrations.map(({ status, position }) => [status, position])).toEqual([
      ['confirmed', null],
      ['confirmed', null],
      ['waiting', 1],
    ]);
  });

  it('leaves no trace when one of its people cannot be nominated', async () => {
    const { event, organisationId, personIds, context } = await anEventWithPeople(useCases, 5, 2);
    const ids = [personIds[0]!, newId(), personIds[1]!, personIds[0]!];
    const people = ids.map((personId) => ({
      personId,
      role: 'participant' as const,
      externalRef: null,
    }));
    const request = { organisationId, people, outsideWindowReason: null };
    await expect(useCases.delegate.execute(event.id, request, context)).rejects.toMatchObject({
      code: 'registration.delegation-refused',
      errors: [
        { pointer: '/people/1/personId', code: 'person.unknown' },
        { pointer: '/people/3/personId', code: 'registration.person-twice' },
      ],
    });
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 0, version: 1 });
    const all = await useCases.reads.listOfEvent(event.id, { limit: 50 }, aSecretariat());
    expect(all.data).toEqual([]);
  });
});

describe("a partner's own key", () => {
  it('finds what was created with it, for that partner alone, and is used once', async () => {
    const { event, organisationId, personIds } = await anEventWithPeople(useCases, 5, 2);
    const partner = by(aPartner(organisationId));
    const externalRef = 'delegate/1';
    const nomination = (index: number) =>
      aNomination({ personId: personIds[index]!, organisationId, externalRef });
    const { item } = await useCases.register.execute(event.id, nomination(0), partner);
    expect(item.externalRef).toBe(externalRef);
    const second = useCases.register.execute(event.id, nomination(1), partner);
    await expect(second).rejects.toMatchObject({ code: 'registration.external-ref-taken' });
    const query = { limit: 50, externalRef: [externalRef] };
    expect((await useCases.reads.list(query, partner.actor)).data).toMatchObject([{ id: item.id }]);
    expect((await useCases.reads.list(query, aPartner(organisationId))).data).toEqual([]);
  });
});
