import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const venue = {
  name: 'Conference Centre Sava',
  city: 'Beograd',
  country: 'RS',
  address: 'Milentija Popovića 9',
  rooms: [{ name: 'Amphitheatre', capacity: 120 }],
  onlineLink: null,
  externalRef: 'sava',
};
const shownVenue = {
  id: exampleId('venue'),
  ...venue,
  rooms: [{ id: exampleId('room'), ...venue.rooms[0] }],
};
const parameters = { id: exampleId('venue') };
const moved = { address: 'Bulevar Nikole Tesle 1' };

export const venueOperations = {
  add: {
    id: 'addVenue',
    summary: 'Add a venue',
    description:
      'Adds a house with its rooms, or a place online, to the directory that everybody shares. An event that names it (`venueId`) shows its name, city and country; a session takes one of its rooms (`roomId`), and two that want the same room at once conflict. Venues are told by no message.',
    problems: {
      409: ['venue.external-ref-taken'],
      422: [
        'venue.nowhere',
        'venue.room-named-twice',
        'venue.room-unknown',
        'venue.too-many-rooms',
      ],
    },
    example: { body: venue, answer: shownVenue },
  },
  list: {
    id: 'listVenues',
    summary: 'List venues',
    description: 'Gives the venues that fit all filters, in the order in which they were added.',
    example: {
      parameters: { country: ['RS'] },
      answer: { data: [shownVenue], page: { next: null } },
    },
  },
  read: {
    id: 'readVenue',
    summary: 'Read a venue',
    description: 'Gives one venue with its rooms.',
    problems: { 404: ['venue.not-found'] },
    example: { parameters, answer: shownVenue },
  },
  change: {
    id: 'changeVenue',
    summary: 'Change a venue',
    description:
      'Changes what the body names and leaves the rest; `rooms` is replaced as a whole, and a room keeps its id where it is named with it. Events show what the venue was called when they took it, until they take it again. For the client that added it and the secretariat.',
    problems: {
      403: ['venue.not-yours'],
      404: ['venue.not-found'],
      422: [
        'venue.nowhere',
        'venue.room-named-twice',
        'venue.room-unknown',
        'venue.too-many-rooms',
      ],
    },
    example: { parameters, body: moved, answer: { ...shownVenue, ...moved } },
  },
} satisfies OperationDeclarations;
