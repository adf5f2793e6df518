import type { AggregateSnapshot } from '@regional-events/kernel';
import { RegionalEvent, type EventState } from '../domain/regional-event.ts';
import type { EventRepository } from '../use-cases/ports.ts';

interface Stored {
  readonly snapshot: AggregateSnapshot;
  readonly state: EventState;
}

export class InMemoryEvents implements EventRepository {
  readonly #stored = new Map<string, Stored>();

  async find(id: string): Promise<RegionalEvent | undefined> {
    const stored = this.#stored.get(id);
    return stored && RegionalEvent.restore(stored.snapshot, stored.state);
  }

  async save(event: RegionalEvent): Promise<void> {
    const snapshot = event.snapshot();
    const current = this.#stored.get(event.id)?.snapshot.version ?? 0;
    if (current !== snapshot.version) throw new Error('another writer came first');
    const next = { ...snapshot, version: snapshot.version + 1 };
    this.#stored.set(event.id, { snapshot: next, state: event.state });
  }

  async externalRefTaken(createdBy: string, externalRef: string): Promise<boolean> {
    return this.#some(
      ({ state }) => state.createdBy === createdBy && state.externalRef === externalRef,
    );
  }

  async numberTaken(seriesId: string, number: number, exceptId: string): Promise<boolean> {
    return this.#some(
      ({ snapshot, state: { details } }) =>
        snapshot.id !== exceptId &&
        details.seriesId === seriesId &&
        details.numberInSeries === number,
    );
  }

  #some(fits: (stored: Stored) => boolean): boolean {
    return [...this.#stored.values()].some(fits);
  }
}
