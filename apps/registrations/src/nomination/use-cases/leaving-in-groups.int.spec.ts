import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from '@regional-events/platform-mongo';
import { aNomination, aPartner, aSecretariat, by } from '../../seating/testing/nominations.ts';
import { codesOf, messagesOf, sceneOf } from '../../testing/scenes.ts';
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

const statusOf = async (id: string) => (await useCases.registrations.find(id))?.status;

describe('people who leave in one group', () => {
  it('let those who wait move up, who may leave at once too, each step with its message', async () => {
    const { eventId, personIds, nominate, context } = await sceneOf(useCases, 2, 6);
    const ids: string[] = [];
    for (const index of personIds.keys()) ids.push((await nominate(index)).item.id);
    const [holder, second, waiting, next] = ids;
    const busy = nominate(0).catch(() => undefined);
    const left = await Promise.all([
      useCases.withdraw.execute(holder!, null, context),
      useCases.decline.execute(waiting!, null, context),
      useCases.withdraw.execute(second!, null, context),
    ]);
    await busy;
    expect(left.map(({ item }) => item.status)).toEqual(['withdrawn', 'declined', 'withdrawn']);
    const plan = await useCases.plans.find(eventId);
    expect(plan).toMatchObject({ taken: 2, waiting: 1 });
    expect(await statusOf(next!)).toBe('confirmed');
    for (const id of ids) {
      const rows = await messagesOf(connection, id);
      expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
      expect(rows.map(({ _id }) => _id)).toEqual(rows.map(({ _id }) => _id).toSorted());
    }
    // who moved up and was declined within the group is stored once, with both steps
    const stored = await useCases.registrations.find(waiting!);
    expect(stored?.steps.map(({ type }) => type).at(-1)).toBe('declined');
    expect(left[1]!.etag).toBe(`"${stored!.version}"`);
  });

  it('leave once: the second of two is told that it is over', async () => {
    const { nominate, context } = await sceneOf(useCases, 1, 2);
    const { item } = await nominate(0);
    const busy = nominate(1);
    const outcomes = await Promise.allSettled([
      useCases.withdraw.execute(item.id, null, context),
      useCases.withdraw.execute(item.id, null, context),
    ]);
    await busy;
    expect(new Set(codesOf(outcomes))).toEqual(new Set(['done', 'registration.not-allowed-now']));
  });
});

describe('an invitation that a group uses up', () => {
  it('gives its seats once, and is accepted once', async () => {
    const { event, organisationId, personIds } = await anEventWithPeople(useCases, 100, 12, {
      admission: 'by-invitation',
    });
    const request = { organisationId, seats: 3, answerBy: null, externalRef: null };
    const { item } = await useCases.invite.execute(event.id, request, by(aSecretariat()));
    const partner = by(aPartner(organisationId));
    const outcomes = await Promise.allSettled(
      personIds.map((personId) =>
        useCases.register.execute(event.id, aNomination({ personId, organisationId }), partner),
      ),
    );
    const codes = codesOf(outcomes);
    expect(codes.filter((code) => code === 'done')).toHaveLength(3);
    expect(codes.filter((code) => code === 'invitation.used-up')).toHaveLength(9);
    const rows = await messagesOf(connection, item.id);
    expect(rows.map(({ type }) => type.split('.')[3])).toEqual(['sent', 'accepted']);
  });
});

describe('a capacity that is raised in a rush', () => {
  it('leaves no seat free while somebody waits', async () => {
    const { eventId, personIds, nominate, context } = await sceneOf(useCases, 1, 60);
    const rush = personIds.map((_, index) => nominate(index));
    for (const capacity of [5, 20, 40]) {
      await useCases.resize.execute(eventId, { capacity }, context);
    }
    await Promise.all(rush);
    expect(await useCases.plans.find(eventId)).toMatchObject({ taken: 40, waiting: 20 });
  });
});
