import { Injectable } from '@nestjs/common';
import { Clock, newId, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { cloned, type Cloning } from '../domain/event/cloning.ts';
import { RegionalEvent } from '../domain/event/regional-event.ts';
import { CopyAgenda } from './copy-agenda.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';
import type { LeftOut } from './still-taking-part.ts';

export interface CloneEventCommand extends Cloning {
  readonly id: string;
  readonly externalRef: string | null;
}

/** An event, and who is not in it, although what it was copied from had them. */
export interface ClonedView extends EventView {
  readonly leftOut: readonly LeftOut[];
}

/** A new draft like an event, on other days, with its agenda; and a day like another one of its event. */
@Injectable()
export class CloneEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly agenda: CopyAgenda,
    private readonly clock: Clock,
  ) {}

  execute(command: CloneEventCommand, context: CommandContext): Promise<Versioned<ClonedView>> {
    const { actor } = context;
    const clone = async () => {
      const source = await this.store.organised(command.id, actor);
      const { details: before } = source;
      const capacity = await this.store.capacityOf(source);
      const wanted = cloned({ ...before, capacity }, command);
      const series = await this.lookups.lockSeries(wanted.seriesId);
      const { kept, leftOut } = await this.agenda.stillTakingPart.inEvent(wanted);
      const origin = { createdBy: actor.clientId, externalRef: command.externalRef };
      const circumstances = { actor, at: this.clock.now(), series };
      const event = RegionalEvent.draft(newId(), origin, kept, circumstances);
      await this.store.expectReferenceFree(origin);
      await this.store.expectNumberFree(event);
      const shown = await this.store.keep(event, context);
      const { agenda, days } = command.include;
      const copy = {
        source: { id: source.id, details: before },
        target: event,
        from: before.days,
        to: wanted.days,
      };
      const missing = agenda && days ? await this.agenda.execute(copy, actor) : [];
      return { ...shown, item: { ...shown.item, leftOut: [...leftOut, ...missing] } };
    };
    return this.unitOfWork.run(context, clone, async ({ item }) => {
      await this.store.load(item.id, actor);
    });
  }

  /** Throws EventDayNotFoundError where the event has no such day, DayNamedTwiceError where it has the other. */
  cloneDay(
    id: string,
    { date, to }: { readonly date: string; readonly to: string },
    context: CommandContext,
  ): Promise<Versioned<ClonedView>> {
    const { actor } = context;
    const clone = async () => {
      const event = await this.store.organised(id, actor);
      const { details: before } = event;
      const series = await this.lookups.lockSeries(before.seriesId);
      const day = event.dayToCopy(date, to);
      const { kept, leftOut } = await this.agenda.stillTakingPart.inEvent({
        ...before,
        organiserIds: [],
        days: [{ ...day, date: to }],
      });
      const wanted = { ...before, days: [...before.days, ...kept.days] };
      event.change({ fields: ['days'], wanted }, { actor, at: this.clock.now(), series });
      const copy = { source: { id, details: before }, target: event, from: [day], to: kept.days };
      const missing = await this.agenda.execute(copy, actor);
      const shown = await this.store.keep(event, context);
      if (event.everPublished) await this.lookups.expectNothingTaken(id, context);
      return { ...shown, item: { ...shown.item, leftOut: [...leftOut, ...missing] } };
    };
    return this.unitOfWork.run(context, clone, async () => {
      await this.store.load(id, actor);
    });
  }
}
