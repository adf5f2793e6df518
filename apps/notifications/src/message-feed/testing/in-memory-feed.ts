import type { FeedEntry, WaitingEntry } from '../domain/feed-entry.ts';
import type { Readers, View } from '../domain/readers.ts';
import type { Feed, FeedPage, FeedRequest, MessageFeed } from '../use-cases/ports.ts';

/** The feed without a database; it passes the same contract as the real one. */
export class InMemoryFeed implements Feed, MessageFeed {
  readonly #entries = new Map<string, FeedEntry>();
  #position = 0;

  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(ids.filter((id) => this.#entries.has(id)));
  }

  async takePlaces(count: number): Promise<number> {
    this.#position += count;
    return this.#position - count;
  }

  async add(entries: readonly FeedEntry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.message.id, entry);
  }

  async waitingFor(eventId: string): Promise<readonly WaitingEntry[]> {
    return this.#inOrder('position')
      .filter((entry) => entry.eventId === eventId && entry.openPosition === null)
      .map(({ message, topic }) => ({ id: message.id, topic }));
  }

  async open(
    opened: readonly { readonly id: string; readonly openPosition: number }[],
  ): Promise<void> {
    for (const { id, openPosition } of opened) {
      const entry = this.#entries.get(id);
      if (entry !== undefined) this.#entries.set(id, { ...entry, openPosition });
    }
  }

  async lastConcerned(subject: string): Promise<readonly Readers[]> {
    const line = this.#inOrder('position').filter(({ message }) => message.subject === subject);
    return line.at(-1)?.concerns ?? [];
  }

  async positionOf(id: string, view: View): Promise<number | undefined> {
    return this.#entries.get(id)?.[orderOf(view)] ?? undefined;
  }

  async newestPosition(view: View): Promise<number> {
    const order = orderOf(view);
    return this.#inOrder(order).at(-1)?.[order] ?? 0;
  }

  async read({ after, limit, types, view }: FeedRequest): Promise<FeedPage> {
    const order = orderOf(view);
    const seen = this.#inOrder(order).filter(
      (entry) => (entry[order] ?? 0) > after && isReadBy(entry, view),
    );
    const fitting = seen.filter(({ message }) => types?.includes(message.type) ?? true);
    const shown = fitting.slice(0, limit);
    const caughtUp = fitting.length <= limit;
    const last = (caughtUp ? seen : shown).at(-1);
    return {
      messages: shown.map(({ message }) => message),
      last: last?.[order] ?? after,
      lastId: last?.message.id,
      caughtUp,
    };
  }

  #inOrder(order: Order): FeedEntry[] {
    return [...this.#entries.values()].sort((a, b) => (a[order] ?? 0) - (b[order] ?? 0));
  }
}

function isReadBy({ readers, eventId }: FeedEntry, view: View): boolean {
  if (view.all) return true;
  const isFor = (groups: readonly Readers[]) => readers.some((group) => groups.includes(group));
  return (
    isFor(view.groups) ||
    view.atEvents.some(
      ({ groups, eventIds }) => isFor(groups) && (eventId === null || eventIds.includes(eventId)),
    )
  );
}

type Order = 'position' | 'openPosition';

function orderOf(view: View): Order {
  return view.all ? 'position' : 'openPosition';
}
