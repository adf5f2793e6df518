import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  daysOffQuery,
  eventsBetweenQuery,
  eventsOfSeriesQuery,
  type Event,
  type Series,
} from '../queries.ts';
import { conflictsQuery, synergiesQuery, type Conflict, type Synergy } from './queries.ts';

/** All that the time line of a series shows, and the table beside it. */
export interface Year {
  readonly events: readonly Event[];
  /** Of other series, in a country of this one. */
  readonly others: readonly Event[];
  readonly daysOff: ReturnType<typeof useDaysOff>;
  readonly conflictsOf: ReadonlyMap<string, readonly Conflict[]>;
  readonly synergiesOf: ReadonlyMap<string, readonly Synergy[]>;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useYear(series: Series): Year {
  const own = useQuery(eventsOfSeriesQuery(series.id));
  const events = own.data ?? none;
  return {
    events,
    others: useOthers(series),
    daysOff: useDaysOff(series),
    conflictsOf: useQuery(conflictsQuery(series.id)).data ?? nothing,
    synergiesOf: useSynergies(series.id, events),
    isPending: own.isPending,
    error: own.error,
    retry: () => void own.refetch(),
  };
}

const none: readonly never[] = [];
const nothing: Year['conflictsOf'] = new Map();

function useOthers(series: Series): readonly Event[] {
  const { data = none } = useQuery(eventsBetweenQuery(series));
  return useMemo(
    () =>
      data.filter(
        ({ seriesId, hostCountry, status }) =>
          seriesId !== series.id &&
          hostCountry !== null &&
          status !== 'cancelled' &&
          series.countries.includes(hostCountry),
      ),
    [data, series],
  );
}

function useDaysOff(series: Series) {
  return useQuery(daysOffQuery(series.countries, series)).data ?? none;
}

function useSynergies(seriesId: string, events: readonly Event[]) {
  const { data = none } = useQuery(synergiesQuery(seriesId));
  return useMemo(() => {
    const near = data.filter(({ state }) => state !== 'declined');
    return new Map(
      events.map(({ id }) => [
        id,
        near.filter((synergy) => synergy.events.some((event) => event.id === id)),
      ]),
    );
  }, [data, events]);
}
