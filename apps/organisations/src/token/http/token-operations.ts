import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const issuer = 'http://127.0.0.1:8080';

export const tokenOperations = {
  issue: {
    id: 'issueToken',
    summary: 'Get an access token',
    description:
      'Gives an access token for client credentials (OAuth 2.1): id and secret by HTTP Basic or in the form, not both. The token is good for `expires_in` seconds; ask for the next one shortly before. Refusals have the members of RFC 6749 beside those of a problem.',
    problems: {
      400: [
        'request.media-type-not-supported',
        'token.credentials-twice',
        'token.invalid-scope',
        'token.unsupported-grant-type',
      ],
      401: ['token.invalid-client'],
      429: ['token.too-many-failures'],
    },
    example: {
      body: {
        grant_type: 'client_credentials',
        client_id: exampleId('client'),
        client_secret: 'kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU',
        scope: 'events:read people:read',
      },
      answer: {
        access_token: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIuLi4ifQ.c2lnbmF0dXJl',
        token_type: 'Bearer',
        expires_in: 600,
        scope: 'events:read people:read',
      },
    },
  },
  metadata: {
    id: 'readMetadata',
    summary: 'Read where tokens come from',
    description:
      'Gives the metadata of the authorization server (RFC 8414): where tokens are issued, with which methods, and which scopes there are. Public; it may be kept for five minutes.',
    example: {
      answer: {
        issuer,
        authorization_endpoint: `${issuer}/oauth/authorize`,
        token_endpoint: `${issuer}/v1/oauth/token`,
        jwks_uri: `${issuer}/.well-known/jwks.json`,
        grant_types_supported: ['client_credentials', 'authorization_code', 'refresh_token'],
        response_types_supported: ['code'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        scopes_supported: ['events:read', 'events:write'],
        service_documentation: `${issuer}/docs`,
      },
    },
  },
  keySet: {
    id: 'readMetadataKeySet',
    summary: 'Read the public keys of tokens',
    description:
      'Gives the keys (RFC 7517) with which the signature of an access token is checked, the newest first. Public; it may be kept for five minutes.',
    example: {
      answer: {
        keys: [
          {
            kty: 'EC',
            crv: 'P-256',
            x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
            y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
            kid: '019a3c5e-0000-7000-8000-000000000001',
            alg: 'ES256',
            use: 'sig',
          },
        ],
      },
    },
  },
} satisfies OperationDeclarations;
