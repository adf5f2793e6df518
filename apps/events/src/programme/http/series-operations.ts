import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const series = {
  title: { en: 'Regional workshops on financial investigations' },
  aims: [{ en: 'Prosecutors and police of the region know how to follow the money.' }],
  initiatorId: exampleId('ministry'),
  organiserIds: [exampleId('ministry')],
  countries: ['MK', 'RS', 'AL'],
  from: '2030-01-01',
  to: '2031-12-31',
  namesFromDays: 14,
  externalRef: 'programme-12',
};
const shownSeries = {
  id: exampleId('series'),
  ...series,
  status: 'announced',
  can: ['change', 'close', 'draft-event', 'plan'],
};
const parameters = { id: exampleId('series') };

export const seriesOperations = {
  announce: {
    id: 'announceSeries',
    summary: 'Announce a series',
    description:
      'Starts a series of events with one aim; events join it by `seriesId`. For the secretariat. The message `series.announced` follows.',
    problems: {
      403: ['series.secretariat-only'],
      409: ['organisation.retired', 'series.external-ref-taken'],
      422: ['organisation.unknown', 'series.runs-backwards'],
      503: ['news-not-here-yet'],
    },
    example: { body: series, answer: shownSeries },
  },
  list: {
    id: 'listSeries',
    summary: 'List series',
    description:
      'Gives the series that fit all filters, in the order in which they were announced unless `sort` says otherwise. Every client with the scope sees all of them. `search` finds them by their title in all languages.',
    example: {
      parameters: { country: ['MK', 'RS'], limit: 10 },
      answer: { data: [shownSeries], page: { next: null } },
    },
  },
  read: {
    id: 'readSeries',
    summary: 'Read a series',
    description: 'Gives one series. Its events are listed with `GET /v1/events?seriesId=`.',
    problems: { 404: ['series.not-found'] },
    example: { parameters, answer: shownSeries },
  },
  change: {
    id: 'changeSeries',
    summary: 'Change a series',
    description:
      'Changes what the body names and leaves the rest. For the secretariat. The days of all its events must stay inside. The message `series.changed` follows.',
    problems: {
      403: ['series.secretariat-only'],
      404: ['series.not-found'],
      409: ['organisation.retired', 'series.closed', 'series.leaves-days-out'],
      422: ['organisation.unknown', 'series.runs-backwards'],
      503: ['news-not-here-yet'],
    },
    example: {
      parameters,
      body: { to: '2032-06-30' },
      answer: { ...shownSeries, to: '2032-06-30' },
    },
  },
  close: {
    id: 'closeSeries',
    summary: 'Close a series',
    description:
      'Ends a series: it takes no new events and no changes. For the secretariat. The message `series.closed` follows.',
    problems: {
      403: ['series.secretariat-only'],
      404: ['series.not-found'],
      409: ['series.events-ahead', 'series.closed'],
    },
    example: {
      parameters: { id: exampleId('series-to-close') },
      answer: { ...shownSeries, id: exampleId('series-to-close'), status: 'closed', can: [] },
    },
  },
} satisfies OperationDeclarations;
