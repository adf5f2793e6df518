import { room, venueItem } from '@regional-events/contracts-events';
import {
  country,
  describedBy,
  externalRef,
  externalRefText,
  id,
  mergeInto,
  text,
  webAddress,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { MOST_ROOMS } from '../use-cases/venue-changes.ts';

const ADDRESS = 300;
const LARGEST_ROOM = 100_000;

const roomRequest = z.strictObject({
  id: id.exactOptional().describe('The id of a room that is there; left out for a new one.'),
  ...describedBy(room.omit({ id: true }), {
    name: text(),
    capacity: z.int().min(1).max(LARGEST_ROOM).nullable().default(null),
  }),
});

const fields = describedBy(venueItem, {
  name: text(),
  city: text().nullable(),
  country: country.nullable(),
  address: text(ADDRESS).nullable(),
  rooms: z.array(roomRequest).max(MOST_ROOMS),
  onlineLink: webAddress.nullable(),
});

const venueDetails = z.strictObject(fields);

export const addVenueRequest = z
  .strictObject({
    ...fields,
    city: fields.city.default(null),
    country: fields.country.default(null),
    address: fields.address.default(null),
    rooms: fields.rooms.default([]),
    onlineLink: fields.onlineLink.default(null),
    externalRef: externalRef.nullable().default(null).describe(externalRefText),
  })
  .meta({ id: 'AddVenue' });

export type AddVenueRequest = z.output<typeof addVenueRequest>;

export const changeVenueRequest = z.strictObject(fields).partial().meta({ id: 'ChangeVenue' });

export type ChangeVenueRequest = z.output<typeof changeVenueRequest>;

export function toAddVenue({ externalRef: reference, ...details }: AddVenueRequest) {
  return { details, externalRef: reference };
}

export function toChangeVenue(venueId: string, patch: ChangeVenueRequest) {
  return { id: venueId, apply: (current: object) => mergeInto(venueDetails, current, patch) };
}
