import { possibleHosts } from './kept-events.ts';
import { dateOf, dayNumber, weekdayOf } from './date-numbers.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Holiday, PlanningWorld, PlanQuestion, StandingEvent } from './plan-question.ts';

/** One first day for an event, with what speaks against it whoever hosts. */
export interface Candidate {
  /** The first day as a number of days. */
  readonly day: number;
  readonly cost: number;
  readonly against: readonly PlanReason[];
  /** Nobody can host: why. */
  readonly impossible: readonly PlanReason[];
  /** By host: why it cannot be there. */
  readonly impossibleAt: ReadonlyMap<string, readonly PlanReason[]>;
}

export function isPossibleAt(candidate: Candidate, host: string): boolean {
  return candidate.impossible.length === 0 && (candidate.impossibleAt.get(host) ?? []).length === 0;
}

/** Every first day in the window on which all days fall on the asked weekdays, in order of time. */
export function candidatesOf(question: PlanQuestion, world: PlanningWorld): readonly Candidate[] {
  const { lengthDays } = question;
  const dates = (day: number) =>
    Array.from({ length: lengthDays }, (_, index) => dateOf(day + index));
  return judgedDays(question, world, (day) => fitsDates(dates(day), question));
}

/** Every first day in the window, whatever weekday it is. */
export function everyCandidate(question: PlanQuestion, world: PlanningWorld): readonly Candidate[] {
  return judgedDays(question, world, () => true);
}

function judgedDays(
  question: PlanQuestion,
  world: PlanningWorld,
  wanted: (day: number) => boolean,
): readonly Candidate[] {
  const last = dayNumber(question.to) - question.lengthDays + 1;
  const first = dayNumber(question.from);
  const judge = new CandidateJudge(question, world);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return days.filter(wanted).map((day) => judge.judge(day));
}

export function fitsDates(
  dates: readonly string[],
  { weekdays }: Pick<PlanQuestion, 'weekdays'>,
): boolean {
  return dates.every((date) => weekdays.includes(weekdayOf(dayNumber(date))));
}

/** Judges one day at a time; what it looks up is sorted by date once. */
export class CandidateJudge {
  readonly #question: PlanQuestion;
  readonly #world: PlanningWorld;
  readonly #holidays = new Map<number, Holiday[]>();

  constructor(question: PlanQuestion, world: PlanningWorld) {
    this.#question = question;
    this.#world = world;
    const countries = new Set([...question.participating, ...possibleHosts(question)]);
    for (const holiday of world.holidays) {
      if (!countries.has(holiday.country)) continue;
      const day = dayNumber(holiday.date);
      this.#holidays.set(day, [...(this.#holidays.get(day) ?? []), holiday]);
    }
  }

  judge(day: number): Candidate {
    const { lengthDays, participating } = this.#question;
    const days = Array.from({ length: lengthDays }, (_, index) => day + index);
    const during = days.flatMap((one) => this.#holidays.get(one) ?? []);
    const takesPart = (country: string) => participating.includes(country);
    const closed = during.filter(
      ({ kind, certainty }) => kind === 'public' && certainty === 'certain',
    );
    const impossible = [
      ...closed.filter(({ country }) => takesPart(country)).map(closedDay),
      ...this.#tooNear(day),
      ...this.#blackouts(day, takesPart),
    ];
    const impossibleAt = new Map(
      possibleHosts(this.#question).map((host) => [
        host,
        takesPart(host)
          ? []
          : [
              ...closed.filter(({ country }) => country === host).map(closedDay),
              ...this.#blackouts(day, (country) => country === host),
            ],
      ]),
    );
    const weighed = [...this.#softDays(during, days), ...this.#otherEvents(day)];
    return {
      day,
      cost: weighed.reduce((sum, { cost }) => sum + cost, 0),
      against: weighed.map(({ reason }) => reason),
      impossible,
      impossibleAt,
    };
  }

  #softDays(during: readonly Holiday[], days: readonly number[]): readonly Weighed[] {
    const { weights } = this.#question;
    const soft = during
      .filter(
        ({ kind, certainty }) =>
          kind !== 'observance' && !(kind === 'public' && certainty === 'certain'),
      )
      .map((holiday) =>
        holiday.kind === 'public'
          ? weigh('likely-holiday', holiday, weights.likelyHoliday)
          : weigh('religious-day', holiday, weights.religiousDay),
      );
    const edges = [(days[0] ?? 0) - 1, (days.at(-1) ?? 0) + 1];
    const beside = edges
      .flatMap((edge) => this.#holidays.get(edge) ?? [])
      .filter(({ kind }) => kind === 'public')
      .map((holiday) => weigh('beside-holiday', holiday, weights.besideHoliday));
    return [...soft, ...beside];
  }

  #otherEvents(day: number): readonly Weighed[] {
    const { weights } = this.#question;
    return this.#overlapping(day).flatMap((event) => {
      const { id, title, experts } = event;
      const busy = experts
        .filter((personId) => this.#question.experts.includes(personId))
        .map((personId) => ({
          cost: weights.expertBusy,
          reason: { code: 'expert-busy', personId, eventId: id, title } as const,
        }));
      if (event.ownSeries) return busy;
      const reason = { code: 'another-event', eventId: id, title } as const;
      return [...busy, { cost: weights.anotherEvent, reason }];
    });
  }

  #overlapping(day: number): readonly StandingEvent[] {
    const first = dateOf(day);
    const last = dateOf(day + this.#question.lengthDays - 1);
    return this.#world.events.filter(
      ({ firstDay, lastDay }) => firstDay <= last && lastDay >= first,
    );
  }

  /** Own events that stand keep the least gap too. */
  #tooNear(day: number): readonly PlanReason[] {
    const { minGapDays, lengthDays } = this.#question;
    return this.#world.events
      .filter(({ ownSeries }) => ownSeries)
      .flatMap(({ id, title, firstDay, lastDay }) => {
        const after = day - dayNumber(lastDay) - 1;
        const before = dayNumber(firstDay) - (day + lengthDays);
        const days = Math.max(after, before);
        if (days >= minGapDays) return [];
        return [
          { code: 'too-near-own-event', eventId: id, title, days: Math.max(0, days) } as const,
        ];
      });
  }

  #blackouts(day: number, concerns: (country: string) => boolean): readonly PlanReason[] {
    const first = dateOf(day);
    const last = dateOf(day + this.#question.lengthDays - 1);
    return this.#question.blackouts
      .filter(({ country, from, to }) => concerns(country) && from <= last && to >= first)
      .map(({ country, from, to, reason }) => ({ code: 'blackout', country, from, to, reason }));
  }
}

interface Weighed {
  readonly cost: number;
  readonly reason: PlanReason;
}

function weigh(
  code: 'likely-holiday' | 'religious-day' | 'beside-holiday',
  { country, date, names }: Holiday,
  cost: number,
): Weighed {
  return { cost, reason: { code, country, date, names } };
}

function closedDay({ country, date, names }: Holiday): PlanReason {
  return { code: 'public-holiday', country, date, names };
}
