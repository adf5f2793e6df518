import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectAgendaFits } from '../domain/event/agenda-fit.ts';
import type { EventDetails } from '../domain/event/event-details.ts';
import type { EventChange, RegionalEvent } from '../domain/event/regional-event.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';

export interface ChangeEventCommand {
  readonly id: string;
  /** The fields that the change names. */
  readonly fields: readonly string[];
  /** Returns the wanted details, given the stored ones. */
  readonly apply: (current: EventDetails) => EventDetails;
}

const judgedBySeries = ['seriesId', 'numberInSeries', 'days'];
const judgedByAgenda = ['timeZone', 'days'];

@Injectable()
export class ChangeEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: ChangeEventCommand, context: CommandContext): Promise<Versioned<EventView>> {
    return this.unitOfWork.run(context, async () => {
      const event = await this.store.load(command.id, context.actor);
      expectUnchanged(context, await this.store.etagOf(event));
      const before = event.details;
      const wanted = await this.lookups.placed(command.apply(before), before);
      await this.#change(event, { fields: command.fields, wanted }, context);
      await this.lookups.expectTakingPart(wanted, before);
      return this.store.keep(event, context);
    });
  }

  async #change(
    event: RegionalEvent,
    { fields, wanted }: EventChange,
    { actor }: CommandContext,
  ): Promise<void> {
    const before = event.details;
    const judged = fields.some((field) => judgedBySeries.includes(field));
    const series = judged ? await this.lookups.lockSeries(wanted.seriesId) : null;
    event.change({ fields, wanted }, { actor, at: this.clock.now(), series });
    if (judged) await this.store.expectNumberFree(event);
    const after = new Set(event.details.days.map(({ date }) => date));
    await this.lookups.expectNoSessionsOn(
      event.id,
      before.days.flatMap(({ date }) => (after.has(date) ? [] : [date])),
    );
    if (!fields.some((field) => judgedByAgenda.includes(field))) return;
    expectAgendaFits(await this.lookups.agendaOf(event.id), event.details, before);
  }
}
