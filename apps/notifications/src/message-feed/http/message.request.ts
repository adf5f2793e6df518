import { listParameter, queryNumber } from '@regional-events/platform-http';
import { z } from 'zod';
import { allMessages } from '@regional-events/contracts-catalogue';

const LONGEST_ID = 100;

/** Any text may be asked for: one that is no message's id is an unknown position. */
const messageId = z
  .string()
  .min(1)
  .max(LONGEST_ID)
  .overwrite((text) => text.toLowerCase());
const types = listParameter(z.enum([...allMessages.keys()]));

export const messageListQuery = z.strictObject({
  after: messageId.exactOptional(),
  types: types.exactOptional(),
  limit: queryNumber({ least: 1, most: 200, preset: 50 }),
});

export const messageStreamQuery = z.strictObject({
  after: messageId.exactOptional(),
  types: types.exactOptional(),
});

export type MessageListQuery = z.output<typeof messageListQuery>;
export type MessageStreamQuery = z.output<typeof messageStreamQuery>;
