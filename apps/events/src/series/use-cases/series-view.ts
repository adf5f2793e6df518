import type { Actor } from '@regional-events/kernel';
import type { SeriesDetails, SeriesState, SeriesStatus } from '../domain/series.ts';

/** A series as the API shows it. */
export interface SeriesView extends SeriesDetails {
  readonly id: string;
  readonly status: SeriesStatus;
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
}

export function seriesView(id: string, state: SeriesState, actor: Actor): SeriesView {
  const isOwn = actor.role === 'secretariat' || actor.clientId === state.createdBy;
  return {
    id,
    ...state.details,
    status: state.status,
    externalRef: isOwn ? state.externalRef : null,
  };
}
