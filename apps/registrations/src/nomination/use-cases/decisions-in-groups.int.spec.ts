import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, type IdempotencyRequest } from '@regional-events/kernel';
import type { Connection } from '@regional-events/platform-mongo';
import { aNomination } from '../../seating/testing/nominations.ts';
import { codesOf, sceneOf } from '../../testing/scenes.ts';
import {
  connectSeats,
  seatUseCases,
  type OtherParts,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';
import { GroupState } from './group-state.ts';

let connection: Connection;
let another: Connection;
let useCases: SeatUseCases;
let writes = 0;

beforeAll(async () => {
  connection = await connectSeats();
  another = await connectSeats();
  useCases = seatUseCases(connection, {
    messages: (real) => ({
      append: async (made) => {
        writes += 1;
        await real.append(made);
      },
    }),
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(async () => {
  await connection.close();
  await another.close();
});

function keyed(scopeHash: string, bodyHash = 'body') {
  let replays = 0;
  const idempotency: IdempotencyRequest = { scopeHash, bodyHash, replayed: () => (replays += 1) };
  return { idempotency, replays: () => replays };
}

describe('many callers at once', () => {
  it('share few transactions, also where they come for different events', async () => {
    const scenes = await Promise.all(
      Array.from({ length: 8 }, async () => sceneOf(useCases, 5, 8)),
    );
    writes = 0;
    const calls = scenes.flatMap(({ personIds, nominate }) =>
      personIds.map((_, index) => nominate(index)),
    );
    const items = await Promise.all(calls);
    expect(items.filter(({ item }) => item.status === 'confirmed')).toHaveLength(8 * 5);
    // the first goes alone, the other 63 together; a conflict with nobody makes it more
    expect(writes).toBeLessThanOrEqual(4);
  });

  it('get an answer each, whatever becomes of the others', async () => {
    const { nominate, eventId, organisationId, context } = await sceneOf(useCases, 2, 4);
    const unknown = aNomination({ organisationId, personId: newId() });
    const outcomes = await Promise.allSettled([
      nominate(0),
      nominate(1),
      useCases.register.execute(eventId, unknown, context),
      nominate(1),
      useCases.register.execute(newId(), unknown, context),
      nominate(2),
    ]);
    expect(codesOf(outcomes)).toEqual([
      'done',
      'done',
      'person.unknown',
      'registration.already-registered',
      'event.not-found',
      'done',
    ]);
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 2, waiting: 1 });
  });

  it('are given more seats than there are when no decision sees the one before', async () => {
    jest.spyOn(GroupState.prototype, 'take').mockImplementation(() => undefined);
    const { nominate, personIds } = await sceneOf(useCases, 2, 6);
    const items = await Promise.all(personIds.map((_, index) => nominate(index)));
    expect(items.filter(({ item }) => item.status === 'confirmed').length).toBeGreaterThan(2);
  });

  it('of two processes are given no more seats than there are, unless the plan is not guarded', async () => {
    const unguarded: OtherParts = {
      plans: (real) => ({
        find: (eventId) => real.find(eventId),
        save: async (plans) => {
          if (plans.every(({ version }) => version === 0)) await real.save(plans);
        },
      }),
    };
    for (const [parts, most] of [
      [{}, 1],
      [unguarded, 40],
    ] as const) {
      const processes = [seatUseCases(connection, parts), seatUseCases(another, parts)];
      const { eventId, organisationId, personIds, context } = await sceneOf(processes[0]!, 1, 40);
      const items = await Promise.all(
        personIds.map((personId, index) =>
          processes[index % 2]!.register.execute(
            eventId,
            aNomination({ personId, organisationId }),
            context,
          ),
        ),
      );
      const confirmed = items.filter(({ item }) => item.status === 'confirmed').length;
      expect(confirmed).toBeLessThanOrEqual(most);
      expect(confirmed > 1).toBe(most > 1);
    }
  });
});

describe('one of a group that cannot be written', () => {
  it('fails alone', async () => {
    let poisoned = '';
    const parts = seatUseCases(connection, {
      messages: (real) => ({
        append: async (made) => {
          const changes = made.flatMap(({ decision }) => decision.changes);
          if (changes.some(({ registration }) => registration.personId === poisoned))
            throw new Error('a message that does not fit');
          await real.append(made);
        },
      }),
    });
    const { eventId, personIds, nominate } = await sceneOf(parts, 10, 6);
    poisoned = personIds[3]!;
    const outcomes = await Promise.allSettled(personIds.map((_, index) => nominate(index)));
    expect(outcomes.map(({ status }) => status)).toEqual(
      personIds.map((id) => (id === poisoned ? 'rejected' : 'fulfilled')),
    );
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 5, waiting: 0 });
  });
});

describe('the same request twice in one group', () => {
  it('has one effect and the same answer; with another body it is refused', async () => {
    const { eventId, nominate } = await sceneOf(useCases, 5, 4);
    const key = newId();
    const [once, again, other] = [keyed(key), keyed(key), keyed(key, 'other')];
    const outcomes = await Promise.allSettled([
      nominate(0),
      nominate(1, once),
      nominate(1, again),
      nominate(2, other),
      nominate(3),
    ]);
    expect(codesOf(outcomes)).toEqual([
      'done',
      'done',
      'done',
      'request.idempotency-key-reused',
      'done',
    ]);
    const [, first, second] = outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? outcome.value : undefined,
    );
    expect(second).toEqual(first);
    expect([once.replays(), again.replays()]).toEqual([0, 1]);
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 3, waiting: 0 });
  });

  it('that was answered before gets the stored answer amid others', async () => {
    const { nominate } = await sceneOf(useCases, 5, 4);
    const key = newId();
    const before = await nominate(0, keyed(key));
    const again = keyed(key);
    const [, replayed] = await Promise.all([nominate(1), nominate(0, again), nominate(2)]);
    expect(replayed).toEqual(before);
    expect(again.replays()).toBe(1);
  });
});
