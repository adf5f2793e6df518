import { givenTexts } from '../../ui/texts-patch.ts';
import type { Series } from '../queries.ts';
import { shiftDate } from '../year/scale.ts';

type Texts = Readonly<Record<string, string>>;

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

/** An empty form; most series take a calendar year, and are announced before it. */
export function newSeries(on: string): Wanted {
  const year = Number(on.slice(0, 4)) + 1;
  return {
    title: {},
    aims: [],
    initiatorId: null,
    organiserIds: [],
    countries: [],
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    namesFromDays: NAMES_FROM,
  };
}

/** The same series a year later. */
export function aYearLater(series: Series): Wanted {
  const { from, to } = series;
  return { ...formOf(series), from: shiftDate(from, A_YEAR), to: shiftDate(to, A_YEAR) };
}

/** The fields that a series needs and the form lacks. */
export function missingIn(wanted: Wanted): readonly (keyof Wanted)[] {
  const lacks: Partial<Record<keyof Wanted, boolean>> = {
    title: Object.keys(givenTexts(wanted.title)).length === 0,
    initiatorId: wanted.initiatorId === null,
    organiserIds: wanted.organiserIds.length === 0,
    countries: wanted.countries.length === 0,
    from: wanted.from === '',
    to: wanted.to === '',
  };
  return (Object.keys(lacks) as (keyof Wanted)[]).filter((field) => lacks[field]);
}

export function runsBackwards({ from, to }: Wanted): boolean {
  return from !== '' && to !== '' && to < from;
}

/** Whether the form holds all that a series needs. */
export function isWhole(wanted: Wanted): boolean {
  return missingIn(wanted).length === 0 && !runsBackwards(wanted);
}

/** What the form holds of a series. */
export function formOf(series: Series): Wanted {
  const { title, aims, initiatorId, organiserIds, countries, from, to, namesFromDays } = series;
  return { title, aims, initiatorId, organiserIds, countries, from, to, namesFromDays };
}

/** Without those that were left empty. */
export function givenAims({ aims }: Wanted) {
  return aims.map(givenTexts).filter((aim) => Object.keys(aim).length > 0);
}
