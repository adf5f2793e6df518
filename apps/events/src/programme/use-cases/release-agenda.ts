import { Injectable } from '@nestjs/common';
import { Clock, etagOf, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ScheduleGuard } from '../../conflicts/use-cases/guard-ports.ts';
import {
  agendaVersionItem,
  type AgendaRelease,
  type AgendaVersionItem,
} from '../domain/agenda/agenda-release.ts';
import { nextRelease } from '../domain/agenda/next-release.ts';
import { AgendaStore } from './agenda-store.ts';
import { EventStore } from './event-store.ts';

export interface ReleaseAgendaCommand {
  readonly eventId: string;
  readonly note: AgendaRelease['note'];
}

/** Makes the draft agenda the next numbered release. Saving the event keeps others from changing the agenda meanwhile. */
@Injectable()
export class ReleaseAgenda {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly agendas: AgendaStore,
    private readonly clock: Clock,
    private readonly guard: ScheduleGuard,
  ) {}

  execute(
    { eventId, note }: ReleaseAgendaCommand,
    context: CommandContext,
  ): Promise<Versioned<AgendaVersionItem>> {
    const { actor } = context;
    const release = async () => {
      const event = await this.store.load(eventId, actor);
      const agenda = await this.agendas.draftOf(event);
      const last = await this.agendas.latest(eventId);
      const made = { eventId, note, releasedAt: this.clock.now() };
      const released = event.releaseAgenda(actor, () => nextRelease(agenda, last, made));
      await this.agendas.add(released);
      await this.store.keep(event, context);
      await this.guard.expectReleasable(eventId, context);
      return { item: agendaVersionItem(released), etag: etagOf(released.version) };
    };
    return this.unitOfWork.run(context, release, async () => {
      await this.store.load(eventId, actor);
    });
  }
}
