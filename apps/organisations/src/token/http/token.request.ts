import { z } from 'zod';

const LONGEST = 2000;
const field = z.string().max(LONGEST);

/** RFC 6749, 4.4.2; parameters that are not known are ignored, as the RFC asks. */
export const tokenRequest = z
  .object({
    grant_type: field.describe('client_credentials'),
    client_id: field
      .exactOptional()
      .describe('The id of the client, where it is not in HTTP Basic.'),
    client_secret: field
      .exactOptional()
      .describe('The secret of the client, where it is not in HTTP Basic.'),
    scope: field
      .describe('Separated by spaces; left out: all that the client has.')
      .exactOptional(),
  })
  .meta({ id: 'TokenRequest' });

export type TokenForm = z.output<typeof tokenRequest>;
