import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const planned = {
  numberInSeries: 2,
  days: ['2030-09-10', '2030-09-11'],
  host: 'RS',
  for: [
    {
      code: 'no-holiday',
      text: 'No holiday on or beside these days in any of the 3 countries that take part.',
    },
  ],
  against: [],
};

export const planOperations = {
  plan: {
    id: 'planSeries',
    withoutETag: true,
    summary: 'Plan events of a series',
    description:
      'Finds dates and hosts for events of a series, and writes nothing. What is left out of the body is taken from the series. Public holidays of all countries that take part are kept free, other feasts and events are weighed, and each date and each rejected date says why, as data and as a sentence in the language of `Accept-Language`. The same question gives the same plans while calendars and events stay as they are. For the organisers of the series and the secretariat.',
    problems: {
      403: ['event.not-yours'],
      404: ['series.not-found'],
      409: ['event.series-closed'],
      422: ['series.plan-contradicts-itself'],
    },
    example: {
      parameters: { id: exampleId('series') },
      body: { events: 1, from: '2030-09-01', to: '2030-09-30' },
      answer: {
        plans: [{ rank: 1, score: 100, provenBest: true, events: [planned] }],
        rejected: [],
        rejectedCount: 0,
        notes: [],
      },
    },
  },
} satisfies OperationDeclarations;
