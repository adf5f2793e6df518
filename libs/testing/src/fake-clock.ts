import { Clock } from '@regional-events/kernel';

export interface Span {
  readonly milliseconds?: number;
  readonly seconds?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now: number;

  constructor(start: Date | string = '2030-03-01T09:00:00Z') {
    this.#now = instant(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(to: Date | string): void {
    this.#now = instant(to);
  }

  advance(by: Span): void {
    const { milliseconds = 0, seconds = 0, minutes = 0, hours = 0, days = 0 } = by;
    this.#now += milliseconds + 1000 * (seconds + 60 * (minutes + 60 * (hours + 24 * days)));
  }
}

function instant(value: Date | string): number {
  const time = new Date(value).getTime();
  if (Number.isNaN(time)) throw new TypeError(`not an instant: ${String(value)}`);
  return time;
}
