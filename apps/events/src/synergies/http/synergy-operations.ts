import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const shownEvent = (name: string, title: string, date: string) => ({
  id: exampleId(name),
  title: { en: title },
  status: 'draft',
  seriesId: null,
  organiserIds: [exampleId('ministry')],
  city: 'Skopje',
  country: 'MK',
  from: date,
  to: date,
});
const own = shownEvent('event', 'Following the money across borders', '2030-05-14');
const other = shownEvent('neighbouring-event', 'Freezing of assets', '2030-05-16');
const synergy = {
  id: exampleId('synergy'),
  state: 'open',
  score: 77,
  events: [own, other],
  reasons: [
    { code: 'near-in-date', days: 2, text: 'One begins 2 days after the other ends.' },
    { code: 'same-city', city: 'Skopje', text: 'Both are held in Skopje.' },
    {
      code: 'shared-topics',
      topics: ['asset-recovery'],
      text: 'Both are about: asset-recovery.',
    },
  ],
  proposal: null,
  declineReason: null,
  notes: [],
};
const proposal = {
  byEventId: exampleId('event'),
  dayOfEventId: exampleId('neighbouring-event'),
  date: '2030-05-16',
};
const parameters = { id: exampleId('synergy') };
const unanswerable = {
  403: ['synergy.not-yours'],
  404: ['synergy.not-found'],
};

export const synergyOperations = {
  list: {
    id: 'listSynergies',
    summary: 'List events that could join hands',
    description:
      'Gives pairs of an event (one, those of a series, or all that the caller organises, the newest 100) with an event of other organisers and another series that lies near in date and has a place, topics or countries in common: the best 50, with a score and the reasons, as data and as sentences in the language of `Accept-Language`. Of others only what the caller may see: published events and own drafts.',
    example: {
      parameters: { eventId: exampleId('event'), withinDays: 45 },
      answer: { data: [synergy], page: { next: null } },
    },
  },
  propose: {
    id: 'proposeSynergy',
    summary: 'Propose to hold a day together',
    description:
      'Asks the organisers of the other event to hold a day together: one of theirs, at which those who propose become co-organisers, or one of your own, at which they do. For organisers of the event in whose name it is proposed, and the secretariat. No message follows before it is accepted.',
    problems: {
      403: ['synergy.not-yours'],
      404: ['synergy.not-found'],
      409: ['organisation.retired', 'synergy.transition-not-allowed'],
      422: ['organisation.unknown', 'synergy.day-of-neither', 'synergy.event-elsewhere'],
      503: ['news-not-here-yet'],
    },
    example: {
      parameters,
      body: { eventId: exampleId('event'), date: '2030-05-16' },
      answer: { ...synergy, state: 'proposed', proposal },
    },
  },
  accept: {
    id: 'acceptSynergy',
    summary: 'Accept a joint day',
    description:
      'Says yes: the guests become co-organisers of the day, with the message `event.changed`. A day has 20 co-organisers at most, and the client that offers its own day must still have the right to change events. For organisers of the event that was asked, and the secretariat.',
    problems: {
      403: [...unanswerable[403], 'event.not-yours'],
      404: [...unanswerable[404], 'event.not-found'],
      409: [
        'event.day-outside-series',
        'event.sessions-outside-hours',
        'event.takes-no-changes',
        'event.too-many-co-organisers',
        'organisation.retired',
        'synergy.day-gone',
        'synergy.proposer-gone',
        'synergy.transition-not-allowed',
      ],
      422: ['organisation.unknown', 'time.skipped-by-clock-change'],
      503: ['news-not-here-yet'],
    },
    example: { parameters, answer: { ...synergy, state: 'accepted', proposal } },
  },
  decline: {
    id: 'declineSynergy',
    summary: 'Decline a joint day',
    description:
      'Says no, with a reason of a closed list; another day can be proposed afterwards. For organisers of the event that was asked, and the secretariat.',
    problems: { ...unanswerable, 409: ['synergy.transition-not-allowed'] },
    example: {
      parameters: { id: exampleId('synergy-to-decline') },
      body: { reason: 'dates-do-not-suit' },
      answer: {
        ...synergy,
        id: exampleId('synergy-to-decline'),
        state: 'declined',
        proposal,
        declineReason: 'dates-do-not-suit',
      },
    },
  },
} satisfies OperationDeclarations;
