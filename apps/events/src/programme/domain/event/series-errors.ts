import { DomainError } from '@regional-events/kernel';

export interface OutsideDay {
  readonly date: string;
  readonly pointer: string;
}

export class DayOutsideSeriesError extends DomainError {
  constructor(days: readonly OutsideDay[], from: string, to: string) {
    super({
      kind: 'conflict',
      code: 'event.day-outside-series',
      detail: `The series runs from ${from} to ${to}; the event has days outside it.`,
      errors: days.map(({ date, pointer }) => ({
        pointer,
        code: 'event.day-outside-series',
        detail: `${date} is not between ${from} and ${to}.`,
      })),
    });
  }
}

/** Series belong to this service, so replication lag cannot be the reason. */
export class SeriesUnknownError extends DomainError {
  constructor() {
    const detail = 'There is no series with this id.';
    super({
      kind: 'unprocessable',
      code: 'event.series-unknown',
      detail,
      errors: [{ pointer: '/seriesId', code: 'event.series-unknown', detail }],
    });
  }
}

export class SeriesTakesNoEventsError extends DomainError {
  constructor() {
    const detail = 'The series is closed and takes no new events.';
    super({
      kind: 'conflict',
      code: 'event.series-closed',
      detail,
      errors: [{ pointer: '/seriesId', code: 'event.series-closed', detail }],
    });
  }
}

export class NumberWithoutSeriesError extends DomainError {
  constructor() {
    const detail = 'An event that stands alone has no number in a series.';
    super({
      kind: 'unprocessable',
      code: 'event.number-without-series',
      detail,
      errors: [{ pointer: '/numberInSeries', code: 'event.number-without-series', detail }],
    });
  }
}

export class NumberInSeriesTakenError extends DomainError {
  constructor(number: number) {
    const detail = `Another event is number ${number} of the series.`;
    super({
      kind: 'conflict',
      code: 'event.number-in-series-taken',
      detail,
      errors: [{ pointer: '/numberInSeries', code: 'event.number-in-series-taken', detail }],
    });
  }
}
