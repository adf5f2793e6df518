import { defineTopic, id, localDate, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

/** Without the position, which may say who somebody is. */
export const affiliation = z.object({
  organisationId: id.describe('For whom the person speaks.'),
  from: localDate.describe('The first day.'),
  to: localDate.nullable().describe('The last day; null while it lasts.'),
});

const person = {
  personId: id.describe('The id of the person.'),
  affiliations: z.array(affiliation).describe('For whom the person speaks, and when; may be none.'),
  protected: z.boolean().describe('Whether the name is shown to few.'),
};
const facts = payload(person);

/** No names, addresses or free text about people ever travel here. */
export const personTopic = defineTopic({
  service: 'organisations',
  aggregate: 'person',
  about:
    'People by their ids, with the organisations that they speak for: never a name or an address.',
  subjectField: 'personId',
  schemas: {
    registered: facts.describe('The person is known from now on.'),
    'affiliations-changed': facts.describe(
      'The person speaks for other organisations than before.',
    ),
    merged: payload({
      ...person,
      intoPersonId: id.describe('Whom all that was of this person is of now.'),
    }).describe('Two entries were one person: this one ends.'),
    erased: payload({ personId: person.personId }).describe(
      'Nothing about the person is kept: forget them.',
    ),
  },
});

export type PersonMessage = z.infer<typeof facts>;
