import type { QueryClient } from '@tanstack/react-query';
import { body, client } from './client.ts';

/** The first words of query keys that a message of this subject makes old; see the `queries.ts` of each area. */
const touched: Readonly<Record<string, readonly string[]>> = {
  series: ['series'],
  event: ['events', 'series', 'conflicts', 'agenda'],
  invitation: ['invitations'],
  registration: ['registrations', 'seats'],
  'seat-plan': ['seats', 'events'],
  organisation: ['organisations'],
  person: ['people', 'registrations'],
  client: ['clients'],
  account: ['accounts'],
};

/** `org.regional-events.registration.confirmed.v1` */
const SUBJECT = 2;
const TOGETHER_MS = 300;
const AGAIN_MS = 5_000;

/**
 * Follows the change feed from now on, and has open pages ask again for what changed.
 * @param onLive told whether changes arrive just now
 * @returns ends it
 */
export function followChanges(queries: QueryClient, onLive: (live: boolean) => void): () => void {
  const ended = new AbortController();
  const changed = new Set<string>();
  let sending: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    sending = undefined;
    for (const name of changed) void queries.invalidateQueries({ queryKey: [name] });
    changed.clear();
  };
  const take = (type: string): void => {
    for (const name of touched[type.split('.')[SUBJECT] ?? ''] ?? []) changed.add(name);
    sending ??= setTimeout(refresh, TOGETHER_MS);
  };
  void follow({ take, onLive, ended: ended.signal }).catch(() => onLive(false));
  return () => {
    clearTimeout(sending);
    ended.abort();
  };
}

interface Follower {
  readonly take: (type: string) => void;
  readonly onLive: (live: boolean) => void;
  readonly ended: AbortSignal;
}

async function follow({ take, onLive, ended }: Follower): Promise<void> {
  const { data: types } = await body(client.GET('/v1/message-types'));
  const open = (): void => {
    if (ended.aborted) return;
    const source = new EventSource('/v1/messages/stream?after=latest');
    source.onopen = () => onLive(true);
    for (const { type } of types) source.addEventListener(type, () => take(type));
    source.onerror = () => {
      onLive(false);
      if (source.readyState === EventSource.CLOSED) setTimeout(open, AGAIN_MS);
    };
    ended.addEventListener('abort', () => source.close());
  };
  open();
}
