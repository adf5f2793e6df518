import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ScheduleGuard } from '../../conflicts/use-cases/guard-ports.ts';
import type { SessionDetails } from '../domain/session/session.ts';
import { SessionLookups } from './session-lookups.ts';
import { SessionStore, type SessionKey } from './session-store.ts';
import type { SessionView } from './session-view.ts';

export interface ChangeSessionCommand extends SessionKey {
  /** Returns the wanted details, given the stored ones. */
  readonly apply: (current: SessionDetails) => SessionDetails;
  /** Why what blocks it is to be ignored; null: it is refused then. */
  readonly ignoring: string | null;
}

@Injectable()
export class ChangeSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SessionStore,
    private readonly lookups: SessionLookups,
    private readonly guard: ScheduleGuard,
  ) {}

  execute(command: ChangeSessionCommand, context: CommandContext): Promise<Versioned<SessionView>> {
    return this.unitOfWork.run(context, async () => {
      const { session, agenda } = await this.store.writable(command, context);
      const before = session.details;
      session.change(command.apply(before), agenda);
      await this.lookups.expectKnown(session.details, agenda, before);
      const kept = await this.store.keep(session, context);
      const { eventId, ignoring } = command;
      if (session.touched)
        await this.guard.expectSchedulable({ eventId, sessionId: session.id }, ignoring, context);
      return kept;
    });
  }
}
