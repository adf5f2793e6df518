import { eventDay } from '@regional-events/contracts-events';
import { describedBy, instant, localDate, localTime } from '@regional-events/platform-http';
import { z } from 'zod';
import { DAYS } from './event.request.ts';

const newDay = z.strictObject(
  describedBy(eventDay, {
    date: localDate,
    startTime: localTime.nullable().exactOptional(),
    endTime: localTime.nullable().exactOptional(),
    endsNextDay: z.boolean().exactOptional(),
  }),
);

/** Either `from` or `days` names new dates; without either the event takes place on its old days after all. */
export const rescheduleEventRequest = z
  .strictObject({
    from: localDate
      .exactOptional()
      .describe('The new first date; every other day comes as long after it as before.'),
    days: z
      .array(newDay)
      .min(1)
      .max(DAYS)
      .exactOptional()
      .describe(
        'Where each day goes, in the order of the old days: the first one here is the first of before, with its theme, co-organisers and sessions, and with its times where none are named. An `endTime` that is named without `endsNextDay` is on the date itself.',
      ),
    registration: z
      .strictObject({
        opensAt: instant.describe('From this instant on.'),
        closesAt: instant.describe('Until this instant, which is outside.'),
      })
      .exactOptional()
      .describe('When organisations may nominate; it stays where it is left out.'),
    askAgain: z
      .strictObject({
        answerBy: instant.describe('Until when; whoever has not accepted by then loses the seat.'),
      })
      .exactOptional()
      .describe(
        'Asks whoever is registered to accept the new dates; left out, everybody keeps the seat, and who was asked before has nothing to answer any more.',
      ),
  })
  .prefault({})
  .meta({ id: 'RescheduleEvent' });

export type RescheduleEventRequest = z.output<typeof rescheduleEventRequest>;
