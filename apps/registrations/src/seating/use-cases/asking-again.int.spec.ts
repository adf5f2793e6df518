import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { aNomination, aPartner, aSecretariat, by } from '../testing/nominations.ts';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';
import { LAPSE_UNANSWERED } from './asking-again.ts';

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
const inMinutes = (minutes: number) => new Date(useCases.clock.now().getTime() + minutes * 60_000);

/** Two seats and three people: two are confirmed, one waits; all are asked. */
async function asked() {
  const { event, organisationId, personIds } = await anEventWithPeople(useCases, 2, 3);
  const partner = by(aPartner(organisationId));
  const ids: string[] = [];
  for (const personId of personIds) {
    const nomination = aNomination({ personId, organisationId });
    ids.push((await useCases.register.execute(event.id, nomination, partner)).item.id);
  }
  const answerBy = inMinutes(10);
  await useCases.asking.ask(event.id, answerBy, secretariat);
  const shown = async () => {
    const { data } = await useCases.reads.listOfEvent(event.id, { limit: 10 }, partner.actor);
    return ids.map((id) => data.find((one) => one.id === id));
  };
  return { event, organisationId, partner, ids, answerBy, shown };
}

const statuses = (shown: readonly ({ readonly status: string } | undefined)[]) =>
  shown.map((one) => one?.status);

describe('who is registered for an event with new dates', () => {
  it('is asked again, keeps seat and place meanwhile, and sees until when', async () => {
    const { organisationId, answerBy, shown } = await asked();
    const pending = { pendingWith: organisationId, pendingUntil: answerBy.toISOString() };
    expect(await shown()).toMatchObject([
      { status: 'confirmed', ...pending },
      { status: 'confirmed', ...pending },
      { status: 'waiting', position: 1, ...pending },
    ]);
  });

  it('stays where its organisation accepts, and lapses at the deadline where not, which seats the next in line', async () => {
    const { event, ids, partner, shown } = await asked();
    const [first = '', second = '', waits = ''] = ids;
    const accepted = await useCases.acceptDates.execute(waits, partner);
    expect(accepted.item).toMatchObject({ status: 'waiting', position: 1, pendingWith: null });
    await useCases.acceptDates.execute(first, partner);
    useCases.clock.advance({ minutes: 11 });
    const late = useCases.acceptDates.execute(second, partner);
    await expect(late).rejects.toMatchObject({ code: 'registration.not-allowed-now' });
    await useCases.asking.lapse(event.id, secretariat);
    const after = await shown();
    expect(statuses(after)).toEqual(['confirmed', 'lapsed', 'confirmed']);
    expect(after[1]).toMatchObject({ reason: 'deadline-passed', pendingWith: null });
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 2, waiting: 0 });
    await useCases.asking.lapse(event.id, secretariat);
    expect(statuses(await shown())).toEqual(['confirmed', 'lapsed', 'confirmed']);
  });

  it('lapses on the waiting list too, so that nobody moves up who has not answered', async () => {
    const { event, ids, partner, shown } = await asked();
    await useCases.acceptDates.execute(ids[0] ?? '', partner);
    useCases.clock.advance({ minutes: 11 });
    await useCases.asking.lapse(event.id, secretariat);
    expect(statuses(await shown())).toEqual(['confirmed', 'lapsed', 'lapsed']);
    expect(await useCases.plans.find(event.id)).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('has nothing to answer any more where the event is postponed again, and there is no deadline', async () => {
    const { event, shown, ids, partner } = await asked();
    await useCases.asking.end(event.id, secretariat);
    expect(await useCases.jobs.missing(LAPSE_UNANSWERED, [event.id])).toEqual([event.id]);
    useCases.clock.advance({ minutes: 11 });
    await useCases.asking.lapse(event.id, secretariat);
    expect(statuses(await shown())).toEqual(['confirmed', 'confirmed', 'waiting']);
    await expect(useCases.acceptDates.execute(ids[0] ?? '', partner)).rejects.toMatchObject({
      extras: { allowedTransitions: ['withdraw', 'decline'] },
    });
  });

  it('is told by messages, each of which says until when', async () => {
    const { ids, answerBy, partner } = await asked();
    await useCases.acceptDates.execute(ids[2] ?? '', partner);
    const rows = await connection
      .model<{ readonly type: string; readonly data: object }>('outbox')
      .find({ subject: ids[2] })
      .sort({ sequence: 1 });
    const names = rows.map(({ type }) => type.split('.').at(-2));
    expect(names).toEqual(['put-on-waiting-list', 'asked-again', 'accepted']);
    expect(rows[1]?.data).toMatchObject({ status: 'waiting', answerBy: answerBy.toISOString() });
    expect(rows[2]?.data).toMatchObject({ status: 'waiting' });
    const history = await useCases.reads.history(ids[2] ?? '', { limit: 10 }, partner.actor);
    expect(history.data.map(({ type, newDates }) => [type, newDates])).toEqual([
      ['put-on-waiting-list', null],
      ['put-on-waiting-list', 'asked-again'],
      ['put-on-waiting-list', 'accepted'],
    ]);
  });

  it('is accepted by who nominated and the secretariat alone, and a place given up meanwhile is the next one’s', async () => {
    const { ids, partner, shown } = await asked();
    const stranger = by(aPartner('018f0000-0000-7000-8000-00000000beef'));
    const foreign = useCases.acceptDates.execute(ids[0] ?? '', stranger);
    await expect(foreign).rejects.toMatchObject({ code: 'registration.not-found' });
    await useCases.acceptDates.execute(ids[0] ?? '', secretariat);
    await useCases.withdraw.execute(ids[1] ?? '', null, partner);
    const after = await shown();
    expect(statuses(after)).toEqual(['confirmed', 'withdrawn', 'confirmed']);
    expect(after[2]?.pendingWith).not.toBeNull();
    expect(after[1]?.pendingWith).toBeNull();
  });
});
