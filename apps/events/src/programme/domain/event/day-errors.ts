import { DomainError } from '@regional-events/kernel';

export class DayNamedTwiceError extends DomainError {
  constructor(date: string, pointer: string) {
    const detail = `The event would have the day ${date} twice.`;
    super({
      kind: 'unprocessable',
      code: 'event.day-named-twice',
      detail,
      errors: [{ pointer, code: 'event.day-named-twice', detail }],
    });
  }
}

export class TooManyCoOrganisersError extends DomainError {
  constructor(date: string, most: number) {
    super({
      kind: 'conflict',
      code: 'event.too-many-co-organisers',
      detail: `The day ${date} would have more than ${most} co-organisers.`,
    });
  }
}

export class EventDayNotFoundError extends DomainError {
  constructor() {
    const detail = 'The event has no day on this date.';
    super({ kind: 'not-found', code: 'event.day-not-found', detail });
  }
}

export class AnswerOutOfTimeError extends DomainError {
  constructor() {
    const code = 'event.answer-out-of-time';
    const detail = 'The time to answer would end in the past, or after the event begins.';
    const pointer = '/askAgain/answerBy';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer, code, detail }] });
  }
}

export class DatesGivenTwiceError extends DomainError {
  constructor() {
    const code = 'event.dates-given-twice';
    const detail = 'The new dates are named by `from` or by `days`, not by both.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/from', code, detail }] });
  }
}

export class DayEndsBeforeItStartsError extends DomainError {
  constructor(date: string, pointer: string) {
    const detail = `The day ${date} would end before it starts.`;
    super({
      kind: 'unprocessable',
      code: 'event.day-ends-before-it-starts',
      detail,
      errors: [{ pointer, code: 'event.day-ends-before-it-starts', detail }],
    });
  }
}

/** The day has sessions, so it cannot be removed. */
export class DayHasSessionsError extends DomainError {
  constructor(dates: readonly string[]) {
    super({
      kind: 'conflict',
      code: 'event.day-has-sessions',
      detail: `The agenda has sessions on days that would go: ${dates.join(', ')}. Move or delete them first.`,
      errors: [
        {
          pointer: '/days',
          code: 'event.day-has-sessions',
          detail: 'A day with sessions would go.',
        },
      ],
    });
  }
}

/** The agenda has sessions outside the day's new hours. */
export class SessionsOutsideHoursError extends DomainError {
  constructor(days: readonly { readonly date: string; readonly index: number }[]) {
    const code = 'event.sessions-outside-hours';
    const dates = days.map(({ date }) => date).join(', ');
    super({
      kind: 'conflict',
      code,
      detail: `The agenda has sessions outside the hours that these days would have: ${dates}. Move them first.`,
      errors: days.map(({ date, index }) => ({
        pointer: `/days/${index}`,
        code,
        detail: `A session on ${date} would lie outside its hours.`,
      })),
    });
  }
}

/** A time of a session that does not exist on its new day. */
export interface SkippedTime {
  readonly sessionId: string;
  readonly date: string;
  readonly time: string;
}

/** The clocks change over sessions on the days that the event would have. */
export class SessionsSkippedError extends DomainError {
  constructor(sessions: readonly (SkippedTime & { readonly pointer: string })[], timeZone: string) {
    const code = 'time.skipped-by-clock-change';
    super({
      kind: 'unprocessable',
      code,
      detail: `The clocks of ${timeZone} change over ${sessions.length} sessions on their new days. Move them first.`,
      errors: sessions.map(({ pointer, sessionId, date, time }) => ({
        pointer,
        code,
        detail: `${date} ${time}, of the session ${sessionId}, does not exist in ${timeZone}.`,
      })),
      extras: {
        sessions: sessions.map(({ sessionId, date, time }) => ({ sessionId, date, time })),
      },
    });
  }
}
