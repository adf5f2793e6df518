import { dateAfter, daysBetween } from '@regional-events/kernel';
import { AnswerOutOfTimeError, DatesGivenTwiceError } from './day-errors.ts';
import { inOrder, spanOf } from './event-days.ts';
import type { EventDay, EventDetails, RegistrationWindow } from './event-details.ts';

/** Where a day goes; times that are not named stay. */
export interface NewDay {
  readonly date: string;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
  readonly endsNextDay?: boolean;
}

/** Whoever is registered is asked whether the new dates suit. */
export interface AskAgain {
  /** An instant. */
  readonly answerBy: string;
}

/** Without new dates it takes place on its old days after all. */
export interface Rescheduling {
  /** The new first date, every other day as far behind it as before. */
  readonly from?: string;
  /** Each day, the first for the first. */
  readonly days?: readonly NewDay[];
  /** The window stays where it is not named. */
  readonly registration?: RegistrationWindow;
  readonly askAgain?: AskAgain;
}

/** The date that a day had and the one that it has now; null for a day that is no more. */
export interface DayMove {
  readonly from: string;
  readonly to: string | null;
}

/** The details on the new days, which stand in the order of the old ones. Throws DatesGivenTwiceError. */
export function rescheduled(details: EventDetails, wish: Rescheduling): EventDetails {
  const { from, days, registration = details.registration } = wish;
  if (from !== undefined && days !== undefined) throw new DatesGivenTwiceError();
  const wanted = days ?? datesFrom(details.days, from ?? details.days[0]?.date ?? '');
  return { ...details, registration, days: wanted.map((day, at) => moved(details.days[at], day)) };
}

/** Day i of the old days goes to day i of the new ones. */
export function movesBetween(
  old: readonly { readonly date: string }[],
  wanted: readonly { readonly date: string }[],
): readonly DayMove[] {
  return old.map(({ date: from }, at) => ({ from, to: wanted[at]?.date ?? null }));
}

function datesFrom(days: readonly EventDay[], first: string): readonly NewDay[] {
  const was = days[0]?.date ?? first;
  return days.map(({ date }) => ({ date: dateAfter(first, daysBetween(was, date)) }));
}

/** Theme and co-organisers stay with the day. A new end is on the day's date, unless it says otherwise itself. */
function moved(old: EventDay | undefined, wanted: NewDay): EventDay {
  const { endsNextDay, ...kept } = old ?? bare;
  if (endsNextDay === undefined || wanted.endTime !== undefined) return { ...kept, ...wanted };
  return { ...kept, endsNextDay, ...wanted };
}

const bare: Omit<EventDay, 'date'> = {
  startTime: null,
  endTime: null,
  theme: null,
  coOrganiserIds: [],
};

/** Throws AnswerOutOfTimeError where there is no time to answer between now and the beginning of the event. */
export function expectTimeToAnswer(wish: Rescheduling, details: EventDetails, at: Date): void {
  if (wish.askAgain === undefined) return;
  const answerBy = new Date(wish.askAgain.answerBy);
  const startsAt = spanOf({ ...details, days: inOrder(details.days) })?.startsAt;
  if (answerBy <= at || (startsAt !== undefined && answerBy > startsAt)) {
    throw new AnswerOutOfTimeError();
  }
}
