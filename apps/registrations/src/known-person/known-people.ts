import { affiliation, personTopic } from '@regional-events/contracts-organisations';
import { defineCopy, type KnownOf } from '@regional-events/platform-messaging';
import { z } from 'zod';

/** The people with their affiliations, never a name. A merged double says whose other id it is, and speaks for nobody. */
export const KnownPeople = defineCopy({
  name: 'known-people',
  topic: personTopic,
  fields: z.object({
    affiliations: z.array(affiliation),
    intoPersonId: z.string().exactOptional(),
  }),
  removedBy: ['erased'],
});
export type KnownPeople = InstanceType<typeof KnownPeople>;
export type KnownPerson = KnownOf<typeof KnownPeople>;
