import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const file = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Regional events//calendar files//EN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Following the money across borders',
  'BEGIN:VEVENT',
  `UID:${exampleId('event')}-day-1`,
  'SEQUENCE:2',
  'DTSTAMP:20300301T080000Z',
  'DTSTART;TZID=Europe/Skopje:20300514T090000',
  'DTEND;TZID=Europe/Skopje:20300514T170000',
  'SUMMARY:Following the money across borders',
  'STATUS:CONFIRMED',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

export const calendarFileOperations = {
  event: {
    id: 'readEventCalendar',
    summary: 'Read the calendar of an event',
    description:
      'Gives an event as an iCalendar file: an entry for each of its days, `TENTATIVE` while it is a draft or postponed, `CANCELLED` once it is cancelled. The id of an entry counts the days, so that a day that moves takes its entry along. With `sessions=true` the sessions stand in it too: of the draft for those who read it, of the latest release for everybody else. For whoever may read the event. No name of a person stands in it. Calendar programs, which send no token, read it by a secret link.',
    problems: { 404: ['event.not-found'] },
    example: { parameters: { id: exampleId('event'), lang: 'en' }, answer: file },
  },
  series: {
    id: 'readSeriesCalendar',
    summary: 'Read the calendar of a series',
    description:
      'Gives the events of a series that the caller may see, the newest 300, as an iCalendar file with an entry for each day.',
    problems: { 404: ['series.not-found'] },
    example: { parameters: { id: exampleId('series'), lang: 'en' }, answer: file },
  },
  duties: {
    id: 'readDutyCalendar',
    summary: 'Read the calendar of a person’s duties',
    description:
      'Gives the sessions in which a person speaks, moderates or helps, the newest 1,000, as an iCalendar file with an entry for each, and the role in words. For the secretariat, and for clients of the person’s present organisation, from the draft where they read it, else from the latest release. No name stands in it.',
    problems: { 404: ['person.not-found'], 503: ['news-not-here-yet'] },
    example: { parameters: { personId: exampleId('person'), lang: 'en' }, answer: file },
  },
} satisfies OperationDeclarations;
