import { defineTopic, id, localDate, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

/** Without the position, which may say who somebody is. */
export const affiliation = z.object({
  organisationId: id,
  from: localDate,
  /** The last day; null while it lasts. */
  to: localDate.nullable(),
});

const person = { personId: id, affiliations: z.array(affiliation), protected: z.boolean() };
const facts = payload(person);

/** No names, addresses or free text about people ever travel here. */
export const personTopic = defineTopic({
  service: 'organisations',
  aggregate: 'person',
  schemas: {
    registered: facts,
    'affiliations-changed': facts,
    merged: payload({ ...person, intoPersonId: id }),
    erased: payload({ personId: id }),
  },
});

export type PersonMessage = z.infer<typeof facts>;
