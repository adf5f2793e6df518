import { queryOptions } from '@tanstack/react-query';
import { body, client, idempotencyKey, ifMatch, item } from '../../api/client.ts';

const PAGE = 200;

/** The secret links to the calendar of a series that the reader may take back. */
export const linksQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['calendar-links', seriesId],
    queryFn: async () => {
      const { data } = await body(
        client.GET('/v1/calendar-links', {
          params: { query: { kind: ['series'], targetId: [seriesId], limit: PAGE } },
        }),
      );
      return data;
    },
  });

export function makeLink(seriesId: string) {
  return body(
    client.POST('/v1/calendar-links', {
      params: { header: idempotencyKey() },
      body: { kind: 'series', targetId: seriesId },
    }),
  );
}

export async function revokeLink(id: string): Promise<void> {
  const path = { id };
  const { etag } = await item(client.GET('/v1/calendar-links/{id}', { params: { path } }));
  await body(client.DELETE('/v1/calendar-links/{id}', { params: { path, header: ifMatch(etag) } }));
}
