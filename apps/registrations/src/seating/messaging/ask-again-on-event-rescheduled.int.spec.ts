import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventRescheduledMessage } from '@regional-events/contracts-events';
import { newId } from '@regional-events/kernel';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import type { Connection } from 'mongoose';
import {
  anEventWithPeople,
  connectSeats,
  seatUseCases,
  type SeatUseCases,
} from '../../testing/seat-use-cases.ts';
import { aNomination, aPartner, aSecretariat, by } from '../testing/nominations.ts';
import { LAPSE_UNANSWERED } from '../use-cases/asking-again.ts';
import { AskAgainOnEventRescheduled } from './ask-again-on-event-rescheduled.ts';

let connection: Connection;
let useCases: SeatUseCases;

beforeAll(async () => {
  connection = await connectSeats();
  useCases = seatUseCases(connection);
});
afterAll(async () => {
  await connection.close();
});

type Asking = Pick<EventRescheduledMessage, 'askAgain'>;

/** The parts of the message that the reaction reads. */
async function reschedule(eventId: string, data: Asking): Promise<void> {
  const { correlationId, traceparent } = by(aSecretariat());
  const message = { id: newId(), subject: eventId, correlationId, traceparent, data };
  const handler = new AskAgainOnEventRescheduled(useCases.asking);
  await handler.rescheduled(message as IncomingMessage<EventRescheduledMessage>);
}

/** One seat and two people, of whom the second waits. */
async function registered() {
  const { event, organisationId, personIds } = await anEventWithPeople(useCases, 1, 2);
  const partner = by(aPartner(organisationId));
  for (const personId of personIds) {
    const nomination = aNomination({ personId, organisationId });
    await useCases.register.execute(event.id, nomination, partner);
  }
  const shown = async () =>
    (await useCases.reads.listOfEvent(event.id, { limit: 10 }, partner.actor)).data;
  return { event, shown };
}

describe('an event that is rescheduled a second time', () => {
  it('without asking ends the asking of the first time, so that nobody lapses at its deadline', async () => {
    const { event, shown } = await registered();
    const answerBy = new Date(useCases.clock.now().getTime() + 600_000).toISOString();
    await reschedule(event.id, { askAgain: { answerBy } });
    expect((await shown()).map(({ pendingUntil }) => pendingUntil)).toEqual([answerBy, answerBy]);
    await reschedule(event.id, {});
    expect((await shown()).map(({ pendingUntil }) => pendingUntil)).toEqual([null, null]);
    expect(await useCases.jobs.missing(LAPSE_UNANSWERED, [event.id])).toEqual([event.id]);
    useCases.clock.advance({ minutes: 11 });
    await useCases.asking.lapse(event.id, by(aSecretariat()));
    const statuses = (await shown()).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual(['confirmed', 'waiting']);
  });

  it('and asks again has the later deadline alone', async () => {
    const { event, shown } = await registered();
    const inMinutes = (minutes: number) =>
      new Date(useCases.clock.now().getTime() + minutes * 60_000).toISOString();
    const [early, late] = [inMinutes(10), inMinutes(20)];
    await reschedule(event.id, { askAgain: { answerBy: early } });
    await reschedule(event.id, { askAgain: { answerBy: late } });
    useCases.clock.advance({ minutes: 11 });
    await useCases.asking.lapse(event.id, by(aSecretariat()));
    expect((await shown()).map(({ pendingUntil }) => pendingUntil)).toEqual([late, late]);
  });

  it('leaves registrations as they are where nobody was asked', async () => {
    const { event, shown } = await registered();
    const before = await shown();
    await reschedule(event.id, {});
    expect(await shown()).toEqual(before);
  });
});
