const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WEEK = 7;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** From when on, by the clock before, an offset holds each year. */
interface Change {
  readonly month: number;
  /** 2 is the second, -1 the last. */
  readonly count: number;
  readonly weekday: number;
  readonly time: string;
  readonly offset: string;
}

/** The start of each entry by its id, as RFC 5545 has it worked out: from the rules in the file and nothing else. */
export function startsByRules(file: string): ReadonlyMap<string, string> {
  const text = file.replaceAll('\r\n ', '');
  const changes = text.split('BEGIN:VTIMEZONE').slice(1).map(zoneIn);
  const zones = new Map(changes);
  const entries = text.split('BEGIN:VEVENT').slice(1);
  return new Map(entries.map((entry) => [valueOf('UID', entry), startOf(entry, zones)]));
}

function zoneIn(text: string): [string, readonly Change[]] {
  const parts = text.split(/BEGIN:(?:DAYLIGHT|STANDARD)/).slice(1);
  return [valueOf('TZID', text), parts.map(changeIn)];
}

function changeIn(text: string): Change {
  const [, month = '', count = '', weekday = ''] =
    /BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})/.exec(text) ?? [];
  return {
    month: Number(month),
    count: Number(count),
    weekday: weekdays.indexOf(weekday),
    time: valueOf('DTSTART', text).slice('YYYYMMDDT'.length),
    offset: valueOf('TZOFFSETTO', text),
  };
}

function startOf(entry: string, zones: ReadonlyMap<string, readonly Change[]>): string {
  const [, zone, moment = ''] = /DTSTART(?:;TZID=([^:]+))?:(\S+)/.exec(entry) ?? [];
  if (zone === undefined) return instantAt(moment, '+0000');
  const year = Number(moment.slice(0, 'YYYY'.length));
  const onsets = (zones.get(zone) ?? [])
    .flatMap((change) => [year - 1, year].map((each) => ({ at: onsetOf(change, each), change })))
    .filter(({ at }) => at <= moment)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return instantAt(moment, onsets.at(-1)?.change.offset ?? 'none');
}

/** `YYYYMMDDTHHMMSS` by the clock. */
function onsetOf({ month, count, weekday, time }: Change, year: number): string {
  const from = count > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0);
  const first = new Date(from).getUTCDay();
  const away =
    count > 0
      ? ((weekday - first + WEEK) % WEEK) + (count - 1) * WEEK
      : -(((first - weekday + WEEK) % WEEK) + (-count - 1) * WEEK);
  const date = new Date(from + away * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `${date.replaceAll('-', '')}T${time}`;
}

function instantAt(moment: string, offset: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d)(\d\d)$/.exec(offset) ?? [];
  const away = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6Z');
  return new Date(Date.parse(local) - away * MINUTE_MS).toISOString();
}

function valueOf(name: string, text: string): string {
  return new RegExp(`^${name}[^:\n]*:(.*?)\r?$`, 'm').exec(text)?.[1] ?? '';
}
