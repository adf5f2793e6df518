import { id, type DeepReadonly } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const room = z.object({
  id: id.describe('The id of the room, made when it is first named.'),
  name: z.string().describe('Its name, once in each venue.'),
  capacity: z.int().nullable().describe('How many people it takes; null where that is not known.'),
});

/** A house where events are held, or a place online. It is in no message. */
export const venueItem = z.object({
  id: id.describe('The id of the venue.'),
  name: z.string().describe('The name of the house, or of the place online.'),
  city: z.string().nullable().describe('The city; null where it is online.'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2, or `XK`; null where it is online.'),
  address: z.string().nullable().describe('Street and number, as the house writes them.'),
  rooms: z.array(room).describe('Its rooms.'),
  onlineLink: z.string().nullable().describe('Where to join online; null where nobody can.'),
});

/** The fields that can be changed. */
export const venueDetails = venueItem.omit({ id: true });

export type VenueItem = DeepReadonly<z.infer<typeof venueItem>>;
export type VenueDetails = DeepReadonly<z.infer<typeof venueDetails>>;
export type Room = VenueDetails['rooms'][number];
