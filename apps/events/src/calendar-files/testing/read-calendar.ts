import { convertIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';

/** An entry as a calendar program reads it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly status: string;
  readonly isWholeDay: boolean;
  /** An instant, or a local date where it is a whole day. */
  readonly start: string;
  readonly end: string;
}

/** What an independent parser finds in a file, with the time zones that the file itself describes. */
export function readCalendar(file: string): {
  readonly name: string;
  readonly method: unknown;
  readonly entries: readonly ReadEntry[];
} {
  const { name = '', method, events = [] } = convertIcsCalendar(undefined, file);
  // the parser gives the name as it stands, with the end of its line
  const given = name.trimEnd().replaceAll(/\\([\\;,])/g, '$1');
  return { name: given, method, entries: events.map(entryOf) };
}

function entryOf({ start, end, ...event }: IcsEvent): ReadEntry {
  return {
    uid: event.uid,
    sequence: event.sequence ?? 0,
    summary: event.summary,
    location: event.location ?? '',
    description: event.description ?? '',
    status: event.status ?? '',
    isWholeDay: start.type === 'DATE',
    start: momentOf(start),
    end: end ? momentOf(end) : '',
  };
}

function momentOf({ type, date }: IcsDateObject): string {
  return type === 'DATE' ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : date.toISOString();
}
