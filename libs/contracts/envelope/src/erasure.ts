import { z } from 'zod';
import { id } from './fields.ts';
import { defineTopic, payload } from './topic-contract.ts';

const personId = id.describe('Who was erased; also the id of the erasure.');
const acknowledged = payload({
  personId,
  service: z.string().describe('The service that has erased what it had.'),
});

/** On which a service says that it has forgotten somebody: types are unique on the platform, so each has its own. */
export function erasureTopicOf(service: string) {
  return defineTopic({
    service,
    aggregate: `${service}-erasure`,
    about: `That ${service} has erased what it kept about a person. Ids alone.`,
    subjectField: 'personId',
    schemas: {
      acknowledged: acknowledged.describe(
        'The service keeps nothing about the person but an id that means nobody.',
      ),
    },
  });
}
