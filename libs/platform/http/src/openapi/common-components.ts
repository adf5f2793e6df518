import { offeredScopes } from '@regional-events/platform-auth';
import type { OpenAPIObject } from '@nestjs/swagger';
import { problemSchema } from './problem-schema.ts';
import { problemResponses } from './problem-responses.ts';
import { headers, parameters } from './common-headers.ts';
import { withTitles } from './schema-names.ts';

type Components = NonNullable<OpenAPIObject['components']>;

/** Components that every route refers to, besides the schemas of the routes. */
export function commonComponents(schemas: NonNullable<Components['schemas']>): Components {
  return {
    schemas: withTitles({ ...schemas, Problem: problemSchema }),
    responses: problemResponses,
    parameters,
    headers,
    securitySchemes: {
      clientCredentials: {
        type: 'oauth2',
        description:
          'Client credentials: Authorize takes a client id and its secret, and fetches the token.',
        flows: {
          clientCredentials: {
            tokenUrl: '/v1/oauth/token',
            scopes: Object.fromEntries(offeredScopes.map((scope) => [scope, describe(scope)])),
          },
        },
      },
      bearer: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'An access token that you have already.',
      },
    },
  };
}

function describe(scope: string): string {
  const [area, right] = scope.split(':');
  return right === 'read' ? `See what belongs to ${area}` : `Change what belongs to ${area}`;
}
