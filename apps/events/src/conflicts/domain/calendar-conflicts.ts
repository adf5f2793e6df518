import { conflict, type Conflict } from './conflict.ts';
import type { SeenEvent, Surroundings } from './surroundings.ts';

/** An organisation that is asked for more events than this in so many weeks is asked too often. */
const MOST_EVENTS = 3;
export const WEEKS = 4;
const DAYS_OF_WEEK = 7;
const MS_OF_DAY = 86_400_000;

/** What lies around the event in the calendar. */
export function calendarConflicts(world: Surroundings): readonly Conflict[] {
  return [
    ...onHolidays(world),
    ...sameHostTwice(world),
    ...askedTooOften(world),
    ...sameAudience(world),
  ];
}

function onHolidays({ holidays }: Surroundings): readonly Conflict[] {
  return holidays
    .filter(({ kind }) => kind !== 'observance')
    .map(({ country, date, names, certainty }) =>
      conflict({
        severity: 'warning',
        facts: { code: 'holiday', country, date, names, certain: certainty === 'certain' },
        mark: [country, date, names['en'] ?? ''],
      }),
    );
}

function sameHostTwice({ event, beside }: Surroundings): readonly Conflict[] {
  const { host } = event;
  if (host === null) return [];
  return beside
    .filter((other) => other.host === host)
    .map((other) =>
      conflict({
        severity: 'warning',
        otherEventId: idOf(other),
        facts: { code: 'same-host-twice', country: host, ...otherOf(other) },
        mark: [host, other.id],
      }),
    );
}

function askedTooOften({ event, sessions, around }: Surroundings): readonly Conflict[] {
  const own = new Set([...asked(event), ...sessions.flatMap((each) => each.organisationIds)]);
  const first = event.days[0]?.date;
  if (first === undefined) return [];
  const near = around.filter((other) => liesNear(first, other));
  return [...own].toSorted().flatMap((organisationId) => {
    const others = near.filter((other) => asked(other).has(organisationId));
    const events = others.length + 1;
    if (events <= MOST_EVENTS) return [];
    return [
      conflict({
        severity: 'warning',
        organisationId,
        facts: { code: 'organisation-asked-often', events, weeks: WEEKS },
        mark: [organisationId, events, first],
      }),
    ];
  });
}

function asked({ organiserIds, days }: SeenEvent): ReadonlySet<string> {
  return new Set([...organiserIds, ...days.flatMap(({ coOrganiserIds }) => coOrganiserIds)]);
}

function liesNear(first: string, { days }: SeenEvent): boolean {
  const half = ((WEEKS * DAYS_OF_WEEK) / 2) * MS_OF_DAY;
  return days.some(({ date }) => Math.abs(Date.parse(date) - Date.parse(first)) <= half);
}

/** Two events of one series, or about the same for the same countries. */
function sameAudience({ event, around }: Surroundings): readonly Conflict[] {
  return around.flatMap((other) => {
    const taken = new Set(other.days.map(({ date }) => date));
    const date = event.days.find((day) => taken.has(day.date))?.date;
    if (date === undefined || !shareAudience(event, other)) return [];
    return [
      conflict({
        severity: 'warning',
        otherEventId: idOf(other),
        facts: { code: 'audience-twice', date, ...otherOf(other) },
        mark: [other.id, date],
      }),
    ];
  });
}

function shareAudience(one: SeenEvent, other: SeenEvent): boolean {
  if (one.seriesId !== null && one.seriesId === other.seriesId) return true;
  const shared = (a: readonly string[], b: readonly string[]) => a.some((each) => b.includes(each));
  return shared(one.topics, other.topics) && shared(countriesOf(one), countriesOf(other));
}

function countriesOf({ countries, host }: SeenEvent): readonly string[] {
  return host === null ? countries : [...countries, host];
}

function idOf({ id, title }: SeenEvent): string | null {
  return title === undefined ? null : id;
}

function otherOf({ title }: SeenEvent) {
  return title === undefined ? {} : { other: title };
}
