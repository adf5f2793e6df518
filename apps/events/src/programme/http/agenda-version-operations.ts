import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const frame = {
  timeZone: 'Europe/Skopje',
  days: [
    {
      date: '2030-05-14',
      startTime: '09:00',
      endTime: '17:00',
      theme: { en: 'Cases of the region' },
      coOrganiserIds: [],
    },
  ],
};
const content = {
  kind: 'panel',
  title: { en: 'Joint investigation teams' },
  subtitle: null,
  abstract: { en: 'How a team of two countries is set up, and what it may do on either side.' },
  language: 'en',
  topics: ['asset-recovery'],
  date: '2030-05-14',
  startTime: '10:00',
  endTime: '12:00',
  organisationIds: [exampleId('ministry')],
  speakers: [{ personId: exampleId('person'), role: 'moderator' }],
  links: [{ url: 'https://example.org/jit.pdf', title: { en: 'The model agreement' } }],
  startsNextDay: false,
  endsNextDay: false,
  roomId: null,
  roomName: null,
  track: 'Investigation',
};
const note = { en: 'The programme as it will be printed.' };
const head = {
  eventId: exampleId('event'),
  version: 1,
  releasedAt: '2030-03-01T09:00:00.000Z',
  note,
  sessionCount: 1,
};
const version = { ...head, ...frame, sessions: [{ id: exampleId('session'), ...content }] };
const ofEvent = { id: exampleId('event') };
const parameters = { ...ofEvent, version: 1 };
const frameText = 'The event is on Tuesday, 14 May 2030.';
const text = '“Joint investigation teams” is new: Tuesday 14 May, 10:00–12:00.';

export const agendaVersionOperations = {
  release: {
    id: 'releaseAgenda',
    summary: 'Release the agenda',
    description:
      'Makes the draft agenda of an event its next numbered release, which never changes again and which whoever sees the event may read. For its organisers and the secretariat, from the draft of the event on until it is over. The message `event.agenda-released` follows; it says what moved since the release before.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: [
        'agenda.nothing-new',
        'agenda.too-large',
        'event.takes-no-changes',
        'schedule.conflicts',
      ],
    },
    example: { parameters: ofEvent, body: { note }, answer: version },
  },
  list: {
    id: 'listAgendaVersions',
    summary: 'List releases of the agenda',
    description:
      'Gives the releases of an event’s agenda, the newest first, without their sessions, to whoever may see the event.',
    problems: { 404: ['event.not-found'] },
    example: { parameters: ofEvent, answer: { data: [head], page: { next: null } } },
  },
  read: {
    id: 'readAgendaVersion',
    summary: 'Read a release of the agenda',
    description:
      'Gives one release with its days and sessions, as they were when it was released, to whoever may see the event.',
    problems: { 404: ['agenda.version-not-found', 'event.not-found'] },
    example: { parameters, answer: version },
  },
  changes: {
    id: 'readAgendaChanges',
    summary: 'Compare two releases of the agenda',
    description:
      'Says what differs between two releases, as data and as sentences: a session that moved is one change. Whoever makes the changes to the earlier release has the later one.',
    problems: {
      404: ['agenda.version-not-found', 'event.not-found'],
      422: ['agenda.since-not-before'],
    },
    example: {
      parameters: { ...parameters, since: 0 },
      answer: {
        since: 0,
        version: 1,
        frame: { from: { timeZone: null, days: [] }, to: frame },
        changes: [
          {
            sessionId: exampleId('session'),
            title: content.title,
            kind: 'added',
            fields: [],
            from: null,
            to: content,
            text,
          },
        ],
        texts: [frameText, text],
      },
    },
  },
  draftChanges: {
    id: 'previewAgendaChanges',
    summary: 'Compare the draft agenda with a release',
    description:
      'Says what a release would tell now, by default since the last one. For those who read the draft: the event’s organisers, the co-organisers of its days and the secretariat.',
    problems: {
      403: ['session.draft-not-yours'],
      404: ['agenda.version-not-found', 'event.not-found'],
    },
    example: {
      parameters: { ...ofEvent, since: 1 },
      answer: { since: 1, version: null, frame: null, changes: [], texts: [] },
    },
  },
} satisfies OperationDeclarations;
