import { DomainError } from '@regional-events/kernel';

export class CalendarDayNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'calendar-day.not-found',
      detail: 'There is no such day in the calendars.',
    });
  }
}

export class CalendarNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'calendar-day.secretariat-only',
      detail: 'The secretariat alone adds days to the calendars and removes them.',
    });
  }
}

/** The same country has this name on this date already. */
export class CalendarDayIsThereError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'calendar-day.already-there',
      detail: 'The calendar of this country has this day already.',
    });
  }
}

/** The part of a country begins with the country. */
export class SubdivisionOfAnotherCountryError extends DomainError {
  constructor(subdivision: string, country: string) {
    const code = 'calendar-day.subdivision-elsewhere';
    const detail = `${subdivision} is no part of ${country}.`;
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/subdivision', code, detail }],
    });
  }
}
