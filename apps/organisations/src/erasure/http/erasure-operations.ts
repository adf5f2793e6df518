import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const parameters = { id: exampleId('erased') };
const shown = {
  id: exampleId('erased'),
  personId: exampleId('erased'),
  askedAt: '2026-11-30T09:00:00.000Z',
  askedBy: exampleId('client'),
  status: 'pending',
  doneAt: null,
  services: [
    { service: 'organisations', status: 'pending', doneAt: null },
    { service: 'events', status: 'pending', doneAt: null },
    { service: 'registrations', status: 'pending', doneAt: null },
  ],
};

export const erasureOperations = {
  list: {
    id: 'listErasures',
    summary: 'List erasures',
    description:
      'Gives who was erased, by ids, and which service has not forgotten them yet. For the secretariat.',
    problems: { 403: ['erasure.not-yours'] },
    example: { parameters: { limit: 10 }, answer: { data: [shown], page: { next: null } } },
  },
  read: {
    id: 'readErasure',
    summary: 'Read an erasure',
    description:
      'Gives one erasure under the id of the person: when it was asked for, and which service has done it. For the secretariat.',
    problems: { 403: ['erasure.not-yours'], 404: ['erasure.not-found'] },
    example: { parameters, answer: shown },
  },
} satisfies OperationDeclarations;
