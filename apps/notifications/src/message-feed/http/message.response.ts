import { envelope } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const data = z
  .record(z.string(), z.unknown())
  .describe('The payload, as the schema of its type says: see GET /v1/message-types');

export const message = z.object({ ...envelope.shape, data }).meta({ id: 'Message' });

export const messageTypeItem = z
  .object({
    type: z.string(),
    topic: z.string(),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema (2020-12) of the payload'),
  })
  .meta({ id: 'MessageType' });

export type MessageTypeItem = z.output<typeof messageTypeItem>;
