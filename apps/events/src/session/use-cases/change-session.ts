import { Injectable } from '@nestjs/common';
import { expectUnchanged } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SessionNotFoundError } from '../domain/errors.ts';
import { expectWritesSomeDay, type SessionDetails } from '../domain/session.ts';
import { Guests } from './guests.ts';
import { Agendas, SessionRepository } from './ports.ts';
import { sessionView, type SessionView } from './session-view.ts';

export interface ChangeSessionCommand {
  readonly eventId: string;
  readonly id: string;
  /** Returns the wanted details, given the stored ones. */
  readonly apply: (current: SessionDetails) => SessionDetails;
}

@Injectable()
export class ChangeSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly agendas: Agendas,
    private readonly guests: Guests,
  ) {}

  execute(command: ChangeSessionCommand, context: CommandContext): Promise<Versioned<SessionView>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const agenda = await this.agendas.lock(command.eventId, actor);
      expectWritesSomeDay(agenda);
      const session = await this.sessions.find(command.eventId, command.id);
      if (session === undefined) throw new SessionNotFoundError();
      session.expectWritable(agenda);
      expectUnchanged(context, session.etag);
      const before = session.details;
      session.change(command.apply(before), agenda);
      await this.guests.expectKnown(session.details, before);
      if (session.touched) await this.sessions.save(session);
      return { item: sessionView(session.id, session.state, actor), etag: session.etag };
    });
  }
}
