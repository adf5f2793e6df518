import { z } from 'zod';

/** RFC 6749, 5.1 */
export const tokenResponse = z
  .object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    /** Seconds */
    expires_in: z.int(),
    scope: z.string(),
  })
  .meta({ id: 'Token' });

/** RFC 6749, 5.2, with the members of a problem document. */
export const tokenErrorResponse = z
  .object({
    error: z.enum(['invalid_request', 'invalid_client', 'invalid_scope', 'unsupported_grant_type']),
    error_description: z.string(),
    code: z.string(),
  })
  .meta({ id: 'TokenError' });
