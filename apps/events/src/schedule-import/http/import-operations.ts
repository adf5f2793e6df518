import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const job = {
  id: exampleId('job'),
  kind: 'schedule-import',
  eventId: exampleId('event'),
  dryRun: true,
  state: 'waiting',
  progress: { done: 0, total: 1 },
  counts: { created: 0, changed: 0, unchanged: 0, skipped: 0 },
  daysAdded: [],
  roomsAdded: [],
  speakers: { named: 0, unmatched: [] },
  rows: [],
  failure: null,
  createdAt: '2030-01-15T09:00:00.000Z',
  endedAt: null,
};
const talk = {
  guid: 'talk-17',
  date: '2030-05-14T14:00:00+02:00',
  start: '14:00',
  duration: '00:30',
  title: 'Cases of the year',
};
const inXml = `<?xml version="1.0" encoding="UTF-8"?>
<schedule><day date="2030-05-14"><room name="Large hall">
<event guid="talk-17"><date>2030-05-14T14:00:00+02:00</date><start>14:00</start><duration>00:30</duration>
<title>Cases of the year</title></event></room></day></schedule>
`;
const inCalendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example//EN',
  'BEGIN:VEVENT',
  'UID:talk-17',
  'DTSTAMP:20300115T090000Z',
  'DTSTART:20300514T120000Z',
  'DTEND:20300514T123000Z',
  'SUMMARY:Cases of the year',
  'LOCATION:Large hall',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const days = [{ date: '2030-05-14', rooms: { 'Large hall': [talk] } }];
const ended = {
  ...job,
  state: 'done',
  progress: { done: 1, total: 1 },
  counts: { ...job.counts, created: 1 },
  rows: [{ row: 1, ref: 'talk-17', outcome: 'created', code: null, detail: null }],
  endedAt: '2030-01-15T09:00:01.000Z',
};
const parameters = { id: exampleId('job') };

export const importOperations = {
  start: {
    id: 'importSchedule',
    summary: 'Import a schedule',
    description:
      'Takes a schedule file as the body: frab or pentabarf in XML or JSON, as pretalx exports it, or iCalendar. Answers a job that says row by row what happened, or with `dryRun` what would happen. A session is known again by the file’s key, so that a file that is sent again changes only what differs: a field on which the file is silent stays as it is, texts in other languages stay, links are replaced where the file has some, and nothing else is removed. An end stays only with the beginning that it has. Days that a draft lacks and rooms that its venue lacks are added. Names of people are not read: keys that are ids of people known here become speakers as presenters; who is a speaker already stays and keeps the role. For the event’s organisers and the secretariat.',
    problems: {
      400: ['import.unreadable'],
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: ['import.event-without-zone'],
      422: ['import.too-many-sessions'],
    },
    withoutETag: true,
    example: {
      parameters: { eventId: exampleId('event'), dryRun: 'true' },
      body: { schedule: { conference: { days } } },
      bodyAs: { 'application/xml': inXml, 'text/calendar': inCalendar },
      answer: job,
    },
  },
} satisfies OperationDeclarations;

export const jobOperations = {
  read: {
    id: 'readRequestedJob',
    summary: 'Read a job',
    description:
      'Gives a job with what became of each row so far, to the client that asked for it and the secretariat.',
    problems: { 404: ['job.not-found'] },
    example: { parameters, answer: ended },
  },
  cancel: {
    id: 'cancelRequestedJob',
    summary: 'Cancel a job',
    description:
      'Ends a job before its next part; what is done stays, and a job that has ended stays as it is. For the client that asked for it and the secretariat.',
    problems: { 404: ['job.not-found'] },
    example: { parameters, answer: { ...job, state: 'cancelled', endedAt: ended.endedAt } },
  },
} satisfies OperationDeclarations;
