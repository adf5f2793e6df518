import type { Room, VenueDetails } from '@regional-events/contracts-events';
import { newId } from '@regional-events/kernel';
import {
  RoomNamedTwiceError,
  RoomUnknownError,
  TooManyRoomsError,
  VenueIsNowhereError,
} from './errors.ts';

export type { Room, VenueDetails, VenueItem } from '@regional-events/contracts-events';

export const MOST_ROOMS = 100;

/** A venue as a caller wants it: a room without an id is a new one. */
export type WantedVenue = Omit<VenueDetails, 'rooms'> & {
  readonly rooms: readonly (Omit<Room, 'id'> & { readonly id?: string })[];
};

/**
 * The venue with an id for each room. Throws VenueIsNowhereError, TooManyRoomsError, RoomNamedTwiceError, or RoomUnknownError
 * for an id that none of the rooms `before` has.
 */
export function soundVenue(wanted: WantedVenue, before: readonly Room[] = []): VenueDetails {
  if (wanted.city === null && wanted.onlineLink === null) throw new VenueIsNowhereError();
  if (wanted.rooms.length > MOST_ROOMS) throw new TooManyRoomsError(MOST_ROOMS);
  const names = new Set<string>();
  const known = new Set(before.map(({ id }) => id));
  const rooms = wanted.rooms.map(({ id, ...room }, index) => {
    if (names.has(room.name)) throw new RoomNamedTwiceError(room.name, index);
    names.add(room.name);
    if (id !== undefined && !known.delete(id)) throw new RoomUnknownError(index);
    return { id: id ?? newId(), ...room };
  });
  return { ...wanted, rooms };
}
