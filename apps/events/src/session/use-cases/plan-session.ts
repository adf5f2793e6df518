import { Injectable } from '@nestjs/common';
import { newId } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { DraftAgendaNotYoursError, SessionExternalRefTakenError } from '../domain/errors.ts';
import { Session, type SessionDetails } from '../domain/session.ts';
import { Guests } from './guests.ts';
import { Agendas, SessionRepository } from './ports.ts';
import { sessionView, type SessionView } from './session-view.ts';

export interface PlanSessionCommand {
  readonly eventId: string;
  readonly details: SessionDetails;
  readonly externalRef: string | null;
}

@Injectable()
export class PlanSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly agendas: Agendas,
    private readonly guests: Guests,
  ) {}

  execute(command: PlanSessionCommand, context: CommandContext): Promise<Versioned<SessionView>> {
    const { actor } = context;
    const plan = async () => {
      const state = { ...command, createdBy: actor.clientId };
      const agenda = await this.agendas.lock(command.eventId, actor);
      const session = Session.plan(newId(), state, agenda);
      await this.#expectFree(state.createdBy, state.externalRef);
      await this.guests.expectKnown(state.details);
      await this.sessions.save(session);
      return { item: sessionView(session.id, session.state, actor), etag: session.etag };
    };
    return this.unitOfWork.run(context, plan, async () => {
      const { readable } = await this.agendas.read(command.eventId, actor);
      if (!readable) throw new DraftAgendaNotYoursError();
    });
  }

  async #expectFree(createdBy: string, externalRef: string | null): Promise<void> {
    if (externalRef === null) return;
    const taken = await this.sessions.externalRefTaken(createdBy, externalRef);
    if (taken) throw new SessionExternalRefTakenError();
  }
}
