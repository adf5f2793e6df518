import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { EventDrafts, type DraftEventCommand } from './event-drafts.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';

@Injectable()
export class DraftEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly drafts: EventDrafts,
  ) {}

  execute(command: DraftEventCommand, context: CommandContext): Promise<Versioned<EventView>> {
    return this.unitOfWork.run(
      context,
      () => this.drafts.draft(command, context),
      async ({ item }) => {
        await this.store.load(item.id, context.actor);
      },
    );
  }
}
