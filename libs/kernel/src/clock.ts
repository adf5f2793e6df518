/** The only source of the current time; tests and fault runs replace it. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}
