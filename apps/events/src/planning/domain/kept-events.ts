import { dateOf, dayNumber } from './date-numbers.ts';
import type { KeptEvent, PlanQuestion } from './plan-question.ts';

type Asked = Pick<PlanQuestion, 'kept' | 'lengthDays' | 'weights'>;

export function keptAt({ kept }: Pick<PlanQuestion, 'kept'>, place: number): KeptEvent | undefined {
  return kept.find((one) => one.place === place);
}

/** Everybody who may host: those who were asked for, and those who host what is kept. */
export function possibleHosts({ hosts, kept }: Pick<PlanQuestion, 'hosts' | 'kept'>) {
  return [...new Set([...hosts, ...kept.flatMap(({ host }) => host ?? [])])];
}

/** From the first to the last day of the event at this place; one that is kept stays as long as it is. */
export function lengthAt(question: Asked, place: number): number {
  const days = keptAt(question, place)?.days ?? [];
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return question.lengthDays;
  return dayNumber(last) - dayNumber(first) + 1;
}

/** The dates of the event at this place where it begins on this day; the pattern of one that is kept stays. */
export function datesAt(question: Asked, place: number, day: number): readonly string[] {
  const days = keptAt(question, place)?.days ?? [];
  const [first] = days;
  if (first === undefined) {
    return Array.from({ length: question.lengthDays }, (_, index) => dateOf(day + index));
  }
  return days.map((date) => dateOf(day + dayNumber(date) - dayNumber(first)));
}

/** The day on which the event at this place begins as it stands; undefined where it has none. */
export function presentDay(question: Asked, place: number): number | undefined {
  const first = keptAt(question, place)?.days[0];
  return first === undefined ? undefined : dayNumber(first);
}

export function costOfMove(question: Asked, place: number, day: number): number {
  const present = presentDay(question, place);
  if (present === undefined || present === day) return 0;
  const { eventMoved, movedDay } = question.weights;
  return eventMoved + movedDay * Math.abs(day - present);
}

export function costOfHost(question: Asked, place: number, host: string): number {
  const present = keptAt(question, place)?.host ?? null;
  return present === null || present === host ? 0 : question.weights.hostChanged;
}
