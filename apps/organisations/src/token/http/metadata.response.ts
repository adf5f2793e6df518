import { z } from 'zod';

/** RFC 8414 */
export const metadataResponse = z
  .object({
    issuer: z.string().describe('Who issues tokens: `iss` of each.'),
    token_endpoint: z.string().describe('Where tokens are asked for.'),
    jwks_uri: z.string().describe('Where the public keys are.'),
    grant_types_supported: z.array(z.string()).describe('How tokens are asked for.'),
    response_types_supported: z.array(z.string()).describe('None: no browser signs in here.'),
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
