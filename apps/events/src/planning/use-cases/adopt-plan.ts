import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import {
  Programme,
  ProgrammeChanges,
  type PlannedDraft,
  type SeriesToPlan,
} from '../../programme/use-cases/programme-ports.ts';
import {
  changedFacts,
  contradictionsOf,
  type ChangedFact,
  type ChosenEvent,
  type PlanBasis,
} from '../domain/adopted-plan.ts';
import { draftTitle, type WantedTitles } from '../domain/draft-titles.ts';
import { PlanCannotBeAskedError, PlanWorldChangedError } from '../domain/errors.ts';
import { timeZoneOf } from '../domain/host-time-zones.ts';
import type { PlanReason } from '../domain/plan-reason.ts';
import { questionFaults } from '../domain/plan-rules.ts';
import type { PresentEvent } from '../domain/present-events.ts';
import { PlanGroundwork, type AskedQuestion, type PlanGrounds } from './plan-grounds.ts';

/** What the drafts have in common, and their titles. */
export interface WantedDrafts
  extends WantedTitles, Pick<PlannedDraft, 'kind' | 'topics' | 'admission' | 'capacity'> {}

export interface AdoptPlanCommand {
  readonly seriesId: string;
  readonly question: AskedQuestion;
  readonly events: readonly ChosenEvent[];
  readonly drafts: WantedDrafts;
}

/** An event that was written, as its plan names it. */
export interface AdoptedEvent {
  readonly change: 'drafted' | 'moved';
  readonly id: string;
  readonly numberInSeries: number;
  readonly title: Readonly<Record<string, string>>;
  readonly days: readonly string[];
  readonly host: string;
  readonly timeZone: string | null;
}

/** How reasons are said to the one who asked. */
export interface ReasonWords {
  sentenceOf(reason: PlanReason): string;
  notesFor(text: string): readonly string[];
}

/** Writes all drafts of a plan in one transaction, or none. */
@Injectable()
export class AdoptPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programme: Programme,
    private readonly changes: ProgrammeChanges,
    private readonly groundwork: PlanGroundwork,
  ) {}

  execute(
    command: AdoptPlanCommand,
    context: CommandContext,
    words: ReasonWords,
  ): Promise<readonly AdoptedEvent[]> {
    const adopt = async () => {
      const series = await this.programme.seriesOf(command.seriesId, context.actor);
      await this.changes.lockSeries(series.id);
      const grounds = await this.groundwork.groundsOf(command.question, series);
      const basis = basisOf(command.question);
      expectAnswer(command, grounds, basis);
      const changed = await this.#changedSince(command, series, { ...grounds, basis });
      if (changed.length > 0) throw worldChanged(changed, words);
      return this.#write(command, { series, basis }, context);
    };
    return this.unitOfWork.run(context, adopt, async () => {
      await this.programme.seriesOf(command.seriesId, context.actor);
    });
  }

  async #changedSince(
    { events }: AdoptPlanCommand,
    series: SeriesToPlan,
    grounds: PlanGrounds & { readonly basis: PlanBasis },
  ): Promise<readonly ChangedFact[]> {
    const { question, numbered, present, basis } = grounds;
    const world = await this.groundwork.worldOf(grounds, series);
    const now = { ...series, numbered };
    return changedFacts(question, events, {
      series: now,
      world,
      present: byNumber(present),
      basis,
    });
  }

  async #write(
    { events, drafts }: AdoptPlanCommand,
    { series, basis }: { readonly series: SeriesToPlan; readonly basis: PlanBasis },
    context: CommandContext,
  ): Promise<readonly AdoptedEvent[]> {
    const written: AdoptedEvent[] = [];
    for (const [index, event] of events.entries()) {
      const { numberInSeries: number, days, host } = event;
      const was = basis.before.get(number);
      if (was?.host === host && was.days.join() === days.join()) continue;
      const place = { hostCountry: host, timeZone: timeZoneOf(host), dates: days };
      const result =
        was === undefined
          ? await this.changes.draft(
              { ...draftOf(drafts, series, { index, number }), ...place },
              context,
            )
          : await this.changes.move(was.eventId, place, context);
      const change = was === undefined ? 'drafted' : 'moved';
      written.push({ change, numberInSeries: number, days, host, ...result });
    }
    return written;
  }
}

function draftOf(
  { title, titles, ...common }: WantedDrafts,
  series: SeriesToPlan,
  place: { readonly index: number; readonly number: number },
) {
  const wanted = { ...(title && { title }), ...(titles && { titles }) };
  return {
    ...common,
    title: draftTitle(wanted, series, place),
    seriesId: series.id,
    numberInSeries: place.number,
  };
}

function basisOf({ fixed, present = [] }: AskedQuestion): PlanBasis {
  return {
    fixed: new Set(fixed.map(({ numberInSeries }) => numberInSeries)),
    before: byNumber(present),
  };
}

function byNumber(present: readonly PresentEvent[]): ReadonlyMap<number, PresentEvent> {
  return new Map(present.map((one) => [one.numberInSeries, one]));
}

/** Throws PlanCannotBeAskedError where the plan is no answer to its question, or there are too few titles. */
function expectAnswer(
  { events, drafts }: AdoptPlanCommand,
  { question }: PlanGrounds,
  basis: PlanBasis,
): void {
  const { titles } = drafts;
  const faults = [
    ...questionFaults(question).map(({ pointer, detail }) => ({
      pointer: `/question${pointer}`,
      detail,
    })),
    ...contradictionsOf(question, events, basis),
    ...(titles === undefined || titles.length === events.length
      ? []
      : [{ pointer: '/titles', detail: 'There is not one title for each event.' }]),
  ];
  if (faults.length > 0) throw new PlanCannotBeAskedError(faults);
}

function worldChanged(changed: readonly ChangedFact[], words: ReasonWords): PlanWorldChangedError {
  const faults = changed.map((fact) => ({ ...fact, text: words.sentenceOf(fact.reason) }));
  return new PlanWorldChangedError(
    faults,
    words.notesFor(faults.map(({ text }) => text).join(' ')),
  );
}
