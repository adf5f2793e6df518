import { etagOf, shownReference, type Actor, type Versioned } from '@regional-events/kernel';
import type { VenueItem } from '../domain/venue.ts';
import type { KeptVenue } from './ports.ts';

/** A venue as the API shows it. */
export interface VenueView extends VenueItem {
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
}

export function venueView(venue: KeptVenue, actor: Actor): Versioned<VenueView> {
  const { id, version, details } = venue;
  const item = { id, ...details, externalRef: shownReference(venue, actor) };
  return { item, etag: etagOf(version) };
}
