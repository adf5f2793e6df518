import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { EventDay, EventDetails } from '../domain/event/event-details.ts';
import { expectMovedAgendaFits } from '../domain/event/moved-agenda.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { rescheduled, type Rescheduling } from '../domain/event/rescheduling.ts';
import { moveDays } from '../domain/session/move-days.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';
import { SessionRepository } from './ports.ts';

export type { Rescheduling };

/** An event gets other days, and each day takes its sessions along. */
@Injectable()
export class RescheduleEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  execute(id: string, wish: Rescheduling, context: CommandContext): Promise<Versioned<EventView>> {
    const { actor } = context;
    const reschedule = async () => {
      const event = await this.store.load(id, actor);
      const before = event.details;
      const series = await this.lookups.lockSeries(before.seriesId);
      event.reschedule(wish, { actor, at: this.clock.now(), series });
      await this.#moveSessions(event, before, rescheduled(before, wish).days);
      await this.lookups.expectTakingPart(event.details, before);
      const kept = await this.store.keep(event, context);
      await this.lookups.expectNothingTaken(id, context);
      return kept;
    };
    return this.unitOfWork.run(context, reschedule, async () => {
      await this.store.load(id, actor);
    });
  }

  /** `days`: the new ones in the order of the old. Saving the event keeps others from planning sessions meanwhile. */
  async #moveSessions(
    event: RegionalEvent,
    before: EventDetails,
    days: readonly EventDay[],
  ): Promise<void> {
    const agenda = await this.sessions.agenda(event.id);
    const old = agenda.map(({ id, details }) => ({ id, ...details }));
    const now = moveDays(old, before.days, days);
    const slots = old.map((session, at) => ({
      sessionId: session.id,
      old: session,
      now: now[at] ?? session,
    }));
    expectMovedAgendaFits(slots, event.details, before);
    for (const [at, session] of agenda.entries()) {
      session.moveTo(now[at]?.date ?? session.details.date);
      if (session.touched) await this.sessions.save(session);
    }
  }
}
