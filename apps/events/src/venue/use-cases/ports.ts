import type { CommandContext, Origin } from '@regional-events/kernel';
import type { VenueDetails } from '../domain/venue.ts';

/** A venue as it is kept. */
export interface KeptVenue extends Origin {
  readonly id: string;
  /** As loaded; 0 = never stored. */
  readonly version: number;
  readonly details: VenueDetails;
}

export abstract class Venues {
  abstract find(id: string): Promise<KeptVenue | undefined>;
  /** Those that there are, by id. */
  abstract findMany(ids: readonly string[]): Promise<ReadonlyMap<string, KeptVenue>>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(venue: KeptVenue): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
}

/** The rooms of venues by name, for other features; inside the running unit of work. */
export abstract class VenueRooms {
  /** The ids of its rooms; none without a venue. */
  abstract byName(venueId: string | null): Promise<ReadonlyMap<string, string>>;
  /** Adds those that it lacks, where the actor may change it; gives their names. Throws TooManyRoomsError. */
  abstract add(
    venueId: string,
    names: readonly string[],
    how: { readonly context: CommandContext; readonly dryRun: boolean },
  ): Promise<readonly string[]>;
}
