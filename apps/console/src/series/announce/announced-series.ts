import type { components } from '@regional-events/api-client';
import { body, client, type idempotencyKey } from '../../api/client.ts';
import type { CountryCode } from '../../ui/countries.ts';
import { shiftDate } from '../year/scale.ts';
import type { Event, Series } from '../queries.ts';

type Texts = Readonly<Record<string, string>>;
type Key = ReturnType<typeof idempotencyKey>;
export type Cloned = components['schemas']['ClonedEvent'];

/** A series as its form holds it. */
export interface Wanted {
  readonly title: Texts;
  readonly aims: readonly Texts[];
  readonly initiatorId: string | null;
  readonly organiserIds: readonly string[];
  readonly countries: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly namesFromDays: number;
}

const NAMES_FROM = 14;
/** 52 weeks, so that weekdays stay. */
export const A_YEAR = 364;

export const nothingYet: Wanted = {
  title: {},
  aims: [],
  initiatorId: null,
  organiserIds: [],
  countries: [],
  from: '',
  to: '',
  namesFromDays: NAMES_FROM,
};

/** The same series a year later. */
export function aYearLater(series: Series): Wanted {
  const { title, aims, initiatorId, organiserIds, countries, from, to, namesFromDays } = series;
  return {
    title,
    aims,
    initiatorId,
    organiserIds,
    countries,
    from: shiftDate(from, A_YEAR),
    to: shiftDate(to, A_YEAR),
    namesFromDays,
  };
}

/** Whether the form holds all that a series needs. */
export function isWhole(wanted: Wanted): boolean {
  return (
    Object.keys(wanted.title).length > 0 &&
    wanted.initiatorId !== null &&
    wanted.organiserIds.length > 0 &&
    wanted.countries.length > 0 &&
    wanted.from !== '' &&
    wanted.to >= wanted.from
  );
}

/** @param key the same for each try, so that a series is announced once */
export function announce(wanted: Wanted, key: Key): Promise<Series> {
  const { title, aims, initiatorId, organiserIds, countries } = wanted;
  return body(
    client.POST('/v1/series', {
      params: { header: key },
      body: {
        title,
        aims: aims.filter((aim) => Object.keys(aim).length > 0),
        initiatorId: initiatorId ?? '',
        organiserIds: [...organiserIds],
        countries: countries as CountryCode[],
        from: wanted.from,
        to: wanted.to,
        namesFromDays: wanted.namesFromDays,
        externalRef: null,
      },
    }),
  );
}

/** Drafts an event of the earlier series in the new one, 52 weeks later on the same weekdays. */
export function cloneInto(seriesId: string, event: Event, key: Key): Promise<Cloned> {
  return body(
    client.POST('/v1/events/{id}/clone', {
      params: { path: { id: event.id }, header: key },
      body: {
        seriesId,
        numberInSeries: event.numberInSeries,
        keepWeekdays: true,
        externalRef: null,
        include: { days: true, agenda: true },
      },
    }),
  );
}
