import { id, instant } from '@regional-events/platform-http';
import { z } from 'zod';

export const accessEntryResponse = z
  .object({
    id: id.describe('The id of the entry.'),
    at: instant.describe('When the name was shown.'),
    clientId: z.string().describe('The client that looked, or the account of a person.'),
    readerPersonId: id.nullable().describe('The person who looked; null for a client.'),
    readerOrganisationId: id
      .nullable()
      .describe(
        'The organisation that the client was bound to; null for the secretariat and people.',
      ),
    personId: id.describe('Whose name was shown.'),
    eventId: id.nullable().describe('For which event it was; null for none.'),
    reason: z
      .string()
      .nullable()
      .describe(
        'Why, in the words of who looked; null for the person’s own organisation, which is not asked, and once the person was erased.',
      ),
    service: z.string().describe('The service through which the name was shown.'),
  })
  .meta({ id: 'AccessEntry' });

export const accessReasonResponse = z
  .object({
    id: id.describe('The id of the reason.'),
    eventId: id.nullable().describe('The event that it is for; null for people as such.'),
    reason: z.string().describe('Why protected names are looked at.'),
    until: instant.describe('Until when it counts.'),
  })
  .meta({ id: 'AccessReason' });
