import { Injectable } from '@nestjs/common';
import type { EventDay, EventDetails } from '../domain/event/event-details.ts';
import { expectMovedAgendaFits } from '../domain/event/moved-agenda.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { moveDays } from '../domain/session/move-days.ts';
import { SessionRepository } from './ports.ts';

/** The sessions of an event whose days move. */
@Injectable()
export class MovedAgendas {
  constructor(private readonly sessions: SessionRepository) {}

  /** `days`: the new ones in the order of the old. Saving the event keeps others from planning sessions meanwhile. */
  async move(event: RegionalEvent, before: EventDetails, days: readonly EventDay[]): Promise<void> {
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
