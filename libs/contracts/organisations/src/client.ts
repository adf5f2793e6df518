import { defineTopic, id, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const client = {
  clientId: id,
  organisationId: id.nullable(),
  scopes: z.array(z.string()),
};
const facts = payload(client);

export const clientTopic = defineTopic({
  service: 'organisations',
  aggregate: 'client',
  schemas: { registered: facts, changed: facts, revoked: facts },
});

export type ClientMessage = z.infer<typeof facts>;
