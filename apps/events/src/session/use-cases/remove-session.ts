import { Injectable } from '@nestjs/common';
import { expectUnchanged, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SessionNotFoundError } from '../domain/errors.ts';
import { expectWritesSomeDay } from '../domain/session.ts';
import { Agendas, SessionRepository } from './ports.ts';

export interface RemoveSessionCommand {
  readonly eventId: string;
  readonly id: string;
}

@Injectable()
export class RemoveSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly agendas: Agendas,
  ) {}

  async execute({ eventId, id }: RemoveSessionCommand, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const agenda = await this.agendas.lock(eventId, context.actor);
      expectWritesSomeDay(agenda);
      const session = await this.sessions.find(eventId, id);
      if (session === undefined) throw new SessionNotFoundError();
      session.expectWritable(agenda);
      expectUnchanged(context, session.etag);
      await this.sessions.remove(session);
      return null;
    });
  }
}
