import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction } from '@regional-events/platform-mongo';
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

const secretariat = by(aSecretariat());

async function invited(answerBy: Date | null = null) {
  const given = await anEventWithPeople(useCases, 10, 2, { admission: 'by-invitation' });
  const { event, organisationId, personIds } = given;
  const send = () =>
    useCases.invite.execute(
      event.id,
      { organisationId, seats: 2, answerBy, externalRef: null },
      secretariat,
    );
  const { item } = await send();
  const partner = by(aPartner(organisationId));
  const nominate = (context = partner) =>
    useCases.register.execute(
      event.id,
      aNomination({ personId: personIds[0]!, organisationId }),
      context,
    );
  const shown = async (id = item.id) =>
    (await useCases.invitationReads.read(event.id, id, partner.actor)).item;
  return { ...given, eventId: event.id, invitation: item, partner, nominate, send, shown };
}

describe('an invitation that nobody answered in time', () => {
  it('is over at once: shown so, nobody accepts or nominates, and a right one may be sent', async () => {
    const due = new Date(useCases.clock.now().getTime() + 60_000);
    const { eventId, invitation, partner, nominate, organisationId, shown } = await invited(due);
    useCases.clock.advance({ minutes: 2 });
    expect(await shown()).toMatchObject({ status: 'lapsed', reason: 'answer-by-passed' });
    const accept = useCases.accept.execute(eventId, invitation.id, partner);
    await expect(accept).rejects.toMatchObject({ code: 'invitation.answer-too-late' });
    await expect(nominate()).rejects.toMatchObject({ code: 'invitation.answer-too-late' });
    const right = { organisationId, seats: 1, answerBy: null, externalRef: null };
    const { item } = await useCases.invite.execute(eventId, right, secretariat);
    expect((await nominate()).item.status).toBe('confirmed');
    const statuses = ['lapsed', 'accepted'] as const;
    for (const status of statuses) {
      const query = { limit: 50, status: [status], eventId: [eventId] };
      const { data } = await useCases.invitationReads.list(query, partner.actor);
      expect(data.map(({ id }) => id)).toEqual([status === 'lapsed' ? invitation.id : item.id]);
    }
  });
});

describe('invitations across events', () => {
  it('are those to the own organisation and to the events that it organises', async () => {
    const host = aPartner((await invited()).organisationId);
    const { event, invitation, partner } = await invited();
    const listed = async (actor: typeof host) => {
      const query = { limit: 200, eventId: [event.id] };
      return (await useCases.invitationReads.list(query, actor)).data.map(({ id }) => id);
    };
    expect(await listed(partner.actor)).toEqual([invitation.id]);
    expect(await listed(host)).toEqual([]);
    const organiserIds = [host.organisationId ?? ''];
    await inTransaction(connection, () => useCases.events.keep({ ...event, organiserIds }));
    expect(await listed(host)).toEqual([invitation.id]);
    expect(await listed(secretariat.actor)).toEqual([invitation.id]);
  });
});

describe('with its event', () => {
  it('a cancelled invitation ends, answered or not, and no seat is free any more', async () => {
    const { event, eventId, nominate, shown } = await invited();
    await nominate();
    const free = async () => useCases.availability.availability(eventId, secretariat.actor);
    expect((await free()).free).toBe(9);
    await inTransaction(connection, () => useCases.events.keep({ ...event, status: 'cancelled' }));
    await useCases.end.execute(eventId, 'event-cancelled', secretariat);
    await useCases.lapseInvitations.execute(eventId, 'event-cancelled', secretariat);
    expect(await shown()).toMatchObject({ status: 'lapsed', reason: 'event-cancelled' });
    const { free: none, explained } = await free();
    expect(none).toBe(0);
    expect(explained.at(-1)?.because).toContain('cancelled');
  });

  it('a completed one ends where nobody answered; who accepted took part', async () => {
    const [accepted, silent] = [await invited(), await invited()];
    await accepted.nominate();
    for (const { eventId } of [accepted, silent])
      await useCases.lapseInvitations.execute(eventId, 'event-completed', secretariat);
    expect((await accepted.shown()).status).toBe('accepted');
    expect(await silent.shown()).toMatchObject({ status: 'lapsed', reason: 'event-completed' });
  });

  it('takes nobody new once the clock says that the event is over', async () => {
    const { eventId, event, invitation, partner } = await invited();
    const over = { ...event, endsAt: useCases.clock.now() };
    await inTransaction(connection, () => useCases.events.keep(over));
    const accept = useCases.accept.execute(eventId, invitation.id, partner);
    await expect(accept).rejects.toMatchObject({ code: 'event.ended' });
    expect((await useCases.availability.availability(eventId, partner.actor)).free).toBe(0);
  });
});
