import { TIME_ZONE, TOPIC_CODES } from './belgrade.ts';

const DAY_MS = 86_400_000;
const WORKSHOP_IN_DAYS = 60;
const WEBINAR_IN_DAYS = 21;
const SERIES_GOES_ON_DAYS = 365;

/** A local date some days from now, YYYY-MM-DD. */
function dateIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

function instantIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString();
}

export function seriesEnds(now: Date): string {
  return dateIn(SERIES_GOES_ON_DAYS, now);
}

/** Seats for each organisation, and how many people it puts forward. */
export const invitations: readonly { code: string; seats: number; nominated: number }[] = [
  { code: 'RS-TF', seats: 5, nominated: 6 },
  { code: 'BA-TF', seats: 5, nominated: 6 },
  { code: 'MK-TF', seats: 5, nominated: 6 },
  { code: 'RS-LOCAL', seats: 3, nominated: 4 },
  { code: 'OSCE', seats: 1, nominated: 1 },
  { code: 'FC24', seats: 1, nominated: 1 },
];

/** The next workshop of the series: made up, with dates counted from today. */
export function nextWorkshop(now: Date) {
  return {
    kind: 'workshop',
    numberInSeries: 3,
    title: { en: 'Third workshop of the series, on parallel investigations (fictional)' },
    topics: TOPIC_CODES,
    admission: 'by-invitation',
    venue: { name: 'Conference centre (fictional)', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [0, 1].map((day) => ({
      date: dateIn(WORKSHOP_IN_DAYS + day, now),
      startTime: '09:00',
      endTime: '16:30',
      theme: {
        en: day === 0 ? 'Parallel investigations (fictional)' : 'Case work in groups (fictional)',
      },
    })),
    capacity: invitations.reduce((sum, { seats }) => sum + seats, 0),
    registration: { opensAt: instantIn(-1, now), closesAt: instantIn(WORKSHOP_IN_DAYS - 10, now) },
  };
}

/** Open to whoever has a client, with free seats: something for a newcomer to register for. */
export function openWebinar(now: Date) {
  return {
    kind: 'webinar',
    title: { en: 'Webinar: protecting victims during investigations (fictional)' },
    topics: ['trafficking-in-human-beings'],
    admission: 'open',
    venue: { name: 'Online', city: 'Belgrade', country: 'RS' },
    timeZone: TIME_ZONE,
    days: [{ date: dateIn(WEBINAR_IN_DAYS, now), startTime: '10:00', endTime: '12:00' }],
    capacity: 100,
    registration: { opensAt: instantIn(-1, now), closesAt: instantIn(WEBINAR_IN_DAYS - 1, now) },
  };
}
