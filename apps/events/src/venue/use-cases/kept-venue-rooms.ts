import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { VenueNotYoursError } from '../domain/errors.ts';
import { expectMayChange } from '../domain/access.ts';
import { soundVenue } from '../domain/venue.ts';
import { VenueRooms, Venues, type KeptVenue } from './ports.ts';

@Injectable()
export class KeptVenueRooms implements VenueRooms {
  constructor(private readonly venues: Venues) {}

  async byName(venueId: string | null): Promise<ReadonlyMap<string, string>> {
    const venue = venueId === null ? undefined : await this.venues.find(venueId);
    return new Map(venue?.details.rooms.map(({ id, name }) => [name, id]));
  }

  async add(
    venueId: string,
    names: readonly string[],
    { context, dryRun }: { readonly context: CommandContext; readonly dryRun: boolean },
  ): Promise<readonly string[]> {
    const venue = await this.venues.find(venueId);
    if (venue === undefined || !mayChange(venue, context)) return [];
    const { details } = venue;
    const there = new Set(details.rooms.map(({ name }) => name));
    const added = names.filter((name) => !there.has(name));
    if (added.length === 0) return added;
    const rooms = [...details.rooms, ...added.map((name) => ({ name, capacity: null }))];
    const changed = soundVenue({ ...details, rooms }, details.rooms);
    if (!dryRun) await this.venues.save({ ...venue, details: changed });
    return added;
  }
}

function mayChange(venue: KeptVenue, { actor }: CommandContext): boolean {
  try {
    expectMayChange(actor, venue);
    return true;
  } catch (error) {
    if (error instanceof VenueNotYoursError) return false;
    throw error;
  }
}
