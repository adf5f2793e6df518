import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandContext } from '@regional-events/kernel';
import type { Connection } from 'mongoose';
import { aNomination } from '../testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  eachAlone,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';

const CROWD = 200;

let connection: Connection;
let another: Connection;

beforeAll(async () => {
  connection = await connectSeats();
  another = await connectSeats();
});
afterAll(async () => {
  await connection.close();
  await another.close();
});

interface Crowd {
  readonly eventId: string;
  readonly organisationId: string;
  readonly personIds: readonly string[];
  readonly context: CommandContext;
}

/** All at once, spread over the processes. */
async function rush(processes: readonly SeatUseCases[], crowd: Crowd) {
  const { eventId, organisationId, context } = crowd;
  const answers = await Promise.all(
    crowd.personIds.map((personId, index) => {
      const useCases = processes[index % processes.length]!;
      return useCases.register.execute(eventId, aNomination({ personId, organisationId }), context);
    }),
  );
  return answers.map(({ item }) => item);
}

async function crowdFor(useCases: SeatUseCases, capacity: number, count: number): Promise<Crowd> {
  const { event, ...rest } = await anEventWithPeople(useCases, capacity, count);
  return { eventId: event.id, ...rest };
}

function confirmed(items: readonly { readonly status: string }[]): number {
  return items.filter(({ status }) => status === 'confirmed').length;
}

describe('200 callers at once for the last seat', () => {
  it('get it once, the others wait in one order without gaps', async () => {
    const useCases = seatUseCases(connection);
    const crowd = await crowdFor(useCases, 1, CROWD);
    const items = await rush([useCases], crowd);
    expect(confirmed(items)).toBe(1);
    const positions = items
      .flatMap(({ position }) => position ?? [])
      .sort((one, other) => one - other);
    expect(positions).toEqual(Array.from({ length: CROWD - 1 }, (_, index) => index + 1));
    const plan = await useCases.plans.find(crowd.eventId);
    expect(plan).toMatchObject({ taken: 1, waiting: CROWD - 1, version: CROWD + 1 });
  });

  it('get it once too when they come to two processes', async () => {
    const processes = [seatUseCases(connection), seatUseCases(another)];
    const crowd = await crowdFor(processes[0]!, 1, 40);
    expect(confirmed(await rush(processes, crowd))).toBe(1);
  });

  it('get it once by the guard alone, without any queue', async () => {
    const useCases = seatUseCases(connection, { groups: eachAlone });
    const crowd = await crowdFor(useCases, 1, 20);
    expect(confirmed(await rush([useCases], crowd))).toBe(1);
  });

  it('are given more seats than there are when the guarded write of the plan is left out', async () => {
    const unguarded = seatUseCases(connection, {
      groups: eachAlone,
      plans: (real) => ({
        find: (eventId) => real.find(eventId),
        save: async (plans) => {
          if (plans.every(({ version }) => version === 0)) await real.save(plans);
        },
      }),
    });
    const crowd = await crowdFor(unguarded, 1, 20);
    expect(confirmed(await rush([unguarded], crowd))).toBeGreaterThan(1);
  });
});

describe('callers who nominate the same person at once', () => {
  it('make one registration, and the others are told so', async () => {
    const useCases = seatUseCases(connection, { groups: eachAlone });
    const { eventId, organisationId, personIds, context } = await crowdFor(useCases, 10, 1);
    const nomination = aNomination({ personId: personIds[0]!, organisationId });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => useCases.register.execute(eventId, nomination, context)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 9 }, () =>
        expect.objectContaining({ code: 'registration.already-registered', kind: 'conflict' }),
      ),
    );
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 1, waiting: 0 });
  });
});
