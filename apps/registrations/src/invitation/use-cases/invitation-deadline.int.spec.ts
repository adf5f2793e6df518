import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobRunner } from '@regional-events/platform-jobs';
import { inTransaction, isMongoTrouble } from '@regional-events/platform-mongo';
import { eventually } from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { aNomination, aPartner, aSecretariat, by } from '../../seating/testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';
import { LapseInvitationWhenDue } from '../messaging/lapse-invitation-when-due.ts';
import { LAPSE_INVITATION } from './keep-invitation.ts';

let connection: Connection;
let useCases: SeatUseCases;
let runner: JobRunner;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
  const { clock, lapseUnanswered } = useCases;
  const unexpected = (_: unknown, error: unknown): never => {
    throw error;
  };
  runner = new JobRunner(
    {
      connection,
      handlers: [new LapseInvitationWhenDue(lapseUnanswered)],
      clock,
      isTrouble: isMongoTrouble,
      origin: () => ({ correlationId: 'tests', traceparent: 'tests' }),
      watch: { failed: unexpected, trouble: unexpected },
    },
    { pollMs: 20 },
  );
  runner.start();
});
afterAll(async () => {
  await runner.stop();
  await connection.close();
});

const secretariat = by(aSecretariat());
const inMinutes = (minutes: number) => new Date(useCases.clock.now().getTime() + minutes * 60_000);

/** An invitation that is to be answered within a minute. */
async function invited() {
  const given = await anEventWithPeople(useCases, 10, 2, { admission: 'by-invitation' });
  const { event, organisationId, personIds } = given;
  const send = async () => {
    const request = { organisationId, seats: 2, answerBy: inMinutes(1), externalRef: null };
    return (await useCases.invite.execute(event.id, request, secretariat)).item;
  };
  const invitation = await send();
  const partner = by(aPartner(organisationId));
  const nominate = () =>
    useCases.register.execute(
      event.id,
      aNomination({ personId: personIds[0]!, organisationId }),
      partner,
    );
  const stored = async () => {
    const found = await useCases.invitations.find(invitation.id);
    return { status: found?.status, reason: found?.state.reason };
  };
  const accept = (context = partner) => useCases.accept.execute(event.id, invitation.id, context);
  return { event, id: invitation.id, partner, nominate, accept, send, stored };
}

const hasJob = async (id: string) =>
  (await useCases.jobs.missing(LAPSE_INVITATION, [id])).length === 0;

/** Until its job has run. */
async function lapsed() {
  const given = await invited();
  useCases.clock.advance({ minutes: 2 });
  await eventually(given.stored, { until: ({ status }) => status === 'lapsed' });
  return given;
}

describe('an invitation that nobody answered in time', () => {
  it('is stored as lapsed, with its message, and needs no job any more', async () => {
    const { id, stored } = await lapsed();
    expect(await stored()).toEqual({ status: 'lapsed', reason: 'answer-by-passed' });
    const rows = await connection
      .model<{ readonly type: string }>('outbox')
      .find({ subject: id })
      .sort({ sequence: 1 });
    expect(rows.map(({ type }) => type)).toEqual([
      'org.regional-events.invitation.sent.v1',
      'org.regional-events.invitation.lapsed.v1',
    ]);
    expect(await hasJob(id)).toBe(false);
  });

  it('is refused in the same words as before its job has run', async () => {
    const { accept, nominate } = await lapsed();
    await expect(accept()).rejects.toMatchObject({ code: 'invitation.answer-too-late' });
    await expect(nominate()).rejects.toMatchObject({ code: 'invitation.answer-too-late' });
  });

  it('is still accepted by the secretariat for its organisation, unless a new one was sent', async () => {
    const { accept, nominate, stored } = await lapsed();
    expect((await accept(secretariat)).item).toMatchObject({ status: 'accepted', reason: null });
    expect((await nominate()).item.status).toBe('confirmed');
    expect(await stored()).toEqual({ status: 'accepted', reason: null });
    const replaced = await lapsed();
    await replaced.send();
    await expect(replaced.accept(secretariat)).rejects.toMatchObject({
      code: 'invitation.not-allowed-now',
    });
  });
});

describe('the deadline of an invitation', () => {
  it.each<[string, (given: Awaited<ReturnType<typeof invited>>) => Promise<unknown>]>([
    ['accepted', ({ accept }) => accept()],
    ['nominated under', ({ nominate }) => nominate()],
    [
      'declined',
      ({ event, id, partner }) => useCases.declineInvitation.execute(event.id, id, partner),
    ],
    [
      'withdrawn',
      ({ event, id }) => useCases.withdrawInvitation.execute(event.id, id, secretariat),
    ],
    [
      'ended with its event',
      ({ event }) => useCases.lapseInvitations.execute(event.id, 'event-cancelled', secretariat),
    ],
  ])('is dropped when it is %s', async (_, act) => {
    const given = await invited();
    expect(await hasJob(given.id)).toBe(true);
    await act(given);
    expect(await hasJob(given.id)).toBe(false);
    const before = await given.stored();
    useCases.clock.advance({ minutes: 2 });
    await lapsed();
    expect(await given.stored()).toEqual(before);
  });

  it('waits while its event is postponed, and moves with it', async () => {
    const given = await invited();
    const { event } = given;
    await inTransaction(connection, () => useCases.events.keep({ ...event, status: 'postponed' }));
    useCases.clock.advance({ minutes: 2 });
    // another one, whose job has run, shows that this one's has
    await lapsed();
    await eventually(() => hasJob(given.id), { until: (has) => !has });
    expect((await given.stored()).status).toBe('sent');
    await inTransaction(connection, () => useCases.events.keep(event));
    await useCases.moveAnswers.execute(event.id, 28, secretariat);
    expect(await hasJob(given.id)).toBe(true);
    expect((await given.accept()).item.status).toBe('accepted');
  });

  it('is enqueued for invitations that were stored without one, and for no other', async () => {
    const [without, answered] = [await invited(), await invited()];
    await answered.accept();
    for (const { id } of [without, answered])
      await inTransaction(connection, () =>
        useCases.jobs.drop({ kind: LAPSE_INVITATION, key: id }),
      );
    expect(await useCases.restoreDeadlines.execute(secretariat)).toBe('done');
    expect([await hasJob(without.id), await hasJob(answered.id)]).toEqual([true, false]);
    useCases.clock.advance({ minutes: 2 });
    await eventually(without.stored, { until: ({ status }) => status === 'lapsed' });
    expect((await answered.stored()).status).toBe('accepted');
  });
});
