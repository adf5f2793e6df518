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
} from '../domain/adopted-plan.ts';
import { draftTitle, type WantedTitles } from '../domain/draft-titles.ts';
import { PlanCannotBeAskedError, PlanWorldChangedError } from '../domain/errors.ts';
import { timeZoneOf } from '../domain/host-time-zones.ts';
import type { PlanReason } from '../domain/plan-reason.ts';
import { questionFaults } from '../domain/plan-rules.ts';
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
      expectAnswer(command, grounds);
      const changed = await this.#changedSince(command, series, grounds);
      if (changed.length > 0) throw worldChanged(changed, words);
      return this.#write(command, series, context);
    };
    return this.unitOfWork.run(context, adopt, async () => {
      await this.programme.seriesOf(command.seriesId, context.actor);
    });
  }

  async #changedSince(
    { events }: AdoptPlanCommand,
    series: SeriesToPlan,
    { question, whole, held }: PlanGrounds,
  ): Promise<readonly ChangedFact[]> {
    const world = await this.groundwork.worldOf(question, series);
    const now = { ...series, numbered: held };
    return changedFacts(question, events, { series: now, world, fixed: numbersOf(whole.fixed) });
  }

  async #write(
    { events, drafts: { title, titles, ...common } }: AdoptPlanCommand,
    series: SeriesToPlan,
    context: CommandContext,
  ): Promise<readonly AdoptedEvent[]> {
    const written: AdoptedEvent[] = [];
    for (const [index, { numberInSeries: number, days, host }] of events.entries()) {
      const wanted = { ...(title && { title }), ...(titles && { titles }) };
      const draft = {
        ...common,
        title: draftTitle(wanted, series, { index, number }),
        seriesId: series.id,
        numberInSeries: number,
        hostCountry: host,
        timeZone: timeZoneOf(host),
        dates: days,
      };
      const { id, title: given, timeZone } = await this.changes.draft(draft, context);
      written.push({ id, numberInSeries: number, title: given, days, host, timeZone });
    }
    return written;
  }
}

/** Throws PlanCannotBeAskedError where the plan is no answer to its question, or there are too few titles. */
function expectAnswer(
  { events, drafts }: AdoptPlanCommand,
  { question, whole }: PlanGrounds,
): void {
  const { titles } = drafts;
  const faults = [
    ...questionFaults(question).map(({ pointer, detail }) => ({
      pointer: `/question${pointer}`,
      detail,
    })),
    ...contradictionsOf(question, events, numbersOf(whole.fixed)),
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

function numbersOf(fixed: readonly { readonly numberInSeries: number }[]): ReadonlySet<number> {
  return new Set(fixed.map(({ numberInSeries }) => numberInSeries));
}
