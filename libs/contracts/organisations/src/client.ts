import { defineTopic, id, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const client = {
  clientId: id.describe('The id of the client.'),
  organisationId: id.nullable().describe('Null for a client of the secretariat.'),
  scopes: z.array(z.string()).describe('What it may do, such as `registrations:write`.'),
};
const facts = payload(client);

export const clientTopic = defineTopic({
  service: 'organisations',
  aggregate: 'client',
  about:
    'The machine clients of partners: to whom they belong and what they may do. Never a secret.',
  subjectField: 'clientId',
  schemas: {
    registered: facts.describe('The client may sign in.'),
    changed: facts.describe('The client belongs to another organisation, or may do other things.'),
    revoked: facts.describe('The client is refused from now on.'),
  },
});

export type ClientMessage = z.infer<typeof facts>;
