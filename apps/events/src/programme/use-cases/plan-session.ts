import { Injectable } from '@nestjs/common';
import { newId, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ScheduleGuard } from '../../conflicts/use-cases/guard-ports.ts';
import { Session, type SessionDetails } from '../domain/session/session.ts';
import { SessionLookups } from './session-lookups.ts';
import { SessionStore } from './session-store.ts';
import type { SessionView } from './session-view.ts';

export interface PlanSessionCommand {
  readonly eventId: string;
  readonly details: SessionDetails;
  readonly externalRef: string | null;
  /** Why what blocks it is to be ignored; null: it is refused then. */
  readonly ignoring: string | null;
}

@Injectable()
export class PlanSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SessionStore,
    private readonly lookups: SessionLookups,
    private readonly guard: ScheduleGuard,
  ) {}

  execute(command: PlanSessionCommand, context: CommandContext): Promise<Versioned<SessionView>> {
    const { actor } = context;
    const plan = async () => {
      const { ignoring, ...wanted } = command;
      const state = { ...wanted, createdBy: actor.clientId };
      const agenda = await this.store.lockAgenda(command.eventId, actor);
      const session = Session.plan(newId(), state, agenda);
      await this.store.expectReferenceFree(state);
      await this.lookups.expectKnown(state.details, agenda);
      const kept = await this.store.keep(session, context);
      const { eventId } = command;
      await this.guard.expectSchedulable({ eventId, sessionId: session.id }, ignoring, context);
      return kept;
    };
    return this.unitOfWork.run(context, plan, () =>
      this.store.expectReadable(command.eventId, actor),
    );
  }
}
