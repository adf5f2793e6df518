import type { components, paths } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';

export type Series = components['schemas']['Series'];
export type Event = components['schemas']['Event'];
export type CalendarDay = components['schemas']['CalendarDay'];
type Country = components['schemas']['Country'];
export type SeriesQuery = NonNullable<paths['/v1/series']['get']['parameters']['query']>;

const PAGE = 200;
/** Calendars of eight countries over three years are a few of them; more than this is no year to look at. */
const MOST_PAGES = 10;
const DAY_MS = 86_400_000;

export function askSeries(query: SeriesQuery, after: string | undefined) {
  return body(client.GET('/v1/series', { params: { query: { ...query, after, limit: PAGE } } }));
}

export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['series', 'one', id],
    queryFn: () => item(client.GET('/v1/series/{id}', { params: { path: { id } } })),
  });

interface Page<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next: string | null };
}

/** All rows of a list of the API. */
export async function everyPage<Row>(
  ask: (after: string | undefined) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, page: mark } = await ask(after);
    rows.push(...data);
    if (mark.next === null) break;
    after = mark.next;
  }
  return rows;
}

/** The events of a series that the reader may see, the earliest first. */
export const eventsOfSeriesQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['events', 'of-series', seriesId],
    queryFn: async () => {
      const events = await everyPage((after) =>
        body(
          client.GET('/v1/events', {
            params: { query: { seriesId: [seriesId], after, limit: PAGE } },
          }),
        ),
      );
      return events.toSorted((one, other) => firstDay(one).localeCompare(firstDay(other)));
    },
  });

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Events that begin between two local dates, of every series that the reader may see. */
export const eventsBetweenQuery = ({ from, to }: Span) =>
  queryOptions({
    queryKey: ['events', 'between', from, to],
    queryFn: () =>
      everyPage((after) =>
        body(
          client.GET('/v1/events', {
            params: {
              query: {
                'startsAt[gte]': `${from}T00:00:00Z`,
                'startsAt[lte]': `${to}T23:59:59Z`,
                sort: 'startsAt',
                after,
                limit: PAGE,
              },
            },
          }),
        ),
      ),
  });

/** Public holidays and feasts of these countries between two dates. */
export const daysOffQuery = (countries: readonly string[], span: Span) =>
  queryOptions({
    queryKey: ['calendar-days', countries, span.from, span.to],
    staleTime: DAY_MS,
    queryFn: () =>
      everyPage((after) =>
        body(
          client.GET('/v1/calendar-days', {
            params: {
              query: {
                country: countries as Country[],
                'date[gte]': span.from,
                'date[lte]': span.to,
                sort: 'date',
                after,
                limit: PAGE,
              },
            },
          }),
        ),
      ),
  });

/** Its first local date; of a draft without days, one after all others. */
export function firstDay({ days }: Pick<Event, 'days'>): string {
  return days[0]?.date ?? '9999-12-31';
}

export function lastDay({ days }: Pick<Event, 'days'>): string {
  return days.at(-1)?.date ?? '9999-12-31';
}
