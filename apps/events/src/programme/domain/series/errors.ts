import { DomainError } from '@regional-events/kernel';

export class SecretariatOnlyError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'series.secretariat-only',
      detail: 'The secretariat alone announces, changes and closes series.',
    });
  }
}

export class SeriesNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'series.not-found',
      detail: 'There is no series with this id.',
    });
  }
}

export class SeriesIsClosedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'series.closed',
      detail: 'The series is closed; it takes no changes and no new events.',
      extras: { allowedTransitions: [] },
    });
  }
}

export class SeriesRunsBackwardsError extends DomainError {
  constructor(from: string, to: string) {
    const detail = `The series would end on ${to}, before it begins on ${from}.`;
    super({
      kind: 'unprocessable',
      code: 'series.runs-backwards',
      detail,
      errors: [{ pointer: '/to', code: 'series.runs-backwards', detail }],
    });
  }
}

const NAMED_DAYS = 10;

export class SeriesLeavesDaysOutError extends DomainError {
  constructor(
    days: readonly string[],
    { from, to }: { readonly from: string; readonly to: string },
  ) {
    const code = 'series.leaves-days-out';
    const named = days.slice(0, NAMED_DAYS).join(', ');
    const errors = [
      {
        pointer: '/from',
        code,
        detail: 'An event has days before it.',
        broken: days.some((day) => day < from),
      },
      {
        pointer: '/to',
        code,
        detail: 'An event has days after it.',
        broken: days.some((day) => day > to),
      },
    ].flatMap(({ broken, ...error }) => (broken ? [error] : []));
    super({
      kind: 'conflict',
      code,
      detail: `Events of the series have days that would fall outside it: ${named}${days.length > NAMED_DAYS ? ' …' : ''}.`,
      errors,
    });
  }
}

export class SeriesExternalRefTakenError extends DomainError {
  constructor() {
    const detail = 'This client has already given this externalRef to another series.';
    super({
      kind: 'conflict',
      code: 'series.external-ref-taken',
      detail,
      errors: [{ pointer: '/externalRef', code: 'series.external-ref-taken', detail }],
    });
  }
}

/** A published event of the series that is still to take place. */
export interface EventAhead {
  readonly id: string;
  /** RFC 3339; null for a postponed event, which has no new dates yet. */
  readonly endsAt: string | null;
}

export class SeriesHasEventsAheadError extends DomainError {
  constructor(events: readonly EventAhead[]) {
    super({
      kind: 'conflict',
      code: 'series.events-ahead',
      detail: `${events.length} published events of the series are still to take place; cancel them or wait for their end.`,
      extras: { events },
    });
  }
}
