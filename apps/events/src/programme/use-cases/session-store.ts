import { Injectable } from '@nestjs/common';
import {
  expectUnchanged,
  type Actor,
  type CommandContext,
  type Origin,
  type Versioned,
} from '@regional-events/kernel';
import { agendaOf, type Agenda } from '../domain/session/agenda.ts';
import {
  DraftAgendaNotYoursError,
  SessionExternalRefTakenError,
  SessionNotFoundError,
} from '../domain/session/errors.ts';
import { expectWritesSomeDay, type Session } from '../domain/session/session.ts';
import { expectReferenceFree } from './expect-reference-free.ts';
import { EventRepository, SessionRepository } from './ports.ts';
import { sessionView, type SessionView } from './session-view.ts';

/** Which session of which event. */
export interface SessionKey {
  readonly eventId: string;
  readonly id: string;
}

/** Loads, checks, keeps and shows sessions and their agenda: what their use cases have in common. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly events: EventRepository,
  ) {}

  /** Until the commit nobody else changes the event or its agenda. Throws EventNotFoundError. */
  async lockAgenda(eventId: string, actor: Actor): Promise<Agenda> {
    return agendaOf(await this.events.lock(eventId), actor);
  }

  /** Throws EventNotFoundError or DraftAgendaNotYoursError. */
  async expectReadable(eventId: string, actor: Actor): Promise<void> {
    const { readable } = agendaOf(await this.events.find(eventId), actor);
    if (!readable) throw new DraftAgendaNotYoursError();
  }

  /** The session that the actor may write, in the version that the request names, with its locked agenda. */
  async writable(
    { eventId, id }: SessionKey,
    context: CommandContext,
  ): Promise<{ readonly session: Session; readonly agenda: Agenda }> {
    const agenda = await this.lockAgenda(eventId, context.actor);
    expectWritesSomeDay(agenda);
    const session = await this.sessions.find(eventId, id);
    if (session === undefined) throw new SessionNotFoundError();
    session.expectWritable(agenda);
    expectUnchanged(context, session.etag);
    return { session, agenda };
  }

  expectReferenceFree(origin: Origin): Promise<void> {
    return expectReferenceFree(this.sessions, origin, () => new SessionExternalRefTakenError());
  }

  /** Saves the session where it changed, and shows it. */
  async keep(session: Session, { actor }: CommandContext): Promise<Versioned<SessionView>> {
    if (session.touched) await this.sessions.save(session);
    return { item: sessionView(session.id, session.state, actor), etag: session.etag };
  }

  remove(session: Session): Promise<void> {
    return this.sessions.remove(session);
  }
}
