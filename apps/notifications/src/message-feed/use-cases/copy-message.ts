import { Injectable } from '@nestjs/common';
import type { NewEntry, WaitingEntry } from '../domain/feed-entry.ts';
import { place, placesNeeded } from '../domain/placement.ts';
import type { Readers } from '../domain/readers.ts';
import { Feed, KnownEvents } from './ports.ts';

/** Copies one message into the feed, once, inside the transaction that takes it in. */
@Injectable()
export class CopyMessage {
  constructor(
    private readonly feed: Feed,
    private readonly knownEvents: KnownEvents,
  ) {}

  async execute(entry: NewEntry): Promise<void> {
    const { eventId, message, topic } = entry;
    if (eventId !== null && entry.event !== undefined)
      await this.knownEvents.note(eventId, entry.event);
    const isNew = !(await this.feed.has(message.id));
    const waiting = await this.openedBy(entry);
    const count = placesNeeded({ topic, isNew, waiting });
    if (count === 0) return;
    const last = await this.feed.takePlaces(count);
    const placement = place({ topic, isNew, waiting, last });
    await this.feed.open(placement.opened);
    if (placement.own !== undefined) await this.add(entry, placement.own);
  }

  private async add(entry: NewEntry, position: number): Promise<void> {
    const { concerns, eventId, message, topic } = entry;
    const isOpen = eventId === null || (await this.knownEvents.wasPublished(eventId));
    await this.feed.add({
      topic,
      message,
      eventId,
      concerns,
      readers: await this.readersOf(entry),
      position,
      openPosition: isOpen ? position : null,
    });
  }

  private async openedBy({ event, eventId }: NewEntry): Promise<readonly WaitingEntry[]> {
    return event?.publishes === true && eventId !== null ? this.feed.waitingFor(eventId) : [];
  }

  private async readersOf({
    concerns,
    endsForOthers,
    message,
  }: NewEntry): Promise<readonly Readers[]> {
    if (!endsForOthers) return concerns;
    return [...new Set([...concerns, ...(await this.feed.lastConcerned(message.subject))])];
  }
}
