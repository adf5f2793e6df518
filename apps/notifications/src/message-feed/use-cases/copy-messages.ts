import { Injectable } from '@nestjs/common';
import { KnownEvents } from '../../known-event/known-events.ts';
import type { FeedEntry, NewEntry, WaitingEntry } from '../domain/feed-entry.ts';
import { place } from '../domain/placement.ts';
import type { Readers } from '../domain/readers.ts';
import { Feed } from './ports.ts';

/** Copies messages into the feed, each once and in order, in the transaction of the inbox. */
@Injectable()
export class CopyMessages {
  constructor(
    private readonly feed: Feed,
    private readonly events: KnownEvents,
  ) {}

  async execute(entries: readonly NewEntry[]): Promise<void> {
    for (const run of runsOf(entries)) await this.copy(run);
  }

  /** If there are several entries, none of them publishes an event. */
  private async copy(run: readonly NewEntry[]): Promise<void> {
    const arriving = await this.newOf(run);
    const waiting = await this.openedBy(run[0]);
    const count = waiting.length + arriving.length;
    if (count === 0) return;
    const last = await this.feed.takePlaces(count);
    const topic = run[0]?.topic ?? '';
    const placement = place({ topic, arriving: arriving.length, waiting, last });
    await this.feed.open(placement.opened);
    await this.add(arriving, placement.first);
  }

  private async newOf(run: readonly NewEntry[]): Promise<readonly NewEntry[]> {
    const byId = new Map(run.map((entry) => [entry.message.id, entry]));
    const present = await this.feed.among([...byId.keys()]);
    return [...byId.values()].filter(({ message }) => !present.has(message.id));
  }

  private async openedBy(entry: NewEntry | undefined): Promise<readonly WaitingEntry[]> {
    const { publishes, eventId = null } = entry ?? {};
    return publishes === true && eventId !== null ? this.feed.waitingFor(eventId) : [];
  }

  private async add(arriving: readonly NewEntry[], first: number): Promise<void> {
    if (arriving.length === 0) return;
    const events = new Set(arriving.flatMap(({ eventId }) => eventId ?? []));
    const known = await this.events.findMany([...events]);
    const added: FeedEntry[] = [];
    for (const [index, entry] of arriving.entries()) {
      const { concerns, eventId, message, topic } = entry;
      const position = first + index;
      const isOpen = eventId === null || known.get(eventId)?.everPublished === true;
      const readers = await this.readersOf(entry, arriving.slice(0, index));
      const openPosition = isOpen ? position : null;
      added.push({ topic, message, eventId, concerns, readers, position, openPosition });
    }
    await this.feed.add(added);
  }

  /** `before`: the entries that are added before it in the same call. */
  private async readersOf(
    { concerns, endsForOthers, message }: NewEntry,
    before: readonly NewEntry[],
  ): Promise<readonly Readers[]> {
    if (!endsForOthers) return concerns;
    const { subject } = message;
    const lastOne = before.findLast((entry) => entry.message.subject === subject);
    const others = lastOne?.concerns ?? (await this.feed.lastConcerned(subject));
    return [...new Set([...concerns, ...others])];
  }
}

/** An entry that publishes an event changes positions and readers of stored entries, so it is handled alone. */
function runsOf(entries: readonly NewEntry[]): readonly (readonly NewEntry[])[] {
  const runs: NewEntry[][] = [];
  let open: NewEntry[] | undefined;
  for (const entry of entries) {
    const standsAlone = entry.publishes;
    if (standsAlone || open === undefined) runs.push((open = []));
    open.push(entry);
    if (standsAlone) open = undefined;
  }
  return runs;
}
