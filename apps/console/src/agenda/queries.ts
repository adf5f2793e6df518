import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';

export type Session = components['schemas']['Session'];
export type SessionPatch = components['schemas']['ChangeSession'];
export type NewSession = components['schemas']['PlanSession'];
export type Conflict = components['schemas']['Conflict'];
export type RegionalEvent = components['schemas']['Event'];
export type EventDay = RegionalEvent['days'][number];
export type Release = components['schemas']['AgendaVersion'];
export type ReleaseHead = components['schemas']['AgendaVersionHead'];
export type AgendaChanges = components['schemas']['AgendaChanges'];

const PAGE = 200;
/** No message tells of the draft agenda: what others do to it is asked for. */
const LOOK_AGAIN_MS = 20_000;

/** The draft's parts are kept under the event, so that one change of it makes all of them old. */
export const agendaKeys = {
  of: (eventId: string) => ['agenda', eventId] as const,
  sessions: (eventId: string) => ['agenda', eventId, 'sessions'] as const,
};

async function wholeList<Row>(
  ask: (after: string | undefined) => Promise<{
    readonly data: readonly Row[];
    readonly page: { readonly next?: string | null };
  }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const { data, page } = await ask(after);
    rows.push(...data);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return rows;
}

/** The draft agenda, for those who prepare the event; 403 for all others. */
export const sessionsQuery = (eventId: string) =>
  queryOptions({
    queryKey: agendaKeys.sessions(eventId),
    queryFn: () =>
      wholeList<Session>((after) =>
        body(
          client.GET('/v1/events/{id}/sessions', {
            params: { path: { id: eventId }, query: { limit: PAGE, sort: 'date', after } },
          }),
        ),
      ),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** One session as it is now, with the mark that a change of it has to show. */
export function askSession(eventId: string, sessionId: string) {
  return item(
    client.GET('/v1/events/{id}/sessions/{sessionId}', {
      params: { path: { id: eventId, sessionId } },
    }),
  );
}

/** With sentences in the language of the page. */
export const conflictsQuery = (eventId: string, language: string) =>
  queryOptions({
    queryKey: ['agenda', eventId, 'conflicts', language] as const,
    queryFn: () =>
      wholeList<Conflict>((after) =>
        body(
          client.GET('/v1/events/{id}/conflicts', {
            params: { path: { id: eventId }, query: { limit: PAGE, after } },
          }),
        ),
      ),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** The venue with its rooms. */
export const venueQuery = (venueId: string | null) =>
  queryOptions({
    queryKey: ['venues', venueId] as const,
    enabled: venueId !== null,
    queryFn: () => body(client.GET('/v1/venues/{id}', { params: { path: { id: venueId ?? '' } } })),
  });

export const releasesQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['agenda', eventId, 'releases'] as const,
    queryFn: () =>
      wholeList<ReleaseHead>((after) =>
        body(
          client.GET('/v1/events/{id}/agenda-versions', {
            params: { path: { id: eventId }, query: { limit: PAGE, after } },
          }),
        ),
      ),
  });

/** A release never changes. */
export const releaseQuery = (eventId: string, version: number | undefined) =>
  queryOptions({
    queryKey: ['agenda', eventId, 'release', version] as const,
    enabled: version !== undefined,
    staleTime: Infinity,
    queryFn: () =>
      body(
        client.GET('/v1/events/{id}/agenda-versions/{version}', {
          params: { path: { id: eventId, version: version ?? 0 } },
        }),
      ),
  });

interface Compared {
  readonly eventId: string;
  /** Undefined: since the release before. */
  readonly since: number | undefined;
  readonly version: number | 'draft';
  readonly language: string;
}

/** What differs, in sentences of the page's language. */
export const changesQuery = ({ eventId, since, version, language }: Compared) =>
  queryOptions({
    queryKey: ['agenda', eventId, 'changes', since, version, language] as const,
    queryFn: () =>
      version === 'draft'
        ? body(
            client.GET('/v1/events/{id}/agenda-versions/draft/changes', {
              params: { path: { id: eventId }, query: { since } },
            }),
          )
        : body(
            client.GET('/v1/events/{id}/agenda-versions/{version}/changes', {
              params: { path: { id: eventId, version }, query: { since } },
            }),
          ),
  });
