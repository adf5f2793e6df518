import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const taskForce = { memberId: exampleId('agency'), from: '2024-01-01', to: null };
const parameters = { id: exampleId('ministry') };

export const compositionOperations = {
  list: {
    id: 'listCompositions',
    summary: 'List the members of an organisation',
    description:
      'Gives the organisations that make up this one, with the days of each membership, those of the past among them unless `at` names a day. Every client with the scope sees them. The ETag is the one of the organisation.',
    problems: { 404: ['organisation.not-found'] },
    example: {
      parameters: { ...parameters, at: '2026-06-01' },
      answer: { data: [taskForce], page: { next: null } },
    },
  },
  add: {
    id: 'addComposition',
    summary: 'Add a member to an organisation',
    description:
      'Adds one organisation to those that make up this one. For the secretariat. The message `organisation.composition-changed` follows, with the whole list.',
    problems: {
      403: ['organisation.not-yours'],
      404: ['organisation.not-found'],
      409: [
        'organisation.retired',
        'organisation.already-member',
        'organisation.composition-cycle',
        'organisation.composition-full',
        'organisation.retired',
      ],
      422: ['organisation.unknown-member', 'organisation.membership-ends-before-it-begins'],
    },
    example: { parameters, body: taskForce, answer: taskForce },
  },
  replace: {
    id: 'replaceComposition',
    summary: 'Replace the members of an organisation',
    description:
      'Takes the whole list as it is to be; this is how a membership gets its last day, or goes. For the secretariat. The message `organisation.composition-changed` follows where the list is another one than before.',
    problems: {
      403: ['organisation.not-yours'],
      404: ['organisation.not-found'],
      409: [
        'organisation.retired',
        'organisation.composition-cycle',
        'organisation.composition-full',
        'organisation.retired',
      ],
      422: [
        'organisation.unknown-member',
        'organisation.membership-ends-before-it-begins',
        'organisation.membership-repeated',
      ],
    },
    example: {
      parameters,
      body: { members: [{ ...taskForce, to: '2026-12-31' }] },
      answer: { members: [{ ...taskForce, to: '2026-12-31' }] },
    },
  },
} satisfies OperationDeclarations;
