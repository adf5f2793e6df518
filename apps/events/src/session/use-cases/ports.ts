import type { Actor } from '@regional-events/kernel';
import type { Agenda } from '../domain/agenda.ts';
import type { Session } from '../domain/session.ts';

export type { Agenda };

export abstract class SessionRepository {
  abstract find(eventId: string, id: string): Promise<Session | undefined>;
  /** Stores the next version; the transaction runs again when another writer came first. */
  abstract save(session: Session): Promise<void>;
  /** Like save: the version that was loaded must still be the stored one. */
  abstract remove(session: Session): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
}

/** The event around an agenda. Both throw EventNotFoundError where there is none for the actor to know of. */
export abstract class Agendas {
  abstract read(eventId: string, actor: Actor): Promise<Agenda>;
  /** Until the transaction ends nobody else changes the event or holds its agenda. */
  abstract hold(eventId: string, actor: Actor): Promise<Agenda>;
}
