import { TIME_ZONE, TOPIC_CODES } from './belgrade.ts';

const DAY_MS = 86_400_000;
const WORKSHOP_IN_DAYS = 60;
const WEBINAR_IN_DAYS = 21;
const SERIES_GOES_ON_DAYS = 365;
const MONDAY = 1;
const FRIDAY = 5;

/** A local date some days from now, YYYY-MM-DD. */
export function dateIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Sunday is 0. */
function weekdayIn(days: number, now: Date): number {
  return new Date(now.getTime() + days * DAY_MS).getUTCDay();
}

/** In how many days, at least so many, something of one or more days can begin without touching a weekend. */
function beginIn(days: number, length: number, now: Date): number {
  const lastWeekday = FRIDAY - (length - 1);
  const weekday = weekdayIn(days, now);
  return weekday >= MONDAY && weekday <= lastWeekday ? days : beginIn(days + 1, length, now);
}

/** In how many days, at most so many, somebody is at work to open or close something. */
function workingDayUpTo(days: number, now: Date): number {
  const weekday = weekdayIn(days, now);
  return weekday >= MONDAY && weekday <= FRIDAY ? days : workingDayUpTo(days - 1, now);
}

/** Open since a working day that is past, until noon (UTC) of one some days before it begins. */
function registrationWindow(beginsIn: number, daysBefore: number, now: Date) {
  return {
    opensAt: `${dateIn(workingDayUpTo(-1, now), now)}T08:00:00Z`,
    closesAt: `${dateIn(workingDayUpTo(beginsIn - daysBefore, now), now)}T12:00:00Z`,
  };
}

export function seriesEnds(now: Date): string {
  return dateIn(SERIES_GOES_ON_DAYS, now);
}

/** The workshop has fewer seats than its invitations offer, so that some have to wait. */
const WORKSHOP_SEATS = 20;

/** Seats for each organisation; it puts as many people forward. */
export const invitations: readonly { code: string; seats: number }[] = [
  { code: 'RS-TF', seats: 6 },
  { code: 'BA-TF', seats: 6 },
  { code: 'MK-TF', seats: 6 },
  { code: 'RS-LOCAL', seats: 4 },
  { code: 'OSCE', seats: 1 },
  { code: 'FC24', seats: 1 },
];

/** The next workshop of the series: made up, with dates counted from today. */
export function nextWorkshop(now: Date) {
  const begin = beginIn(WORKSHOP_IN_DAYS, 2, now);
  return {
    kind: 'workshop',
    numberInSeries: 3,
    title: { en: 'Third workshop of the series, on parallel investigations (fictional)' },
    topics: TOPIC_CODES,
    admission: 'by-invitation',
    venue: { name: 'Conference centre (fictional)', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [0, 1].map((day) => ({
      date: dateIn(begin + day, now),
      startTime: '09:00',
      endTime: '16:30',
      theme: {
        en: day === 0 ? 'Parallel investigations (fictional)' : 'Case work in groups (fictional)',
      },
    })),
    capacity: WORKSHOP_SEATS,
    registration: registrationWindow(begin, 10, now),
  };
}

/** Open to whoever has a client, with free seats: something for a newcomer to register for. */
export function openWebinar(now: Date) {
  const begin = beginIn(WEBINAR_IN_DAYS, 1, now);
  return {
    kind: 'webinar',
    title: { en: 'Webinar: protecting victims during investigations (fictional)' },
    topics: ['trafficking-in-human-beings'],
    admission: 'open',
    venue: { name: 'Online', city: 'Belgrade', country: 'RS' },
    timeZone: TIME_ZONE,
    days: [{ date: dateIn(begin, now), startTime: '10:00', endTime: '12:00' }],
    capacity: 100,
    registration: registrationWindow(begin, 1, now),
  };
}
