import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const reason = { eventId: null, reason: 'Preparing travel papers' };
const entry = {
  id: exampleId('access-entry'),
  at: '2026-11-30T09:00:00.000Z',
  clientId: exampleId('client'),
  readerPersonId: null,
  readerOrganisationId: null,
  personId: exampleId('person'),
  eventId: null,
  reason: 'Preparing travel papers',
  service: 'organisations',
};

export const accessLogOperations = {
  list: {
    id: 'listAccessEntries',
    summary: 'List who saw protected names',
    description:
      'Gives each showing of a protected person’s name: who looked, whose name, for which event, when and why. The secretariat reads all; a person reads who has seen the own name. Entries are kept for two years.',
    problems: { 403: ['access-log.not-yours'] },
    example: { parameters: { limit: 10 }, answer: { data: [entry], page: { next: null } } },
  },
  giveReason: {
    id: 'giveAccessReason',
    summary: 'Say why protected names are looked at',
    description:
      'Lets the caller see protected names that it has a right to, for eight hours: those of people as such, or of one event’s registrations where `eventId` names one. A reason of a signed-in person counts until that sign-in ends, and in no other. Without it they are shown as pseudonyms with `reasonRequired`. A person’s present organisation needs no reason. Each name that is shown then is written to the access log.',
    withoutETag: true,
    example: {
      body: reason,
      answer: { id: exampleId('reason'), ...reason, until: '2026-11-30T17:00:00.000Z' },
    },
  },
} satisfies OperationDeclarations;
