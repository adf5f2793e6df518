import { Injectable } from '@nestjs/common';
import { Clock, expectUnchanged } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectAgendaFits } from '../domain/agenda-fit.ts';
import { EventNotFoundError } from '../domain/errors.ts';
import type { EventDetails } from '../domain/event-details.ts';
import { RegionalEvent } from '../domain/regional-event.ts';
import { EventLookups } from './event-lookups.ts';
import { eventEtag, type EventView } from './event-view.ts';
import { expectNumberFree } from './expect-number-free.ts';
import { EventMessages, EventRepository } from './ports.ts';

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
    private readonly events: EventRepository,
    private readonly messages: EventMessages,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: ChangeEventCommand, context: CommandContext): Promise<Versioned<EventView>> {
    return this.unitOfWork.run(context, async () => {
      const event = await this.#load(command.id, context);
      const before = event.details;
      const wanted = command.apply(before);
      await this.#change(event, { fields: command.fields, wanted }, context);
      await this.lookups.expectTakingPart(wanted, before);
      if (event.recorded.length > 0) await this.events.save(event);
      await this.messages.append(event, context);
      return this.lookups.show(event, context.actor);
    });
  }

  async #load(id: string, context: CommandContext): Promise<RegionalEvent> {
    const event = await this.events.find(id);
    if (!event?.maySee(context.actor)) throw new EventNotFoundError();
    expectUnchanged(context, eventEtag(event.etag, await this.lookups.seatPlanOf(id)));
    return event;
  }

  async #change(
    event: RegionalEvent,
    { fields, wanted }: { fields: readonly string[]; wanted: EventDetails },
    { actor }: CommandContext,
  ): Promise<void> {
    const before = event.details;
    const judged = fields.some((field) => judgedBySeries.includes(field));
    const series = judged ? await this.lookups.lockSeries(wanted.seriesId) : null;
    event.change({ fields, wanted }, { actor, at: this.clock.now(), series });
    if (judged) await expectNumberFree(this.events, event);
    const after = new Set(event.details.days.map(({ date }) => date));
    await this.lookups.expectNoSessionsOn(
      event.id,
      before.days.flatMap(({ date }) => (after.has(date) ? [] : [date])),
    );
    if (!fields.some((field) => judgedByAgenda.includes(field))) return;
    expectAgendaFits(await this.lookups.agendaOf(event.id), event.details, before);
  }
}
