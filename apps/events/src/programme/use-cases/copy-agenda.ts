import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '@regional-events/kernel';
import { expectMovedAgendaFits } from '../domain/event/moved-agenda.ts';
import type { EventDetails } from '../domain/event/event-details.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { agendaOf } from '../domain/session/agenda.ts';
import { moveDays } from '../domain/session/move-days.ts';
import { Session } from '../domain/session/session.ts';
import { SessionRepository } from './ports.ts';
import { StillTakingPart, type LeftOut } from './still-taking-part.ts';

interface Dated {
  readonly date: string;
}

export interface AgendaCopy {
  /** The event whose sessions are copied, as it was before. */
  readonly source: { readonly id: string; readonly details: EventDetails };
  /** The event that gets them, with the days on which they will lie. */
  readonly target: RegionalEvent;
  /** Which days are copied, and to which days. */
  readonly from: readonly Dated[];
  readonly to: readonly Dated[];
}

/** Copies the sessions of days to other days, inside the running unit of work. */
@Injectable()
export class CopyAgenda {
  constructor(
    private readonly sessions: SessionRepository,
    readonly stillTakingPart: StillTakingPart,
  ) {}

  /** Throws SessionsSkippedError or SessionsOutsideHoursError. Gives who is not in the copies. */
  async execute(
    { source, target, from, to }: AgendaCopy,
    actor: Actor,
  ): Promise<readonly LeftOut[]> {
    const copied = new Set(from.map(({ date }) => date));
    const all = await this.sessions.agenda(source.id);
    const old = all.filter(({ details }) => copied.has(details.date));
    const wanted = moveDays(
      old.map(({ details }) => details),
      from,
      to,
    );
    const { kept, leftOut } = await this.stillTakingPart.inSessions(wanted);
    const slots = old.map(({ id, details }, at) => ({
      sessionId: id,
      old: details,
      now: kept[at] ?? details,
    }));
    expectMovedAgendaFits(slots, target.details, source.details);
    const agenda = agendaOf(target, actor);
    for (const details of kept) {
      const state = { eventId: target.id, createdBy: actor.clientId, externalRef: null, details };
      await this.sessions.save(Session.plan(newId(), state, agenda));
    }
    return leftOut;
  }
}
