import { z } from 'zod';

/** RFC 6749, 5.1 */
export const tokenResponse = z
  .object({
    access_token: z.string().describe('Goes into `Authorization: Bearer`.'),
    token_type: z.literal('Bearer').describe('How the token is used.'),
    expires_in: z.int().describe('For how many seconds the token is good.'),
    scope: z.string().describe('The scopes of the token, separated by spaces.'),
  })
  .meta({ id: 'Token' });

/** RFC 6749, 5.2, with the members of a problem document. */
export const tokenErrorResponse = z
  .object({
    error: z
      .enum(['invalid_request', 'invalid_client', 'invalid_scope', 'unsupported_grant_type'])
      .describe('As RFC 6749 names it.'),
    error_description: z.string().describe('What is wrong, in a sentence.'),
    code: z.string().describe('The code of the problem, as everywhere in this API.'),
  })
  .meta({ id: 'TokenError' });
