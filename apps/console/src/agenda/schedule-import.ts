import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, idempotencyKey } from '../api/client.ts';

export type ImportJob = components['schemas']['RequestedJob'];

const LOOK_AGAIN_MS = 700;

export function hasEnded({ state }: ImportJob): boolean {
  return state !== 'waiting' && state !== 'running';
}

/** By the ending of the name: what browsers say about such files differs. */
function contentTypeOf({ name }: File): 'application/json' | 'application/xml' | 'text/calendar' {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.ics') ? 'text/calendar' : 'application/xml';
}

export async function startImport(
  eventId: string,
  file: File,
  dryRun: boolean,
): Promise<ImportJob> {
  const content = await file.text();
  return body(
    client.POST('/v1/schedule-imports', {
      params: {
        query: { eventId, dryRun: dryRun ? 'true' : 'false' },
        header: idempotencyKey(),
      },
      headers: { 'Content-Type': contentTypeOf(file) },
      body: content,
      bodySerializer: (text: unknown) => text as string,
    }),
  );
}

/** Asked for again until it has ended. */
export const jobQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['jobs', id] as const,
    enabled: id !== undefined,
    queryFn: () => body(client.GET('/v1/jobs/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && hasEnded(data) ? false : LOOK_AGAIN_MS,
  });
