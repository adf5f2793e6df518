import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { Circumstances, RegionalEvent } from '../domain/event/regional-event.ts';
import { rescheduled, type Rescheduling } from '../domain/event/rescheduling.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';
import { MovedAgendas } from './moved-agendas.ts';

export type { Rescheduling };

/** An event gets other days, and each day takes its sessions along. */
@Injectable()
export class RescheduleEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly agendas: MovedAgendas,
    private readonly clock: Clock,
  ) {}

  execute(id: string, wish: Rescheduling, context: CommandContext): Promise<Versioned<EventView>> {
    const { actor } = context;
    const reschedule = async () => {
      const event = await this.store.load(id, actor);
      const before = event.details;
      const series = await this.lookups.lockSeries(before.seriesId);
      giveOtherDays(event, wish, { actor, at: this.clock.now(), series });
      await this.agendas.move(event, before, rescheduled(before, wish).days);
      await this.lookups.expectTakingPart(event.details, before);
      const kept = await this.store.keep(event, context);
      await this.lookups.expectNothingTaken(id, context);
      return kept;
    };
    return this.unitOfWork.run(context, reschedule, async () => {
      await this.store.load(id, actor);
    });
  }
}

/** A draft stays one: to move it is a change like others, since nobody was told of its days. */
function giveOtherDays(event: RegionalEvent, wish: Rescheduling, given: Circumstances): void {
  if (event.state.status !== 'draft') event.reschedule(wish, given);
  else
    event.change(
      { fields: ['days', 'registration'], wanted: rescheduled(event.details, wish) },
      given,
    );
}
