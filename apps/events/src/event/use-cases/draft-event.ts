import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@regional-events/kernel';
import type { CommandContext, Origin, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { EventExternalRefTakenError } from '../domain/errors.ts';
import type { EventDetails } from '../domain/event-details.ts';
import { RegionalEvent } from '../domain/regional-event.ts';
import { EventLookups } from './event-lookups.ts';
import type { EventView } from './event-view.ts';
import { expectStillSeen } from './expect-still-seen.ts';
import { expectNumberFree } from './expect-number-free.ts';
import { EventMessages, EventRepository } from './ports.ts';

export interface DraftEventCommand {
  readonly details: Omit<EventDetails, 'organiserIds'>;
  /** Undefined: the organisers of the series that are not retired. */
  readonly organiserIds: readonly string[] | undefined;
  readonly externalRef: string | null;
}

@Injectable()
export class DraftEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly messages: EventMessages,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: DraftEventCommand, context: CommandContext): Promise<Versioned<EventView>> {
    const { actor } = context;
    const draft = async () => {
      const series = await this.lookups.lockSeries(command.details.seriesId);
      const inherited = await this.lookups.activeAmong(series?.organiserIds ?? []);
      const organiserIds = command.organiserIds ?? inherited;
      const origin = { createdBy: actor.clientId, externalRef: command.externalRef };
      const circumstances = { actor, at: this.clock.now(), series };
      const event = RegionalEvent.draft(
        newId(),
        origin,
        { ...command.details, organiserIds },
        circumstances,
      );
      await this.#expectExternalRefFree(origin);
      await expectNumberFree(this.events, event);
      await this.lookups.expectTakingPart(event.details);
      await this.events.save(event);
      await this.messages.append(event, context);
      return this.lookups.show(event, actor);
    };
    return this.unitOfWork.run(context, draft, ({ item }) =>
      expectStillSeen(this.events, item.id, actor),
    );
  }

  async #expectExternalRefFree({ createdBy, externalRef }: Origin): Promise<void> {
    if (externalRef === null) return;
    const taken = await this.events.externalRefTaken(createdBy, externalRef);
    if (taken) throw new EventExternalRefTakenError();
  }
}
