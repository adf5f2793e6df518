import type { AggregateSnapshot } from '@regional-events/kernel';
import { spanOf } from '../domain/event/event-days.ts';
import { RegionalEvent, type EventState } from '../domain/event/regional-event.ts';
import type { EventAhead } from '../domain/series/errors.ts';
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

  /** Nothing else runs at the same time in memory. */
  lock(id: string): Promise<RegionalEvent | undefined> {
    return this.find(id);
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

  async daysInSeries(seriesId: string): Promise<readonly string[]> {
    return this.#inSeries(seriesId).flatMap(({ state }) =>
      state.details.days.map(({ date }) => date),
    );
  }

  async aheadInSeries(seriesId: string, at: Date): Promise<readonly EventAhead[]> {
    return this.#inSeries(seriesId).flatMap(({ snapshot: { id }, state }): EventAhead[] => {
      if (state.status === 'postponed') return [{ id, endsAt: null }];
      const endsAt = spanOf(state.details)?.endsAt;
      if (state.status !== 'published' || endsAt === undefined || endsAt <= at) return [];
      return [{ id, endsAt: endsAt.toISOString() }];
    });
  }

  #inSeries(seriesId: string): readonly Stored[] {
    return [...this.#stored.values()].filter(({ state }) => state.details.seriesId === seriesId);
  }

  #some(fits: (stored: Stored) => boolean): boolean {
    return [...this.#stored.values()].some(fits);
  }
}
