import { z } from 'zod';

/** RFC 8414 */
export const metadataResponse = z
  .object({
    issuer: z.string().describe('Who issues tokens: `iss` of each.'),
    authorization_endpoint: z
      .string()
      .describe('Where browsers of people are sent, by the gateway alone.'),
    token_endpoint: z.string().describe('Where tokens are asked for.'),
    jwks_uri: z.string().describe('Where the public keys are.'),
    grant_types_supported: z
      .array(z.string())
      .describe('How tokens are asked for: machines by the first one.'),
    response_types_supported: z
      .array(z.string())
      .describe('For the gateway, through which people sign in; machines need none.'),
    token_endpoint_auth_methods_supported: z
      .array(z.string())
      .describe('How a client shows its secret.'),
    scopes_supported: z.array(z.string()).describe('Every scope that there is.'),
    service_documentation: z.string().describe('The documentation for people.'),
  })
  .meta({ id: 'AuthorizationServer' });

/** RFC 7517 */
export const keySetResponse = z
  .object({
    keys: z
      .array(
        z.object({
          kty: z.string().describe('The type of the key.'),
          crv: z.string().describe('The curve.'),
          x: z.string().describe('The x coordinate, base64url.'),
          y: z.string().describe('The y coordinate, base64url.'),
          kid: z.string().describe('The name of the key, as in the header of a token.'),
          alg: z.string().describe('The algorithm.'),
          use: z.string().describe('`sig`: for signatures.'),
        }),
      )
      .describe('The newest first.'),
  })
  .meta({ id: 'KeySet' });
