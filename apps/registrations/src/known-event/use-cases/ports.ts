import type { Actor } from '@regional-events/kernel';
import type { KnownEvent } from '../domain/known-event.ts';

/** This service's copy of the events, fed by messages. */
export abstract class KnownEvents {
  abstract find(id: string): Promise<KnownEvent | undefined>;
  /** The ids of the events that an organisation organises. */
  abstract organisedBy(organisationId: string): Promise<readonly string[]>;
  abstract keep(event: KnownEvent): Promise<void>;
}

/** An event through the eyes of a caller. */
export interface SeenEvent extends KnownEvent {
  /** The caller is the secretariat or a client of one of the organisers. */
  readonly organisedByCaller: boolean;
  /** By its status, or by the clock, be it completed or not. */
  readonly over: boolean;
}

/** How the other features look at events. */
export abstract class VisibleEvents {
  /** Throws EventNotFoundError, also for a draft that is not the caller's to know of. */
  abstract see(id: string, actor: Actor): Promise<SeenEvent>;
  /** Throws EventEndedError or EventNotPublishedError besides. */
  abstract seePublished(id: string, actor: Actor): Promise<SeenEvent>;
  /** The same, and EventEndedError too where the clock alone says that it is over. */
  abstract seeTakingPart(id: string, actor: Actor): Promise<SeenEvent>;
  /** Throws EventEndedError where it is completed, cancelled or closed. */
  abstract seeNotEnded(id: string, actor: Actor): Promise<SeenEvent>;
  abstract organises(actor: Actor, id: string): Promise<boolean>;
  /** The ids of the events that the caller's organisation organises. */
  abstract organisedBy(actor: Actor): Promise<readonly string[]>;
}
