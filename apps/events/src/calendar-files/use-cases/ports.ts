import type { Actor } from '@regional-events/kernel';
import type { CalendarLink, LinkMaker } from '../domain/calendar-link.ts';

export abstract class CalendarLinks {
  abstract find(id: string): Promise<CalendarLink | undefined>;
  abstract withHash(secretHash: string): Promise<CalendarLink | undefined>;
  abstract add(link: CalendarLink, secretHash: string): Promise<void>;
  abstract remove(link: CalendarLink): Promise<void>;
  /** Links to what has another id now; null: they end, since it is gone. */
  abstract replaceTarget(targetId: string, byId: string | null): Promise<void>;
}

export abstract class LinkSecrets {
  /** A new one, which nobody can guess. */
  abstract make(): string;
  /** What is stored of it. */
  abstract hashOf(secret: string): string;
}

export abstract class LinkMakers {
  /** The maker with its rights of now; undefined where it may read no calendar any more. */
  abstract present(maker: LinkMaker): Promise<Actor | undefined>;
}
