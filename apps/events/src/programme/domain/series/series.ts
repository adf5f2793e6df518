import type { SeriesDetails, SeriesItem } from '@regional-events/contracts-events';
import { AggregateRoot } from '@regional-events/kernel';
import { keepsSeries } from '../event/access.ts';
import type { Actor, AggregateSnapshot, Origin } from '@regional-events/kernel';
import {
  SecretariatOnlyError,
  SeriesHasEventsAheadError,
  SeriesIsClosedError,
  SeriesLeavesDaysOutError,
  SeriesRunsBackwardsError,
  type EventAhead,
} from './errors.ts';

export type { SeriesDetails, SeriesItem };

export interface SeriesState extends Origin {
  readonly details: SeriesDetails;
  readonly status: SeriesItem['status'];
}

/** A domain event of a series. */
export type SeriesFact = { readonly type: 'announced' | 'changed' | 'closed' };

/** A programme of events with one aim. The secretariat alone writes it. */
export class Series extends AggregateRoot<SeriesFact> {
  #state: SeriesState;

  private constructor(snapshot: AggregateSnapshot, state: SeriesState) {
    super(snapshot);
    this.#state = state;
  }

  static announce(id: string, origin: Origin, details: SeriesDetails, by: Actor, at: Date): Series {
    expectSecretariat(by);
    expectForwards(details);
    const { createdBy, externalRef } = origin;
    const series = new Series(Series.fresh(id), {
      details,
      status: 'announced',
      createdBy,
      externalRef,
    });
    series.record({ type: 'announced' }, at);
    return series;
  }

  static restore(snapshot: AggregateSnapshot, state: SeriesState): Series {
    return new Series(snapshot, state);
  }

  get state(): SeriesState {
    return this.#state;
  }

  get details(): SeriesDetails {
    return this.#state.details;
  }

  expectWritableBy(actor: Actor): void {
    expectSecretariat(actor);
  }

  /** `days`: the local dates of all events of the series. */
  change(wanted: SeriesDetails, days: readonly string[], by: Actor, at: Date): void {
    expectSecretariat(by);
    if (this.#state.status === 'closed') throw new SeriesIsClosedError();
    expectForwards(wanted);
    const leftOut = days.filter((day) => day < wanted.from || day > wanted.to);
    if (leftOut.length > 0) throw new SeriesLeavesDaysOutError(leftOut, wanted);
    if (JSON.stringify(wanted) === JSON.stringify(this.details)) return;
    this.#state = { ...this.#state, details: wanted };
    this.record({ type: 'changed' }, at);
  }

  /** Final. `ahead`: its published events that are still to take place; they have to be cancelled or held first. */
  close(ahead: readonly EventAhead[], by: Actor, at: Date): void {
    expectSecretariat(by);
    if (this.#state.status === 'closed') throw new SeriesIsClosedError();
    if (ahead.length > 0) throw new SeriesHasEventsAheadError(ahead);
    this.#state = { ...this.#state, status: 'closed' };
    this.record({ type: 'closed' }, at);
  }
}

function expectSecretariat(actor: Actor): void {
  if (!keepsSeries(actor)) throw new SecretariatOnlyError();
}

function expectForwards({ from, to }: SeriesDetails): void {
  if (from > to) throw new SeriesRunsBackwardsError(from, to);
}

/** The series as others read it. */
export function seriesItem(id: string, { details, status }: SeriesState): SeriesItem {
  return { id, ...details, status };
}
