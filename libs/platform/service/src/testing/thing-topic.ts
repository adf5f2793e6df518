import { defineTopic, messageType, payload } from '@regional-events/contracts-envelope';
import type { CommandContext } from '@regional-events/kernel';
import { z } from 'zod';

/** Of a service that is there in tests alone. */
export const thingTopic = defineTopic({
  service: 'tests',
  aggregate: 'thing',
  schemas: { counted: payload({ count: z.int(), words: z.string().exactOptional() }) },
});
export const COUNTED = messageType('thing', 'counted');
export const context: CommandContext = {
  actor: {
    clientId: 'c',
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  },
  correlationId: 'correlation',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};
