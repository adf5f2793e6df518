import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { inTransaction, type Connection } from '@regional-events/platform-mongo';
import { aNomination, aPartner, aSecretariat, by } from '../../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';

const PAGE = { limit: 50 };
let connection: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

async function world() {
  const organiser = newId();
  const some = await anEventWithPeople(useCases, 1, 2, { organiserIds: [organiser] });
  const [first = '', second = ''] = some.personIds;
  return {
    ...some,
    first,
    second,
    eventId: some.event.id,
    organiser: aPartner(organiser),
    own: aPartner(some.organisationId),
    foreign: aPartner(newId()),
  };
}

const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'nothing',
    (error: unknown) => (error as { code?: unknown }).code,
  );

async function affiliated(personId: string, organisationId: string, to: string | null) {
  const affiliations = [{ organisationId, from: '2020-01-01', to }];
  await inTransaction(connection, () => useCases.people.keep({ id: personId, affiliations }));
}

function register(eventId: string, actor: Actor, personId: string, organisationId: string | null) {
  const role = organisationId === null ? 'speaker' : 'participant';
  return useCases.register.execute(
    eventId,
    aNomination({ personId, organisationId, role }),
    by(actor),
  );
}

describe('a registration', () => {
  it('is withdrawn by who nominated and declined by who organises, never the other way round', async () => {
    const { eventId, first, organisationId, organiser, own, foreign } = await world();
    const { item } = await register(eventId, own, first, organisationId);
    const withdraw = (actor: Actor) => useCases.withdraw.execute(item.id, null, by(actor));
    const decline = (actor: Actor) => useCases.decline.execute(item.id, null, by(actor));
    expect(await codeOf(withdraw(organiser))).toBe('registration.not-yours-to-withdraw');
    expect(await codeOf(decline(own))).toBe('registration.not-yours-to-decline');
    expect(await codeOf(withdraw(foreign))).toBe('registration.not-found');
    expect((await withdraw(own)).item.status).toBe('withdrawn');
  });

  it('says by whom it was decided, and which client it was to its own side alone', async () => {
    const { eventId, first, second, organisationId, organiser, own } = await world();
    const { item } = await register(eventId, own, first, organisationId);
    const { item: waiting } = await register(eventId, own, second, organisationId);
    await useCases.decline.execute(item.id, null, by(organiser));
    const nominated = { role: 'partner', organisationId: own.organisationId };
    const declined = { role: 'partner', organisationId: organiser.organisationId };
    const bySteps = async (id: string, actor: Actor) => {
      const { data } = await useCases.reads.history(id, PAGE, actor);
      return data.map((step) => step.by);
    };
    expect(await bySteps(item.id, own)).toEqual([
      { ...nominated, clientId: own.clientId },
      { ...declined, clientId: null },
    ]);
    expect((await bySteps(item.id, organiser)).at(-1)).toEqual({
      ...declined,
      clientId: organiser.clientId,
    });
    expect((await bySteps(waiting.id, aSecretariat())).at(-1)).toBeNull();
  });

  it('for nobody is seen by the organisation that the person belongs to, and ended by who made it', async () => {
    const { eventId, first, organisationId, organiser, own } = await world();
    await affiliated(first, organisationId, '2029-12-31');
    const { item } = await register(eventId, organiser, first, null);
    const seen = async () => (await useCases.reads.listOfEvent(eventId, PAGE, own)).data.length;
    expect(await seen()).toBe(0);
    await affiliated(first, organisationId, null);
    expect(await seen()).toBe(1);
    expect((await useCases.reads.read(item.id, own)).item.id).toBe(item.id);
    const withdraw = (actor: Actor) => useCases.withdraw.execute(item.id, null, by(actor));
    expect(await codeOf(withdraw(own))).toBe('registration.not-yours-to-withdraw');
    expect((await withdraw(organiser)).item.status).toBe('withdrawn');
  });

  it('of an earlier version tells its text about the window to the secretariat alone, and by whom to nobody', async () => {
    const { eventId, first, organisationId, own } = await world();
    const { item } = await register(eventId, own, first, organisationId);
    await inTransaction(connection, () =>
      connection.models['registrations']!.updateOne(
        { _id: item.id },
        { $set: { outsideWindowReason: 'She was ill' }, $unset: { 'steps.$[].by': 1 } },
      ),
    );
    const shownTo = async (actor: Actor) =>
      (await useCases.reads.read(item.id, actor)).item.outsideWindowReason;
    expect([await shownTo(own), await shownTo(aSecretariat())]).toEqual([null, 'She was ill']);
    const { data } = await useCases.reads.history(item.id, PAGE, own);
    expect(data.map((step) => step.by)).toEqual([null]);
  });

  it('is not shown again by a repeat once it is for the caller no more', async () => {
    const { event, eventId, first, organisationId, organiser } = await world();
    await affiliated(first, organisationId, '2029-12-31');
    const nomination = aNomination({ personId: first, organisationId: null, role: 'speaker' });
    const idempotency = { scopeHash: newId(), bodyHash: 'body', replayed: () => undefined };
    const ask = () =>
      useCases.register.execute(eventId, nomination, by(organiser, { idempotency }));
    const { item } = await ask();
    expect((await ask()).item.id).toBe(item.id);
    await inTransaction(connection, () => useCases.events.keep({ ...event, organiserIds: [] }));
    expect(await codeOf(ask())).toBe('registration.not-found');
  });
});
