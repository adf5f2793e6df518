import { HttpStatus } from '@nestjs/common';
import { envelope } from '@regional-events/contracts-envelope';
import { Reply } from '@regional-events/platform-http';
import { z } from 'zod';
import type { FeedPage } from '../use-cases/ports.ts';

const data = z
  .record(z.string(), z.unknown())
  .describe('The payload, as the schema of its type says: see GET /v1/message-types');

export const message = z.object({ ...envelope.shape, data }).meta({ id: 'Message' });

export const messageList = z
  .object({
    data: z.array(message).describe('The messages of this page, in the order of the feed.'),
    page: z
      .object({
        next: z.string().nullable().meta({
          description:
            'The id of the last message, for `after`: given on every page, so that `after = next` never goes back. Null only while there is nothing to see and nothing was asked for.',
        }),
        done: z.boolean().meta({ description: 'Whether there was nothing more at this moment.' }),
      })
      .meta({ id: 'FeedPageInfo' })
      .describe('Where this page is in the feed.'),
  })
  .meta({ id: 'MessageList' });

/** A page of the feed after the message `after`. It links to the next page only if there is one. */
export function feedPage({ caughtUp, lastId, messages }: FeedPage, after: string | null) {
  const next = lastId ?? after;
  const body = { data: messages, page: { next, done: caughtUp } };
  return new Reply(HttpStatus.OK, body, { next: caughtUp ? null : next });
}

export const messageTypeItem = z
  .object({
    type: z.string().describe('The type, as `type` of a message has it.'),
    topic: z.string().describe('The topic on Kafka, before any prefix of the installation.'),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema (2020-12) of the payload'),
  })
  .meta({ id: 'MessageType' });

export type MessageTypeItem = z.output<typeof messageTypeItem>;
