import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { modelOf } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { aNomination, aPartner, aSecretariat, by } from '../../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  eachAlone,
  type OtherParts,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';

let connection: Connection;
let another: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  another = await connectSeats();
  useCases = seatUseCases(connection);
});
afterAll(async () => {
  await connection.close();
  await another.close();
});

const secretariat = by(aSecretariat());

/** An organisation with people, invited to an event for `seats`. */
async function invited(seats: number, people: number, capacity = 100) {
  const given = await anEventWithPeople(useCases, capacity, people, { admission: 'by-invitation' });
  const { event, organisationId, personIds } = given;
  const request = { organisationId, seats, answerBy: null, externalRef: null };
  const { item } = await useCases.invite.execute(event.id, request, secretariat);
  const partner = by(aPartner(organisationId));
  const nominate = (index: number, at: SeatUseCases = useCases) =>
    at.register.execute(
      event.id,
      aNomination({ personId: personIds[index]!, organisationId }),
      partner,
    );
  const live = () => useCases.registrations.seatsOf(event.id, organisationId);
  return { ...given, eventId: event.id, invitation: item, partner, nominate, live };
}

async function publishedOf(subject: string): Promise<string[]> {
  const rows = await modelOf<{ _id: string; type: string; subject: string }>(
    connection,
    'outbox',
    {},
  )
    .find({ subject })
    .sort({ sequence: 1 })
    .lean<{ type: string }[]>();
  return rows.map(({ type }) => type.split('.')[3] ?? '');
}

function refusalsOf(outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
}

describe('the seats of an invitation', () => {
  it('bind: more is refused with the number left, and who leaves gives back', async () => {
    const { eventId, organisationId, personIds, partner, nominate } = await invited(2, 4);
    const three = personIds.slice(0, 3).map((personId) => ({
      personId,
      role: 'participant' as const,
      externalRef: null,
    }));
    const request = { organisationId, people: three, outsideWindowReason: null };
    await expect(useCases.delegate.execute(eventId, request, partner)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'invitation.used-up',
      extras: { seats: 2, used: 0, left: 2 },
    });
    const { item } = await nominate(0);
    await nominate(1);
    await expect(nominate(2)).rejects.toMatchObject({ extras: { seats: 2, used: 2, left: 0 } });
    await useCases.withdraw.execute(item.id, null, partner);
    expect((await nominate(2)).item.status).toBe('confirmed');
  });

  it('count who waits, whoever nominated, and nobody who needs no seat', async () => {
    const { eventId, organisationId, personIds, nominate, live } = await invited(2, 4, 1);
    const speaker = aNomination({ personId: personIds[3]!, organisationId, role: 'speaker' });
    await useCases.register.execute(eventId, speaker, secretariat);
    await nominate(0);
    expect((await nominate(1)).item.status).toBe('waiting');
    expect(await live()).toBe(2);
    const nomination = aNomination({ personId: personIds[2]!, organisationId });
    await expect(useCases.register.execute(eventId, nomination, secretariat)).rejects.toMatchObject(
      {
        code: 'invitation.used-up',
      },
    );
  });

  it('are raised by the secretariat, and lowered no further than they are used', async () => {
    const { eventId, invitation, nominate } = await invited(1, 2);
    await nominate(0);
    const change = (seats: number, ifMatch: string) =>
      useCases.changeInvitation.execute(
        eventId,
        invitation.id,
        { seats },
        { ...secretariat, ifMatch },
      );
    await expect(change(2, '"1"')).rejects.toMatchObject({ kind: 'stale' });
    const { item, etag } = await change(2, '"2"');
    expect([item.seats, item.status, etag]).toEqual([2, 'accepted', '"3"']);
    await nominate(1);
    await expect(change(1, etag)).rejects.toMatchObject({
      code: 'invitation.seats-below-used',
      extras: { used: 2 },
    });
    expect(await publishedOf(invitation.id)).toEqual(['sent', 'accepted', 'changed']);
  });

  it('are accepted by nominating, in the same transaction', async () => {
    const { eventId, invitation, nominate, partner } = await invited(1, 2);
    await nominate(0);
    const { item } = await useCases.invitationReads.read(eventId, invitation.id, partner.actor);
    expect(item.status).toBe('accepted');
    expect(await publishedOf(invitation.id)).toEqual(['sent', 'accepted']);
    await expect(nominate(1)).rejects.toMatchObject({ code: 'invitation.used-up' });
    expect(await publishedOf(invitation.id)).toEqual(['sent', 'accepted']);
  });

  it('may be more than there are, which the answer says', async () => {
    const { event, organisationId } = await anEventWithPeople(useCases, 20, 0);
    const [one, other] = [await invited(1, 0), await invited(1, 0)];
    const offer = (to: string, seats: number) =>
      useCases.invite.execute(
        event.id,
        { organisationId: to, seats, answerBy: null, externalRef: null },
        secretariat,
      );
    expect((await offer(organisationId, 20)).item.warnings).toEqual([]);
    const { item, etag } = await offer(one.organisationId, 2);
    const warning = { code: 'offers-more-than-seats', capacity: 20 };
    expect(item.warnings).toEqual([{ ...warning, offered: 22 }]);
    expect((await offer(other.organisationId, 2)).item.warnings).toMatchObject([{ offered: 24 }]);
    const ifMatch = { ...secretariat, ifMatch: etag };
    const more = useCases.changeInvitation.execute(event.id, item.id, { seats: 3 }, ifMatch);
    expect((await more).item.warnings).toEqual([{ ...warning, offered: 25 }]);
    const { explained } = await useCases.availability.availability(event.id, secretariat.actor);
    expect(explained.find(({ name }) => name === 'invited')).toMatchObject({ value: 25 });
  });
});

describe('a rush for the last seat of an invitation', () => {
  async function rush(parts: OtherParts): Promise<{ live: number; refused: unknown[] }> {
    const crowd = await invited(3, 20);
    // The invitation is accepted already, so each nomination writes the plan alone.
    await crowd.nominate(0);
    const processes = [seatUseCases(connection, parts), seatUseCases(another, parts)];
    const outcomes = await Promise.allSettled(
      crowd.personIds.slice(1).map((_, index) => crowd.nominate(index + 1, processes[index % 2]!)),
    );
    return { live: await crowd.live(), refused: refusalsOf(outcomes) };
  }

  it('gives it once, in two processes and without any queue', async () => {
    const { live, refused } = await rush({ groups: eachAlone });
    expect(live).toBe(3);
    expect(refused).toEqual(
      Array.from({ length: 17 }, () =>
        expect.objectContaining({
          code: 'invitation.used-up',
          extras: { seats: 3, used: 3, left: 0 },
        }),
      ),
    );
  });

  it('gives more than there are when the guarded write of the plan is left out', async () => {
    const { live } = await rush({
      groups: eachAlone,
      plans: (real) => ({
        find: (eventId) => real.find(eventId),
        save: async (plans) => {
          if (plans.every(({ version }) => version === 0)) await real.save(plans);
        },
      }),
    });
    expect(live).toBeGreaterThan(3);
  });
});

describe('an invitation that is lowered while somebody nominates', () => {
  /** Lowers 2 seats to 1, of which 1 is used, and lets the second be nominated after that was read. */
  async function race(inner: SeatUseCases['invitedSeats'], guarded: boolean) {
    const { eventId, invitation, nominate, live } = await invited(2, 2);
    await nominate(0);
    const [read, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const lowering = seatUseCases(another, {
      invitedSeats: {
        hold: async (...of) => {
          const numbers = await inner.hold(...of);
          read.resolve();
          await goOn.promise;
          return numbers;
        },
      },
    });
    const ifMatch = { ...secretariat, ifMatch: '*' };
    const lowered = lowering.changeInvitation.execute(
      eventId,
      invitation.id,
      { seats: 1 },
      ifMatch,
    );
    await read.promise;
    const nominated = nominate(1);
    if (!guarded) await nominated;
    goOn.resolve();
    const refused = refusalsOf(await Promise.allSettled([lowered, nominated]));
    const { item } = await useCases.invitationReads.read(eventId, invitation.id, secretariat.actor);
    return { seats: item.seats, used: await live(), refused };
  }

  it('never has fewer seats than it has people: one of the two is refused', async () => {
    const { seats, used, refused } = await race(seatUseCases(another).invitedSeats, true);
    expect(used).toBeLessThanOrEqual(seats);
    expect(refused).toHaveLength(1);
  });

  it('would have, if the offer did not write the plan', async () => {
    const { registrations } = seatUseCases(another);
    const unguarded: SeatUseCases['invitedSeats'] = {
      hold: async (eventId, organisationId) => ({
        capacity: 100,
        used: await registrations.seatsOf(eventId, organisationId),
      }),
    };
    const { seats, used } = await race(unguarded, false);
    expect([seats, used]).toEqual([1, 2]);
  });
});
