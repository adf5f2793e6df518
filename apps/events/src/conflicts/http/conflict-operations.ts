import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const twice = {
  kind: 'track-overlap',
  severity: 'warning',
  otherEventId: null,
  personId: null,
  organisationId: null,
  facts: {
    code: 'track-overlap',
    title: { en: 'Joint investigation teams' },
    other: { en: 'Asset recovery' },
    date: '2030-05-14',
    time: '10:00–11:30',
    track: 'Investigation',
  },
  text: '“Joint investigation teams” overlaps another session (“Asset recovery”) of the track Investigation: Tuesday, 14 May 2030, 10:00–11:30.',
  notes: [],
};
const listed = {
  id: exampleId('conflict'),
  ...twice,
  sessionIds: [exampleId('session'), exampleId('session-to-ignore')],
  ignored: null,
};

export const conflictOperations = {
  list: {
    id: 'listConflicts',
    summary: 'List the conflicts of an event',
    description:
      'Gives what stands in the way of an event and its draft agenda, what blocks first: a speaker or a room taken twice (also by an event of another project, which is named where the caller may know of it), too little time to travel, rooms that are too small, overlaps on a track, holidays in a country that takes part, the same host twice in a row, an organisation that is asked too often, another event of the same audience. Each as data and as a sentence. For its organisers, the co-organisers of its days and the secretariat.',
    problems: { 403: ['session.draft-not-yours'], 404: ['event.not-found'] },
    example: {
      parameters: { id: exampleId('event') },
      answer: { data: [listed], page: { next: null } },
    },
  },
  listAcrossEvents: {
    id: 'listConflictsOfAllEvents',
    summary: 'List the conflicts of all events',
    description:
      'Gives what stands in the way of the events ahead whose draft agenda the caller reads: those that it organises or co-organises a day of, and for the secretariat all. Each conflict is that of `GET /v1/events/{id}/conflicts`, with its event. A page looks at 40 events at most, so it may have fewer rows than asked for, or none, and still a next page.',
    example: {
      parameters: { severity: ['blocks-release', 'warning'] },
      answer: { data: [{ ...listed, eventId: exampleId('event') }], page: { next: null } },
    },
  },
  ignore: {
    id: 'ignoreConflict',
    withoutETag: true,
    summary: 'Ignore a conflict',
    description:
      'Says why a conflict does not matter: it is listed as ignored from then on, with who said so, and blocks nothing. Once what conflicts is moved, it is another conflict, and counts. For the organisers of the event and the secretariat.',
    problems: {
      403: ['event.not-yours', 'session.draft-not-yours'],
      404: ['conflict.not-found', 'event.not-found'],
    },
    example: {
      parameters: { id: exampleId('event'), conflictId: exampleId('conflict') },
      body: { reason: 'They share the hall' },
      answer: {
        ...listed,
        severity: 'ignored',
        ignored: {
          by: exampleId('client'),
          at: '2030-01-01T09:00:00.000Z',
          reason: 'They share the hall',
          severity: 'warning',
        },
      },
    },
  },
  check: {
    id: 'checkSchedule',
    withoutETag: true,
    summary: 'Check a schedule before it is written',
    description:
      'Gives the conflicts that an event or sessions would have, and writes nothing: for a stored event with what would be different, or for one that somebody thinks of.',
    problems: { 403: ['session.draft-not-yours'], 404: ['event.not-found'] },
    example: {
      body: {
        event: {
          days: [{ date: '2030-01-07', startTime: '09:00', endTime: '17:00' }],
          countries: ['RS'],
        },
      },
      answer: {
        conflicts: [
          {
            ...listed,
            id: exampleId('checked-conflict'),
            kind: 'holiday',
            severity: 'warning',
            sessionIds: [],
            facts: {
              code: 'holiday',
              country: 'RS',
              date: '2030-01-07',
              names: { en: 'Orthodox Christmas Day' },
              certain: true,
            },
            text: 'Monday, 7 January 2030 is Orthodox Christmas Day, a holiday: Serbia.',
          },
        ],
      },
    },
  },
} satisfies OperationDeclarations;
