import { limitText, listParameter, queryNumber } from '@regional-events/platform-http';
import { z } from 'zod';
import { allMessages } from '@regional-events/contracts-catalogue';

const LONGEST_ID = 100;

/** Any text is accepted: one that is no message id is an unknown position. */
const messageId = z
  .string()
  .min(1)
  .max(LONGEST_ID)
  .overwrite((text) => text.toLowerCase())
  .describe('The id of the last message that you have: the feed goes on behind it.');
const types = listParameter(z.enum([...allMessages.keys()]));
const typesText = 'Only messages of these types; all without it.';

export const messageListQuery = z.strictObject({
  after: messageId.exactOptional(),
  types: types.exactOptional().describe(typesText),
  limit: queryNumber({ least: 1, most: 200, preset: 50 }).describe(limitText),
});

export const LATEST = 'latest';

export const messageStreamQuery = z.strictObject({
  after: messageId
    .exactOptional()
    .describe(
      'The id of the last message that you have: the stream goes on behind it. `latest`: it begins with the next message that comes.',
    ),
  types: types.exactOptional().describe(typesText),
});

export type MessageListQuery = z.output<typeof messageListQuery>;
export type MessageStreamQuery = z.output<typeof messageStreamQuery>;
