const MINUTE_MS = 60_000;

interface LocalTime {
  /** `2027-03-01` */
  readonly date: string;
  /** `09:30` */
  readonly time: string;
}

/** An instant as the clocks of a zone show it; without a zone those of the reader. */
export function localTimeOf(instant: string | Date, timeZone?: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone !== undefined && { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    time: `${of('hour')}:${of('minute')}`,
  };
}

/** The last minute of a local date of a zone, as an instant. */
export function endOfDay(date: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T23:59:00Z`);
  let at = wanted;
  // the second step is for a date on which the clocks change
  for (let step = 0; step < 2; step += 1) {
    const shown = localTimeOf(new Date(at), timeZone);
    at += wanted - Date.parse(`${shown.date}T${shown.time}:00Z`);
  }
  return new Date(Math.round(at / MINUTE_MS) * MINUTE_MS).toISOString();
}
