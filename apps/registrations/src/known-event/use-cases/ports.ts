import type { Actor } from '@regional-events/kernel';
import type { KnownEvent } from '../known-events.ts';

/** An event as a caller sees it. */
export interface SeenEvent extends KnownEvent {
  /** The caller is the secretariat or acts for one of the organisers. */
  readonly organisedByCaller: boolean;
  /** Over by its status, or because its last day has passed. */
  readonly over: boolean;
}

/** How the other features read events. */
export abstract class VisibleEvents {
  /** Throws EventNotFoundError, also for a draft that the caller may not see. */
  abstract see(id: string, actor: Actor): Promise<SeenEvent>;
  /** As `see`; throws EventEndedError or EventNotPublishedError too. */
  abstract seePublished(id: string, actor: Actor): Promise<SeenEvent>;
  /** As `seePublished`; throws EventEndedError also when only its last day has passed. */
  abstract seeTakingPart(id: string, actor: Actor): Promise<SeenEvent>;
  /** As `see`; throws EventEndedError where it is completed, cancelled or closed. */
  abstract seeNotEnded(id: string, actor: Actor): Promise<SeenEvent>;
  abstract organises(actor: Actor, id: string): Promise<boolean>;
  /** The ids of the events that the caller's organisations organise. */
  abstract organisedBy(actor: Actor): Promise<readonly string[]>;
  abstract ofSeries(seriesIds: readonly string[]): Promise<readonly string[]>;
}
