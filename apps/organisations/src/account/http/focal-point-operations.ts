import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

export const focalPointOperations = {
  list: {
    id: 'listFocalPoints',
    summary: 'List the focal points of an organisation',
    description:
      'Gives the people who have an account and speak for the organisation, with the days of each, those of the past among them unless `at` names a day; in the order in which their accounts were made. When an organisation is retired, nobody speaks for it from that day on. For whoever acts for the organisation, and the secretariat; names are shown as elsewhere.',
    problems: { 403: ['organisation.not-yours'], 404: ['organisation.not-found'] },
    example: {
      parameters: { id: exampleId('ministry'), at: '2026-06-01' },
      answer: {
        data: [
          {
            personId: exampleId('person'),
            displayName: 'Ana Trajkovska',
            shownAs: 'name',
            grants: [{ seriesId: null, from: '2026-01-01', to: null }],
          },
        ],
        page: { next: null },
      },
    },
  },
} satisfies OperationDeclarations;
