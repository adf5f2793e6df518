import type { Actor } from '@regional-events/kernel';
import type { Agenda } from '../domain/agenda.ts';
import type { Session } from '../domain/session.ts';

export type { Agenda };

export abstract class SessionRepository {
  abstract find(eventId: string, id: string): Promise<Session | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(session: Session): Promise<void>;
  /** Like `save`: the loaded version must still be the stored one. */
  abstract remove(session: Session): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
}

/** The event of an agenda. Both methods throw EventNotFoundError if the actor may not see it. */
export abstract class Agendas {
  abstract read(eventId: string, actor: Actor): Promise<Agenda>;
  /** Locks the agenda: until the commit nobody else changes the event or locks its agenda. */
  abstract lock(eventId: string, actor: Actor): Promise<Agenda>;
}
